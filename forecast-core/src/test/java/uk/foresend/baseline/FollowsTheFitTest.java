package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.Historian;
import uk.foresend.StartingPoints;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Source;
import uk.foresend.reference.Shipped;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanSeries;

/** A baseline carries the growth and flows that were fitted. */
class FollowsTheFitTest {

  @ParameterizedTest(name = "{0} as at {1}")
  @CsvSource({
    "dorset, 2025",
    "kent, 2025",
    "wiltshire, 2025",
    "knowsley, 2025",
    "rutland, 2025",
    "camden, 2025",
    "hackney, 2025",
    "cumberland, 2024",
    "kent, 2024",
    "dorset, 2023"
  })
  @DisplayName("Plans are the fit's medians, within two in five Januaries and 0.05% more in ten")
  void plans(String council, int asAt) {
    StartingPoints.Start start = start(council, asAt);
    List<PlanForecast> fitted = fitted(start.council().code(), asAt);
    for (int y = 0; y < fitted.size(); y++) {
      assertThat(start.forecast().plansAtJanuary(y).value())
          .as(council + ", January " + fitted.get(y).january())
          .isCloseTo(
              fitted.get(y).central(), within(y < 5 ? 2 : 2 + 0.0005 * fitted.get(y).central()));
    }
  }

  @Test
  @DisplayName("Requests, leavers and transfers in say that they were fitted, when, and the ranges")
  void sources() {
    StartingPoints.Start start = start("dorset", 2025);
    PlanForecast next = fitted("838", 2025).get(0);
    for (Driver driver : List.of(Driver.REQUESTS, Driver.ASSESSMENT_BACKLOG)) {
      Source source =
          start.scenario().base().drivers().exactly(driver, Scope.AUTHORITY).orElseThrow().source();
      assertThat(source.title()).contains("learnt", "as at June 2025");
    }
    assertThat(
            start
                .scenario()
                .base()
                .drivers()
                .exactly(Driver.REQUESTS, Scope.AUTHORITY)
                .orElseThrow()
                .source()
                .note())
        .contains(
            String.format(
                "2026 %,.0f (%,.0f to %,.0f)",
                next.central(), next.quantiles().get(1), next.quantiles().get(4)));
  }

  @Test
  @DisplayName("A census later than the fit's grows by what the fit says from then on")
  void laterCensus() {
    StartingPoints.Start start = start("dorset", 2026);
    List<PlanForecast> fitted = fitted("838", 2025);
    double opening = 4719;
    for (int y = 0; y < 9; y++) {
      assertThat(start.forecast().plansAtJanuary(y).value())
          .isCloseTo(opening * fitted.get(y + 1).central() / fitted.get(0).central(), within(2.0));
    }
  }

  private static StartingPoints.Start start(String council, int asAt) {
    StartingPoints door = Starts.asAt(asAt);
    return Shipped.sound(door.find(council).then(door::outline));
  }

  private static List<PlanForecast> fitted(String code, int asAt) {
    PlanFit fit =
        Shipped.sound(
            new Historian()
                .fit(
                    Starts.PUBLISHED.planHistory(),
                    code,
                    OptionalInt.of(asAt),
                    OptionalInt.of(10)));
    return fit.forecasts().stream().filter(one -> one.series() == PlanSeries.TOTAL).toList();
  }
}
