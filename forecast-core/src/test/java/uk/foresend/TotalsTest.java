package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.result.BridgedFigures;
import uk.foresend.result.Forecast;
import uk.foresend.result.Totals;
import uk.foresend.scenario.Scenario;

@DisplayName("The yearly totals of a what-if")
class TotalsTest {

  private final ScenarioFiles shipped = ScenarioFiles.shipped();

  @DisplayName("are to the penny those of its whole forecast")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dorset/2026",
        "dorset/2026/growth-15-percent",
        "dorset/2026/recovery-plan",
        "dorset/2026/income-formula",
        "worked/minimal"
      })
  void areThoseOfTheForecast(String id) {
    Forecaster door = new Forecaster(shipped);
    Scenario scenario = door.check(shipped.find(id).orElseThrow()).get();
    Totals totals = door.totals(scenario);
    Forecast forecast = door.forecast(scenario);
    assertThat(totals).isEqualTo(Totals.of(forecast));
    assertThat(totals.bridged()).isEqualTo(BridgedFigures.of(forecast));
  }
}
