package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Forecaster;
import uk.foresend.Historian;
import uk.foresend.StartingPoints;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Stage;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.dsg.Block;
import uk.foresend.engine.Baseline;
import uk.foresend.quantity.Confidence;
import uk.foresend.reference.Shipped;
import uk.foresend.result.Amount;
import uk.foresend.result.Fan;
import uk.foresend.result.Forecast;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanSeries;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;

/** A baseline says how sure it is, out of what was learnt. */
class BaselineRangesTest {
  private static final int LOW = 1;
  private static final int MIDDLE = 3;
  private static final int HIGH = 5;

  @ParameterizedTest(name = "{0} as at {1}")
  @CsvSource({
    "dorset, 2025",
    "kent, 2025",
    "rutland, 2025",
    "camden, 2025",
    "knowsley, 2025",
    "birmingham, 2025",
    "kent, 2024",
    "dorset, 2023"
  })
  @DisplayName(
      "Drawn plans spread as the fit says, a fifth more or less wide, one to five years on")
  void plansSpread(String council, int asAt) {
    StartingPoints.Start start = start(council, asAt);
    List<PlanForecast> fitted = fitted(start.council().code(), asAt);
    Fan plans = simulated(start, 600).fan("plans").orElseThrow();
    for (int y = 0; y < 5; y++) {
      List<Amount> drawn = plans.years().get(y).quantiles();
      List<Double> said = fitted.get(y).quantiles();
      double width = Math.log(children(drawn.get(HIGH)) / children(drawn.get(LOW)));
      double wanted = Math.log(said.get(4) / said.get(1));
      assertThat(width / wanted).as(council + ", years ahead " + (y + 1)).isBetween(0.8, 1.25);
      assertThat(children(drawn.get(MIDDLE)) / children(plans.years().get(y).central()))
          .as("the middle future is the forecast")
          .isCloseTo(1, within(0.03));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"dorset", "camden", "newham", "cumberland"})
  @DisplayName("What is said to be uncertain does not move the forecast by a penny")
  void centralStays(String council) {
    StartingPoints.Start start = start(council, 2025);
    Assumptions base = start.scenario().base();
    assertThat(base.uncertainty().drivers()).isNotEmpty();
    Assumptions sure = base.with(Uncertainty.NONE);
    Forecast without =
        Baseline.of(sure).run(sure).forecast(start.forecast().stamp(), List.of(), Map.of());
    for (int y = 0; y < without.years().size(); y++) {
      assertThat(start.forecast().closing(y)).isEqualTo(without.closing(y));
      assertThat(start.forecast().inYear(y)).isEqualTo(without.inYear(y));
      assertThat(start.forecast().plansAtJanuary(y)).isEqualTo(without.plansAtJanuary(y));
    }
  }

  @Test
  @DisplayName("Every range has a source; what nobody measured says that it is an assumption")
  void sources() {
    Uncertainty said = start("dorset", 2026).scenario().base().uncertainty();
    assertThat(said.sources()).allMatch(source -> !source.title().isBlank());
    assertThat(said.drivers().stream().map(one -> one.key().driver().id()))
        .contains(
            "requests",
            "transfers-in-and-unreconciled",
            "leave-rate",
            "move-rate",
            "top-up",
            "line-spend",
            "top-up-growth",
            "line-growth",
            "allocation-change",
            "income-growth");
    assertThat(said.drivers())
        .filteredOn(one -> one.key().driver().id().equals("requests"))
        .allMatch(one -> one.source().title().contains("learnt"));
    assertThat(said.policies()).isNotEmpty();
    assertThat(said.policies()).allMatch(one -> one.source().confidence() == Confidence.ASSUMPTION);
    assertThat(said.balances()).hasSize(1);
  }

  @Test
  @DisplayName("Where spend turns out higher the balance it opened with was deeper")
  void levelAndBalance() {
    StartingPoints.Start start = start("dorset", 2025);
    Assumptions base = start.scenario().base();
    Uncertainty all = base.uncertainty();
    Set<String> level = Set.of("top-up", "line-spend");
    List<Uncertainty.OfDriver> spend =
        all.drivers().stream()
            .filter(one -> level.contains(one.key().driver().id()))
            .collect(Collectors.toList());
    double together =
        width(base.with(new Uncertainty(spend, List.of(), List.of(), all.balances())));
    double apart = width(base.with(new Uncertainty(spend, List.of(), List.of())));
    double balance =
        width(base.with(new Uncertainty(List.of(), List.of(), List.of(), all.balances())));
    assertThat(balance)
        .isCloseTo(
            all.balances().get(0).high() - all.balances().get(0).low(), within(0.15 * balance));
    assertThat(together)
        .isGreaterThan(0.9 * (apart + balance))
        .isLessThan(1.05 * (apart + balance));
  }

  @ParameterizedTest
  @ValueSource(strings = {"dorset", "kent"})
  @DisplayName(
      "As at 2023 spend of the first year spreads as two years of carried prices do, England's and"
          + " what results are off beside them")
  void levelOfSpend(String council) {
    StartingPoints.Start start = start(council, 2023);
    Scenario said = start.scenario();
    Uncertainty all = said.base().uncertainty();
    List<Uncertainty.OfDriver> money =
        all.drivers().stream().filter(one -> one.key().driver().stage() == Stage.COST).toList();
    Fan results =
        Shipped.sound(
                new Forecaster(Library.EMPTY)
                    .simulate(with(said, new Uncertainty(money, List.of(), List.of())), 1000, "1"))
            .fan("in-year")
            .orElseThrow();
    List<Amount> drawn = results.years().get(0).quantiles();
    double error = Math.sqrt(2 * (0.055 * 0.055 + 0.02 * 0.02) + 0.033 * 0.033);
    double wanted = 2 * 1.2816 * error * start.forecast().grossSpend(Block.HIGH_NEEDS, 0).pounds();
    assertThat(children(drawn.get(HIGH)) - children(drawn.get(LOW)))
        .isCloseTo(wanted, within(0.08 * wanted));
  }

  @Test
  @DisplayName(
      "An allocation that is estimated is uncertain, one that was published by then is not")
  void allocations() {
    assertThat(allocation("kent", 2023)).isEmpty();
    double one = allocation("kent", 2024).orElseThrow().high();
    double three = allocation("kent", 2026).orElseThrow().high();
    assertThat(one).isBetween(0.02, 0.03);
    assertThat(three).isCloseTo(one * Math.sqrt(3), within(0.0005));
  }

  private static Optional<Uncertainty.OfDriver> allocation(String council, int asAt) {
    return start(council, asAt).scenario().base().uncertainty().drivers().stream()
        .filter(one -> one.key().driver() == Driver.ALLOCATION_CHANGE)
        .findFirst();
  }

  private static Scenario with(Scenario said, Uncertainty uncertainty) {
    return said.with(said.base().with(uncertainty));
  }

  /** How wide the 80% range of the balance is at the end of the first year, in pounds. */
  private static double width(Assumptions given) {
    Scenario said = start("dorset", 2025).scenario();
    Scenario other = said.with(given);
    Fan closing =
        Shipped.sound(new Forecaster(Library.EMPTY).simulate(other, 600, "1"))
            .fan("closing")
            .orElseThrow();
    List<Amount> drawn = closing.years().get(0).quantiles();
    return children(drawn.get(HIGH)) - children(drawn.get(LOW));
  }

  private static double children(Amount amount) {
    return amount.hundredths().orElseThrow() / 100.0;
  }

  private static Simulation simulated(StartingPoints.Start start, int draws) {
    return Shipped.sound(new Forecaster(Library.EMPTY).simulate(start.scenario(), draws, "1"));
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
                    Starts.PUBLISHED.planHistory(), code, OptionalInt.of(asAt), OptionalInt.of(5)));
    return fit.forecasts().stream().filter(one -> one.series() == PlanSeries.TOTAL).toList();
  }
}
