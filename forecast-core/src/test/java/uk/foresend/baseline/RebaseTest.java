package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Historian;
import uk.foresend.Historian.Rebased;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.io.ActualsReader;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.reference.Shipped;
import uk.foresend.result.Forecast;
import uk.foresend.result.Outcome;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.Scenario;

/** Dorset's forecast of December 2024, rolled forward to what came true by January 2025. */
class RebaseTest {
  static final ScenarioFiles FILES = ScenarioFiles.shipped();

  static final String HEAD =
      """
      source: {title: "DfE, caseload of January 2025; 2024-25 as reported in November 2025",
        address: https://explore-education-statistics.service.gov.uk, asAt: 2025-11-05, confidence: medium}
      january: 2025
      requests: 881
      inYear: -37290000
      income: {high-needs: {2024-25: 56000000, 2025-26: 60000000}}
      """;

  @Test
  @DisplayName("It opens with the census, the year's result and the allocation that came")
  void opens() {
    Rebased rebased = rebase("dorset/2024-q2", HEAD + census());
    Forecast after = rebased.after();
    assertThat(after.years().get(0)).isEqualTo(new FinancialYear(2025));
    assertThat(after.years()).hasSize(rebased.before().years().size() - 1);
    // £58.31m to March 2024 and £37.29m in 2024-25
    assertThat(after.opening(0)).isEqualTo(Money.ofPounds(-95_600_000));
    Scenario scenario =
        Shipped.sound(new uk.foresend.Forecaster(Library.EMPTY).check(rebased.document()));
    double plans =
        scenario.base().cohort().opening().stream().mapToDouble(one -> one.value()).sum();
    assertThat(plans).isEqualTo(4333);
  }

  @Test
  @DisplayName("Each driver's outcome stands beside what was assumed")
  void outcomes() {
    Rebased rebased = rebase("dorset/2024-q2", HEAD + census());
    Outcome all = outcome(rebased, "plans", "all");
    assertThat(all.came()).isEqualTo(4333);
    assertThat(all.assumed()).isCloseTo(rebased.before().plansAtJanuary(0).value(), within(0.5));
    assertThat(outcome(rebased, "requests", "all").assumed()).isEqualTo(889);
    assertThat(outcome(rebased, "net-growth", "all").came())
        .isCloseTo(4333.0 / 3916 - 1, within(1e-9));
    assertThat(outcome(rebased, "in-year", "all").difference()).isCloseTo(-5.3e6, within(0.05e6));
    assertThat(rebased.remarks()).anyMatch(one -> one.startsWith("The year came out −£5"));
  }

  @Test
  @DisplayName("Prices are the old scenario's at the new start, grown by its own rates")
  void prices() {
    Rebased rebased = rebase("dorset/2024-q2", HEAD + census());
    Scenario old =
        Shipped.sound(
            new uk.foresend.Forecaster(FILES)
                .check(Shipped.sound(FILES.read("dorset/2024-q2").orElseThrow())));
    Scenario now =
        Shipped.sound(new uk.foresend.Forecaster(Library.EMPTY).check(rebased.document()));
    Scope mainstream = new Scope.OfSetting("mainstream-academy");
    double before =
        old.base().drivers().exactly(Driver.TOP_UP, mainstream).orElseThrow().value().opening();
    // uplift in April, 4% a year
    assertThat(
            now.base().drivers().exactly(Driver.TOP_UP, mainstream).orElseThrow().value().opening())
        .isCloseTo(before * 1.04, within(0.001));
  }

  @Test
  @DisplayName("With the counts and the result as they were forecast the next years hardly move")
  void nothingNew() {
    Rebased first = rebase("dorset/2024-q2", HEAD + census());
    String same =
        "source: {title: As forecast, asAt: 2025-04-01, confidence: low}\njanuary: 2025\nplans:\n"
            + first.before().plans().stream()
                .map(
                    row ->
                        "  "
                            + row.setting().id()
                            + ": "
                            + Math.round(row.january().get(1).value())
                            + "\n")
                .collect(Collectors.joining());
    Rebased rolled = rebase("dorset/2024-q2", same);
    assertThat(rolled.after().opening(0).pounds())
        .isCloseTo(rolled.before().opening(1).pounds(), within(1.0));
    assertThat(rolled.after().plansAtJanuary(0).value())
        .isCloseTo(rolled.before().plansAtJanuary(1).value(), within(60.0));
    assertThat(rolled.after().inYear(0).pounds() / rolled.before().inYear(1).pounds())
        .isBetween(0.93, 1.07);
  }

  @Test
  @DisplayName("Levers are kept, in their order")
  void levers() {
    Rebased rebased = rebase("dorset/2024-q2/fees-5-percent", HEAD + census());
    Node levers = rebased.document().root().field("levers").orElseThrow();
    assertThat(((Node.Sequence) levers).items()).hasSize(1);
    assertThat(ScenarioWriter.yaml(rebased.document().root())).contains("fees");
  }

  @Test
  @DisplayName("Spend by code scales the prices of its settings to what a child came to")
  void spend() {
    Rebased plain = rebase("dorset/2024-q2", HEAD + census());
    double forecast =
        plain.before().spend().stream()
            .filter(row -> row.item().line().code().equals("1.2.3"))
            .mapToDouble(row -> row.gross().get(0).pounds())
            .sum();
    Rebased dearer =
        rebase(
            "dorset/2024-q2",
            HEAD + "spend: {\"1.2.3\": " + Math.round(forecast * 1.1) + "}\n" + census());
    Outcome spent = outcome(dearer, "spend", "1.2.3");
    assertThat(spent.came() / spent.assumed()).isCloseTo(1.1, within(1e-6));
    assertThat(dearer.after().inYear(0).pounds()).isNotEqualTo(plain.after().inYear(0).pounds());
  }

  @Test
  @DisplayName("What does not fit is told all at once")
  void wrong() {
    Checked<Rebased> refused =
        checked(
            "dorset/2024-q2",
            """
            source: {title: Census, asAt: 2025-06-26, confidence: high}
            january: 2027
            plans: {mainstream-academy: 12, nowhere: 3, special-academy: [1, 2]}
            spend: {"9.9.9": 1}
            """);
    assertThat(refused.problems())
        .extracting(problem -> problem.what())
        .anyMatch(what -> what.startsWith("january is 2027"))
        .anyMatch(what -> what.startsWith("nowhere is no setting"))
        .anyMatch(what -> what.startsWith("special-academy has 2 numbers"))
        .anyMatch(what -> what.startsWith("independent-special is missing"))
        .anyMatch(what -> what.startsWith("9.9.9 is no line"));
    assertThat(
            ActualsReader.read("january: x\nplan: {}\n".getBytes(StandardCharsets.UTF_8), "a.yaml")
                .problems())
        .hasSizeGreaterThan(2);
  }

  @Test
  @DisplayName("What is wrong with a field is told at the field's own line")
  void places() {
    Checked<Rebased> refused =
        checked(
            "dorset/2024-q2",
            """
            source: {title: Census, asAt: 2025-06-26, confidence: high}
            january: 2027
            plans:
              mainstream-academy: 12
              nowhere: 3
            spend:
              "9.9.9": 1
            """);
    assertThat(refused.problems())
        .extracting(problem -> problem.where().path() + " " + problem.where().line())
        .contains("january 2", "plans.nowhere 5", "plans 3", "spend.9.9.9 7");
    assertThat(
            ActualsReader.read(
                    "source: {title: T, asAt: x, confidence: sure}\nspend: {}\njanuary: x\n"
                        .getBytes(StandardCharsets.UTF_8),
                    "a.yaml")
                .problems())
        .extracting(problem -> problem.where().path() + " " + problem.where().line())
        .contains("january 3", "source.asAt 1", "source.confidence 1");
  }

  /** The census of January 2025 as the baseline of 2026 has it. */
  static String census() {
    Node.Mapping opening =
        (Node.Mapping)
            Shipped.sound(FILES.read("dorset/2026").orElseThrow())
                .root()
                .field("openingPlans")
                .orElseThrow();
    Node.Mapping rows = (Node.Mapping) opening.field("rows").orElseThrow();
    return "plans:\n"
        + rows.entries().stream()
            .map(
                entry ->
                    "  "
                        + entry.name()
                        + ": ["
                        + ((Node.Sequence) entry.value())
                            .items().stream()
                                .map(one -> ((Node.Scalar) one).text())
                                .collect(Collectors.joining(", "))
                        + "]\n")
            .collect(Collectors.joining());
  }

  private static Outcome outcome(Rebased rebased, String driver, String of) {
    return rebased.outcomes().stream()
        .filter(one -> one.driver().equals(driver) && one.of().equals(of))
        .findFirst()
        .orElseThrow();
  }

  static Rebased rebase(String id, String actuals) {
    return Shipped.sound(checked(id, actuals));
  }

  private static Checked<Rebased> checked(String id, String actuals) {
    return ActualsReader.read(actuals.getBytes(StandardCharsets.UTF_8), "actuals.yaml")
        .then(
            read ->
                new Historian().rebase(Shipped.sound(FILES.read(id).orElseThrow()), FILES, read));
  }
}
