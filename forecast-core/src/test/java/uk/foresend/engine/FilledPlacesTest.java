package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.Count;
import uk.foresend.report.PlacesReport;
import uk.foresend.report.Table;
import uk.foresend.result.Forecast;
import uk.foresend.result.SchemeOutcome;

@DisplayName(
    "Coombe House, where places are counted and children move in as others leave in August")
class FilledPlacesTest {

  private final Forecaster forecaster = new Forecaster(ScenarioFiles.shipped());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "coombe-house-200",
        "coombe-house-280",
        "coombe-house-a-year-late",
        "recovery-plan"
      })
  @DisplayName("fills no more of a phase than its places, and says who is in its other places")
  void noMoreThanItHas(String whatIf) {
    Forecast forecast =
        forecaster.forecast(
            forecaster
                .check(ScenarioFiles.shipped().find("dorset/2026/" + whatIf).orElseThrow())
                .get());
    boolean beside = false;
    for (SchemeOutcome scheme : forecast.schemes()) {
      for (int year = 0; year < forecast.years().size(); year++) {
        Count own = scheme.places().get(year).minus(scheme.usedByOthers().get(year));
        assertThat(scheme.filled().get(year)).isLessThanOrEqualTo(own);
        beside |= scheme.beside().get(year).compareTo(Count.ZERO) > 0;
      }
    }
    assertThat(beside).isTrue();
    assertThat(new PlacesReport().tables(forecast)).extracting(Table::id).contains("places-beside");
  }
}
