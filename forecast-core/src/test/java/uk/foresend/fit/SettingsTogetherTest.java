package uk.foresend.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.proof.Published.HISTORY;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Historian;
import uk.foresend.reference.Shipped;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanSeries;

/** What settings may take of a council's plans together. */
class SettingsTogetherTest {

  @Test
  @DisplayName(
      "Settings never take more of a council's plans than they have together, to ten years")
  void settingsKeepTheirShare() {
    PlanFit ten =
        Shipped.sound(
            new Historian().fit(HISTORY, Historian.ALL, OptionalInt.of(2025), OptionalInt.of(10)));
    Map<String, Map<Integer, List<PlanForecast>>> by =
        ten.forecasts().stream()
            .collect(
                Collectors.groupingBy(
                    PlanForecast::code, Collectors.groupingBy(PlanForecast::january)));
    int held = 0;
    for (Map<Integer, List<PlanForecast>> council : by.values()) {
      for (List<PlanForecast> january : council.values()) {
        double then = share(january, PlanForecast::central);
        double now = share(january, PlanForecast::opening);
        assertThat(then).as(january.get(0).council()).isLessThanOrEqualTo(now * (1 + 1e-9));
        held += then > now * (1 - 1e-9) ? 1 : 0;
      }
    }
    assertThat(held).isGreaterThan(by.size());
  }

  private static double share(List<PlanForecast> january, ToDoubleFunction<PlanForecast> of) {
    double all = 0;
    double settings = 0;
    for (PlanForecast one : january) {
      if (one.series() == PlanSeries.TOTAL) {
        all = of.applyAsDouble(one);
      } else {
        settings += of.applyAsDouble(one);
      }
    }
    return settings / all;
  }
}
