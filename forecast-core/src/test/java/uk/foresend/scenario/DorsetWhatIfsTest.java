package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.report.Findings;
import uk.foresend.report.Sentences;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;

/** What is asked of the Dorset worlds has an answer, and the answer is of the size it should be. */
class DorsetWhatIfsTest {

  private static final ScenarioFiles FILES = ScenarioFiles.shipped();
  private static final FinancialYear TO_MARCH_2028 = new FinancialYear(2027);

  @TestFactory
  Stream<DynamicTest> everyQuestionIsAnsweredWithFiguresTheForecastHas() {
    return FILES.ids().stream()
        .filter(id -> id.startsWith("dorset/"))
        .map(id -> DynamicTest.dynamicTest(id, () -> assertAnswered(id)));
  }

  private static void assertAnswered(String id) {
    Scenario scenario = scenario(id);
    assertThat(scenario.question()).isNotBlank();
    assertThat(scenario.finding()).contains("{");
    Findings found = Findings.of(new Forecaster(FILES).compare(scenario));
    Checked<String> answer = Sentences.fill(scenario.finding(), found, Place.at("found"));
    assertThat(answer.problems()).isEmpty();
    assertThat(answer.get()).doesNotContain("{").doesNotContain("}");
  }

  @Test
  void theForecastOf2024RolledToWhatCameIsExplainedByItsBridge() {
    Comparison rolled = compare("dorset/2024-q2/rolled");
    assertThat(rolled.scenario().inYear(0).pounds()).isCloseTo(-37.29e6, offset(1_000.0));
    assertThat(rolled.scenario().closing(0).pounds()).isCloseTo(-95.60e6, offset(1_000.0));
    assertThat(rolled.scenario().plansAtJanuary(0).value()).isCloseTo(4333, offset(1.0));
    Bridge bridge =
        rolled.bridges().stream()
            .filter(one -> one.figure().equals("closing"))
            .findFirst()
            .orElseThrow();
    Money steps = Money.sum(bridge.steps().stream().map(step -> step.inOrder()).toList());
    assertThat(bridge.baseline().plus(steps)).isEqualTo(bridge.scenario());
    assertThat(step(bridge, "unexplained"))
        .isBetween(0.6 * steps.pounds() * 1.3, 0.6 * steps.pounds());
  }

  private static double step(Bridge bridge, String lever) {
    return bridge.steps().stream()
        .filter(one -> one.lever().equals(lever))
        .findFirst()
        .orElseThrow()
        .inOrder()
        .pounds();
  }

  @Test
  void march2028IsShownWithTheBalancingLineFlatWithPlansAndAtTheRecentRate() {
    double flat = march2028("dorset/2026");
    double withPlans = march2028("dorset/2026/balancing-with-plans");
    double recent = march2028("dorset/2026/balancing-recent-rate");
    assertThat(flat).isBetween(-155e6, -150e6);
    assertThat(withPlans - flat).isBetween(-5e6, -2e6);
    assertThat(recent - flat).isCloseTo(-3 * 9.18e6, offset(10_000.0));
  }

  @Test
  void aBalancingLineMadeToGrowWithPlansIsInStepWithThemFromTheMonthSaid() {
    Forecast with = compare("dorset/2026/balancing-with-plans").scenario();
    double first = balancing(with, 0);
    assertThat(first).isCloseTo(balancing(compare("dorset/2026").scenario(), 0), offset(0.01));
    for (int year = 1; year < 4; year++) {
      assertThat(balancing(with, year) / first)
          .isCloseTo(averagePlans(with, year) / averagePlans(with, 0), offset(1e-4));
    }
  }

  @Test
  void theGrantRefusedIsNinetyPercentOfTheDeficitOfMarch2026() {
    assertThat(march2028("dorset/2026/grant-refused") - march2028("dorset/2026"))
        .isCloseTo(-0.9 * 148.6e6, offset(1_000.0));
  }

  @Test
  void whatSavesAndWhatCostsIsOfTheSignItShouldBe() {
    assertBetter("dorset/2026/fees-held");
    assertBetter("dorset/2026/income-3-percent");
    assertBetter("dorset/2026/transfer-agreed");
    assertBetter("dorset/2026/deficits-supported");
    assertBetter("dorset/2026/early-help");
    assertBetter("dorset/2026/coombe-house-200");
    assertWorse("dorset/2026/fees-5-percent");
    assertWorse("dorset/2026/growth-as-wiltshire");
    assertWorse("dorset/2026/growth-15-percent");
    assertThat(march2028("dorset/2026/transfer-refused")).isEqualTo(march2028("dorset/2026"));
  }

  private static void assertBetter(String id) {
    assertThat(march2028(id)).as(id).isGreaterThan(march2028("dorset/2026"));
  }

  private static void assertWorse(String id) {
    assertThat(march2028(id)).as(id).isLessThan(march2028("dorset/2026"));
  }

  private static double balancing(Forecast forecast, int year) {
    return forecast.spend().stream()
        .filter(row -> row.item().id().equals("balancing"))
        .findFirst()
        .orElseThrow()
        .gross()
        .get(year)
        .pounds();
  }

  private static double averagePlans(Forecast forecast, int year) {
    return forecast.plans().stream().mapToDouble(row -> row.average().get(year).value()).sum();
  }

  private static double march2028(String id) {
    Forecast forecast = compare(id).scenario();
    return forecast.closing(forecast.indexOf(TO_MARCH_2028)).pounds();
  }

  private static Comparison compare(String id) {
    return new Forecaster(FILES).compare(scenario(id));
  }

  private static Scenario scenario(String id) {
    return FILES.read(id).orElseThrow().then(new Checker(FILES)::check).get();
  }
}
