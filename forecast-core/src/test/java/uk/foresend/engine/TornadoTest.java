package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Step;
import uk.foresend.result.Amount;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Sensitivity;
import uk.foresend.result.Sensitivity.Bar;
import uk.foresend.scenario.Scenario;

@DisplayName("What a figure answers to, one thing at a time")
class TornadoTest {

  /** In pence: forecasts sum leaves that are rounded, futures are rounded once. */
  private static final long A_POUND = 100;

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Forecaster DOOR = new Forecaster(SHIPPED);

  @Test
  @DisplayName("A number at its high is the number changed by a lever, to the penny")
  void aNumberAtItsHighIsALever() {
    Scenario dorset = scenario("dorset/2026");
    Bar balancing = bar(sensitivity(dorset, "closing@2027-28"), "balancing");
    DriverKey line = new DriverKey(Driver.LINE_SPEND, new Scope.OfLine("balancing"));
    Step half = new Step.Multiply(YearMonth.of(2025, 4), 1.5);
    Assumptions after =
        new AdjustDriver("half", "Half more", line, half, Optional.empty(), Fixtures.atOnce())
            .applyTo(dorset.base());
    Columns by = Model.compile(dorset.base(), List.of(after)).run(1).columns();
    double pence = balancing.atHigh().hundredths().orElseThrow();
    assertThat(pence / 100).isCloseTo(Measures.closing(by, 2), within(0.01));
  }

  @Test
  @DisplayName("Without a policy is the scenario that drops it; bars are told the widest first")
  void withoutAPolicyIsTheScenarioThatDropsIt() {
    Sensitivity sensitivity = sensitivity(scenario("dorset/2026"), "closing@2027-28");
    Bar grant = bar(sensitivity, "stability-grant");
    Scenario refused = scenario("dorset/2026/grant-refused");
    long without = DOOR.forecast(refused).closing(2).pence();
    assertThat(pence(grant.atLow())).isCloseTo(without, within(A_POUND));
    assertThat(pence(grant.atHigh())).isCloseTo(pence(sensitivity.central()), within(A_POUND));
    assertThat(sensitivity.bars())
        .isSortedAccordingTo((a, b) -> Long.compare(b.width(), a.width()));
  }

  @Test
  @DisplayName("Levers are varied by their confidence, and a lever with full confidence is not")
  void leversAreVariedByTheirConfidence() {
    Sensitivity plan = sensitivity(scenario("dorset/2026/recovery-plan"), "in-year@2030-31");
    assertThat(bar(plan, "fees-held").low()).contains("% delivered");
    Scenario sure =
        new ScenarioReader()
            .read(
                """
                id: sure
                extends: dorset/2026
                title: Fees held for certain
                levers:
                  - {lever: hold-fees, id: held, settings: [independent-special], growthPerYear: 0, from: 2027-04, until: 2029-04, delivery: {confidence: 1}}
                """,
                "sure.yaml")
            .then(DOOR::check)
            .get();
    assertThat(sensitivity(sure, "closing@2027-28").bars())
        .noneMatch(bar -> bar.what().startsWith("Lever"));
  }

  @Test
  @DisplayName("A lever that may be late is varied by that, and schemes only where they may be")
  void leversThatMayBeLate() {
    Scenario late =
        new ScenarioReader()
            .read(
                """
                id: late
                extends: dorset/2026
                title: Fees held, maybe late
                levers:
                  - {lever: hold-fees, id: held, settings: [independent-special], growthPerYear: 0, from: 2027-04, until: 2030-04, delivery: {late: {least: 0, likeliest: 4, most: 24}}}
                """,
                "late.yaml")
            .then(DOOR::check)
            .get();
    Sensitivity varied = sensitivity(late, "in-year@2028-29");
    Bar start = bar(varied, "lever held start");
    assertThat(pence(start.atLow())).as("later saves less").isLessThan(pence(start.atHigh()));
    assertThat(varied.bars()).noneMatch(bar -> bar.what().contains("scheme"));
    assertThat(sensitivity(scenario("dorset/2026/recovery-plan"), "in-year@2030-31").bars())
        .anyMatch(bar -> bar.what().equals("Every other scheme, opening"));
  }

  @Test
  @DisplayName("A figure that is not followed, and one that there is not, are refused")
  void anotherFigureIsRefused() {
    Scenario dorset = scenario("dorset/2026");
    assertThat(asked(dorset, "headroom@2027-28").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("not followed"));
    assertThat(asked(dorset, "closing@2047-48").isPresent()).isFalse();
    assertThat(asked(dorset, "plans:nowhere@2027-28").isPresent()).isFalse();
  }

  private static long pence(Amount amount) {
    return amount.hundredths().orElseThrow();
  }

  private static Bar bar(Sensitivity sensitivity, String what) {
    return sensitivity.bars().stream()
        .filter(bar -> bar.key().contains(what))
        .findFirst()
        .orElseThrow();
  }

  private static Sensitivity sensitivity(Scenario scenario, String figure) {
    return asked(scenario, figure).get();
  }

  private static Checked<Sensitivity> asked(Scenario scenario, String figure) {
    return FigureKey.parse(figure, Place.at("figure")).then(key -> DOOR.sensitivity(scenario, key));
  }

  private static Scenario scenario(String id) {
    return DOOR.check(SHIPPED.find(id).orElseThrow()).get();
  }
}
