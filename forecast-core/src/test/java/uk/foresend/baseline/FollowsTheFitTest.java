package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Historian;
import uk.foresend.StartingPoints;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Profile;
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
  @DisplayName("Plans are within 1% of the fit's medians, or two plans, in each of ten Januaries")
  void plans(String council, int asAt) {
    StartingPoints.Start start = start(council, asAt);
    List<PlanForecast> fitted = fitted(start.council().code(), asAt);
    for (int y = 0; y < fitted.size(); y++) {
      assertThat(start.forecast().plansAtJanuary(y).value())
          .as(council + ", January " + fitted.get(y).january())
          .isCloseTo(fitted.get(y).central(), within(2 + 0.0105 * fitted.get(y).central()));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kent", "dorset", "hackney", "knowsley", "surrey"})
  @DisplayName("Requests do not jump: their growth changes by six points a year at most")
  void requestsDoNotJump(String council) {
    Profile requests =
        start(council, 2025)
            .scenario()
            .base()
            .drivers()
            .exactly(Driver.REQUESTS, Scope.AUTHORITY)
            .orElseThrow()
            .value();
    for (int y = 2026; y < 2034; y++) {
      double before = requests.at(YearMonth.of(y, 1)) / requests.at(YearMonth.of(y - 1, 1));
      double after = requests.at(YearMonth.of(y + 1, 1)) / requests.at(YearMonth.of(y, 1));
      assertThat(Math.abs(Math.log(after / before))).as(council + " " + y).isLessThan(0.06);
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
          .isCloseTo(
              opening * fitted.get(y + 1).central() / fitted.get(0).central(),
              withinPercentage(1.05));
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
