package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.Forecaster;
import uk.foresend.problem.Place;
import uk.foresend.result.Figure;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Working;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;

@DisplayName("A figure")
class ExplainTest {

  private final Forecaster forecaster = new Forecaster(Library.EMPTY);
  private final Scenario scenario =
      new Scenario(
          "a", "A", "", "", Fixtures.council().build(), List.of(), List.of(), "0".repeat(64));
  private final Forecast forecast = forecaster.forecast(scenario);

  @Test
  @DisplayName("that can be quoted can be explained, with the value that is quoted")
  void explained() {
    List<String> without = new ArrayList<>();
    for (Figure figure : Figure.values()) {
      List<String> parts = new ArrayList<>(figure.parts(forecast));
      if (figure.speaks() != Figure.Speaks.OF_A_PART) {
        parts.add("");
      }
      for (String part : parts) {
        FigureKey key = new FigureKey(figure, part, forecast.years().get(1));
        Optional<Working> working = forecaster.explain(scenario, key.toString());
        String value = WorkingParts.told(key.in(forecast, Place.WHOLE).get()).plain();
        if (working.isEmpty() || !working.get().value().plain().equals(value)) {
          without.add(key + " is " + value + " but " + working.map(Working::value));
        }
      }
    }
    assertThat(without).isEmpty();
  }

  @Test
  @DisplayName("that is not one, or of a year outside the forecast, has no working")
  void none() {
    assertThat(forecaster.explain(scenario, "profit@2027-28")).isEmpty();
    assertThat(forecaster.explain(scenario, "closing@1999-00")).isEmpty();
    assertThat(forecaster.explain(scenario, "")).isEmpty();
  }

  @Test
  @DisplayName("of a closing balance opens into opening, in-year and cleared")
  void sums() {
    Working closing = forecaster.explain(scenario, "closing@2027-28").orElseThrow();
    assertThat(closing.inputs()).hasSize(3);
    assertThat(closing.inputs().get(1).inputs()).hasSize(2);
  }
}
