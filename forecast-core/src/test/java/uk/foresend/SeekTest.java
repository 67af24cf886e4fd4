package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.engine.Goal;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Money;
import uk.foresend.result.Amount;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Sought;
import uk.foresend.scenario.Scenario;

@DisplayName("What it takes for a figure to reach a target")
class SeekTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Forecaster DOOR = new Forecaster(SHIPPED);
  private static final YearMonth FROM = YearMonth.of(2026, 9);

  @Test
  @DisplayName("The least of several values is found, and none where none is")
  void theLeastOfSeveral() {
    assertThat(Goal.seek(x -> x * x, -3, 3, 4).value()).hasValueCloseTo(-2.0, within(1e-5));
    assertThat(Goal.seek(x -> 2 * x, 0, 1, 0).value()).hasValueCloseTo(0.0, within(1e-5));
    assertThat(Goal.seek(x -> 2 * x, 0, 1, 2).value()).hasValueCloseTo(1.0, within(1e-5));
    assertThat(Goal.seek(x -> x * x, -3, 3, -1).value()).isEqualTo(OptionalDouble.empty());
  }

  @Test
  @DisplayName("The value found, written as a lever of a what-if, gives the target to £100")
  void theValueFoundIsALever() {
    Sought sought = number("in-year@2030-31", -80_000_000, 0, 2).get();
    double found = sought.found().orElseThrow().value();
    Scenario written =
        new ScenarioReader()
            .read(
                """
                id: sought
                extends: dorset/2026
                title: Fewer requests
                levers:
                  - {lever: adjust-driver, id: fewer, driver: requests, change: {from: 2026-09, multiply: %s}}
                """
                    .formatted(found),
                "sought.yaml")
            .then(DOOR::check)
            .get();
    assertThat(DOOR.forecast(written).inYear(5).pounds()).isCloseTo(-80_000_000, within(100.0));
    assertThat(sought.atLeast().hundredths().orElseThrow())
        .isGreaterThan(sought.atMost().hundredths().orElseThrow());
  }

  @Test
  @DisplayName(
      "Where no value in the range reaches it, that is the answer, with what they do reach")
  void noneReachesIt() {
    Sought sought = number("in-year@2030-31", 0, 0.5, 1.5).get();
    assertThat(sought.found()).isEmpty();
    assertThat(sought.atLeast().hundredths().orElseThrow()).isNegative();
  }

  @Test
  @DisplayName("A lever delivered whole is the forecast, and not at all is the forecast without it")
  void aLeverInPart() {
    Scenario plan = scenario("dorset/2026/recovery-plan");
    Sought sought =
        DOOR.seek(plan, asked("in-year@2030-31", -77_000_000, new Seek.OfLever("fees-held"))).get();
    assertThat(sought.found().orElseThrow().value()).isBetween(0.0, 1.0);
    assertThat(sought.atMost().hundredths().orElseThrow())
        .isCloseTo(DOOR.forecast(plan).inYear(5).pence(), within(100L));
  }

  @Test
  @DisplayName("At a chance the target is met in that share of the futures counted one by one")
  void atAChance() {
    DriverKey requests = new DriverKey(Driver.REQUESTS, Scope.AUTHORITY);
    Seek.Change change = new Seek.OfNumber(requests, Seek.Way.MULTIPLY, FROM, 0, 2);
    Seek asked =
        new Seek(
            FigureKey.parse("in-year@2030-31", Place.at("figure")).get(),
            Amount.of(Money.ofPounds(-80_000_000)),
            change,
            Optional.of(new Seek.Chance(0.8, 60, "seed")));
    Sought sought = DOOR.seek(scenario("dorset/2026"), asked).get();
    double found = sought.found().orElseThrow().value();
    double central =
        number("in-year@2030-31", -80_000_000, 0, 2).get().found().orElseThrow().value();
    assertThat(found).as("surer takes more").isLessThan(central);
    assertThat(sought.chance().orElseThrow().met().orElseThrow()).isCloseTo(0.8, within(1 / 60.0));
    Scenario written =
        new ScenarioReader()
            .read(
                """
                id: sought
                extends: dorset/2026
                title: Fewer requests
                levers:
                  - {lever: adjust-driver, id: fewer, driver: requests, change: {from: 2026-09, multiply: %s}, delivery: {confidence: 1}}
                """
                    .formatted(found),
                "sought.yaml")
            .then(DOOR::check)
            .get();
    long fifth =
        DOOR
            .simulate(written, 60, "seed")
            .get()
            .fan("in-year")
            .orElseThrow()
            .years()
            .get(5)
            .quantiles()
            .stream()
            .mapToLong(one -> one.hundredths().orElseThrow())
            .min()
            .orElseThrow();
    assertThat(fifth).isLessThan(-8_000_000_000L);
    assertThat(DOOR.simulate(written, 60, "seed").get().odds()).isNotEmpty();
    assertThat(sought.found().orElseThrow().figure().hundredths().orElseThrow())
        .isCloseTo(-8_000_000_000L, within(1_000_000L));
  }

  @Test
  @DisplayName("At a chance a lever may not do, and a chance of nothing or of all is refused")
  void noChance() {
    Scenario plan = scenario("dorset/2026/recovery-plan");
    Seek hard =
        new Seek(
            FigureKey.parse("in-year@2030-31", Place.at("figure")).get(),
            Amount.of(Money.ZERO),
            new Seek.OfLever("fees-held"),
            Optional.of(new Seek.Chance(0.5, 10, "seed")));
    assertThat(DOOR.seek(plan, hard).get().found()).isEmpty();
    for (double share : new double[] {0, 1, 80, -0.5, Double.NaN}) {
      Seek wrong =
          new Seek(
              hard.figure(),
              hard.target(),
              hard.change(),
              Optional.of(new Seek.Chance(share, 10, "seed")));
      assertThat(DOOR.seek(plan, wrong).problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.what()).startsWith("chance is "));
    }
    Seek many =
        new Seek(
            hard.figure(),
            hard.target(),
            hard.change(),
            Optional.of(new Seek.Chance(0.5, 1_000_000, "seed")));
    assertThat(DOOR.seek(plan, many).isPresent()).isFalse();
  }

  @Test
  @DisplayName("A figure that turns back on itself across the range is told as such")
  void turnsBack() {
    assertThat(Goal.seek(x -> x * x, -3, 3, 4).turnsBack()).isTrue();
    assertThat(Goal.seek(x -> 2 * x, -3, 3, 4).turnsBack()).isFalse();
  }

  @Test
  @DisplayName("What is not there, or out of range, is refused in words")
  void refused() {
    Scenario plan = scenario("dorset/2026/recovery-plan");
    assertThat(DOOR.seek(plan, asked("in-year@2030-31", 0, new Seek.OfLever("fees"))).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.hint()).contains("fees-held"));
    assertThat(number("in-year@2030-31", 0, 2, 1).isPresent()).isFalse();
    assertThat(number("in-year@2030-31", 0, 0, 1e300).isPresent()).isFalse();
    assertThat(number("in-year@2050-51", 0, 0, 1).isPresent()).isFalse();
    assertThat(number("plans@2030-31", 0, 0, 1).isPresent()).isFalse();
  }

  private static Checked<Sought> number(String figure, double to, double least, double most) {
    DriverKey requests = new DriverKey(Driver.REQUESTS, Scope.AUTHORITY);
    return DOOR.seek(
        scenario("dorset/2026"),
        asked(figure, to, new Seek.OfNumber(requests, Seek.Way.MULTIPLY, FROM, least, most)));
  }

  private static Seek asked(String figure, double to, Seek.Change change) {
    return new Seek(
        FigureKey.parse(figure, Place.at("figure")).get(), Amount.of(Money.rounded(to)), change);
  }

  private static Scenario scenario(String id) {
    return DOOR.check(SHIPPED.find(id).orElseThrow()).get();
  }
}
