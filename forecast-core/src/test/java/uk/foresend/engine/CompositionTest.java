package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.assumption.Uncertainty.Way;
import uk.foresend.dsg.Block;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Cause;
import uk.foresend.result.Extra;
import uk.foresend.result.Figure;
import uk.foresend.result.MadeOf;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

@DisplayName("What a range is made of")
class CompositionTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Forecaster DOOR = new Forecaster(SHIPPED);

  /** A tenth of a normal distribution lies beyond so many standard deviations. */
  private static final double ONE_IN_TEN = 1.2815515655446004;

  @Test
  @DisplayName("Two numbers that add up have the shares of their variances, worked out by hand")
  void twoThatAddUp() {
    double block = 14_000_000;
    double spend = 100_000 / ONE_IN_TEN;
    double income = 0.01 * block / ONE_IN_TEN;
    Assumptions council =
        Fixtures.council()
            .income(
                List.of(
                    new BlockIncome(
                        Block.HIGH_NEEDS,
                        Fixtures.small().finance().income().get(1).known(),
                        BlockIncome.Rule.PERCENTAGE,
                        List.of(),
                        Fixtures.SOURCE)))
            .build()
            .with(
                uncertain(
                    added(Driver.LINE_SPEND, new Scope.OfLine(Fixtures.SUPPORT), 100_000),
                    added(Driver.INCOME_GROWTH, new Scope.OfBlock(Block.HIGH_NEEDS), 0.01)));
    MadeOf madeOf = made(council, 4_000);
    assertThat(madeOf.causes()).containsExactly(Cause.PRICE, Cause.POLICY);
    MadeOf.Year year = of(madeOf, Figure.IN_YEAR).years().get(1);
    double all = spend * spend + income * income;
    assertThat(year.shares().get(0)).isCloseTo(spend * spend / all, within(0.03));
    assertThat(year.shares().get(0) + year.shares().get(1)).isCloseTo(1, within(1e-9));
    double share = spend * spend / all;
    double rest = share * (1 - share);
    double error = Math.sqrt((4 * rest * rest + (1 - 2 * share) * (1 - 2 * share) * rest) / 4_000);
    assertThat(year.errors().get(0))
        .as("one standard error of a share of two normal numbers, by hand")
        .isBetween(0.4 * error, 2.2 * error);
    assertThat(year.deviation().hundredths().orElseThrow() / 100.0)
        .isCloseTo(Math.sqrt(all), within(0.03 * Math.sqrt(all)));
  }

  @Test
  @DisplayName("One cause alone is all of it, and a figure it leaves alone has no range")
  void oneAlone() {
    MadeOf madeOf =
        made(
            Fixtures.small()
                .with(
                    uncertain(added(Driver.LINE_SPEND, new Scope.OfLine(Fixtures.SUPPORT), 1000))),
            50);
    assertThat(of(madeOf, Figure.IN_YEAR).years().get(2).shares()).containsExactly(1.0);
    assertThat(of(madeOf, Figure.PLANS).years().get(2).shares()).isEmpty();
    assertThat(made(Fixtures.small(), 50).causes()).isEmpty();
  }

  @Test
  @DisplayName(
      "Of Dorset's plan the shares of every figure and year sum to one, levers' among them")
  void sumToOne() {
    Scenario plan = scenario("dorset/2026/recovery-plan");
    Simulation simulation =
        DOOR.simulate(plan, 30, "seed", Set.of(Extra.MADE_OF, Extra.CHILDREN)).get();
    MadeOf madeOf = simulation.madeOf().orElseThrow();
    assertThat(madeOf.causes()).as("each child is the seventh").containsExactly(Cause.values());
    assertThat(madeOf.futures()).isEqualTo(30 * 127);
    for (MadeOf.Of figure : madeOf.figures()) {
      for (MadeOf.Year year : figure.years()) {
        double sum = year.shares().stream().mapToDouble(Double::doubleValue).sum();
        assertThat(sum).isCloseTo(year.shares().isEmpty() ? 0 : 1, within(1e-9));
      }
    }
    List<Double> balance = of(madeOf, Figure.CLOSING).years().get(2).shares();
    assertThat(balance.get(Cause.POLICY.ordinal())).isGreaterThan(0.5);
    assertThat(of(madeOf, Figure.IN_YEAR).years().get(5).shares().get(Cause.DELIVERY.ordinal()))
        .isGreaterThan(0.01);
  }

  @Test
  @DisplayName("A cause that varies by itself is the scenario in which nothing else is uncertain")
  void byItself() {
    Assumptions base = scenario("dorset/2026").base();
    Uncertainty all = base.uncertainty();
    Map<Cause, Uncertainty> alone =
        Map.of(
            Cause.GROWTH,
            new Uncertainty(only(all, Cause.GROWTH), List.of(), List.of()),
            Cause.PRICE,
            new Uncertainty(only(all, Cause.PRICE), List.of(), List.of()),
            Cause.POLICY,
            new Uncertainty(only(all, Cause.POLICY), List.of(), all.policies()),
            Cause.TIMING,
            new Uncertainty(List.of(), all.schemes(), List.of()));
    Futures together = futures(base);
    assertThat(together.causes())
        .containsExactly(Cause.GROWTH, Cause.MIX, Cause.PRICE, Cause.POLICY);
    alone.forEach(
        (cause, uncertainty) -> {
          Futures apart = futures(base.with(uncertainty));
          for (int draw = 0; draw < 10; draw++) {
            double expected = Measures.closing(apart.of(new Draw(draw)), 2);
            assertThat(Measures.closing(together.of(together.course(draw, EnumSet.of(cause))), 2))
                .as(cause.id())
                .isEqualTo(expected);
          }
        });
  }

  @Test
  @DisplayName("The deviation it is shares of is that of the simulation's own futures")
  void ofTheSameFutures() {
    Assumptions base = scenario("dorset/2026").base();
    Futures futures = futures(base);
    double[] inYear =
        IntStream.range(0, 40)
            .mapToDouble(draw -> Measures.inYear(futures.of(new Draw(draw)), 4))
            .toArray();
    double mean = IntStream.range(0, 40).mapToDouble(i -> inYear[i]).average().orElseThrow();
    double squares =
        IntStream.range(0, 40).mapToDouble(i -> (inYear[i] - mean) * (inYear[i] - mean)).sum();
    assertThat(
            of(made(base, 40), Figure.IN_YEAR)
                .years()
                .get(4)
                .deviation()
                .hundredths()
                .orElseThrow())
        .isCloseTo(Math.round(100 * Math.sqrt(squares / 39)), within(1L));
  }

  private static List<OfDriver> only(Uncertainty all, Cause cause) {
    return all.drivers().stream().filter(said -> Causes.of(said.key().driver()) == cause).toList();
  }

  private static Uncertainty uncertain(OfDriver... drivers) {
    return new Uncertainty(List.of(drivers), List.of(), List.of());
  }

  private static OfDriver added(Driver driver, Scope scope, double either) {
    return new OfDriver(
        new DriverKey(driver, scope),
        Way.ADDED,
        -either,
        either,
        0,
        Optional.empty(),
        Map.of(),
        Fixtures.SOURCE);
  }

  private static MadeOf made(Assumptions base, int draws) {
    Futures futures = futures(base);
    List<Measures.Measure> whole = Measures.of(futures.of(Draw.CENTRAL), false);
    return Composition.of(
        futures, whole, base.setup().horizon().yearCount(), draws, Progress.PATIENT);
  }

  private static Futures futures(Assumptions base) {
    return new Futures(Baseline.of(base), List.of(), List.of(), "seed");
  }

  private static MadeOf.Of of(MadeOf madeOf, Figure figure) {
    return madeOf.figures().stream()
        .filter(one -> one.figure() == figure)
        .findFirst()
        .orElseThrow();
  }

  private static Scenario scenario(String id) {
    return DOOR.check(SHIPPED.find(id).orElseThrow()).get();
  }
}
