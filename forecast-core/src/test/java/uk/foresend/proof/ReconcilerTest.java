package uk.foresend.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.proof.Documents.explained;
import static uk.foresend.proof.Documents.line;
import static uk.foresend.proof.Documents.reconciled;
import static uk.foresend.proof.Documents.two;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.Repository;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Money;
import uk.foresend.result.Reconciled;
import uk.foresend.result.Reconciled.AtRisk;
import uk.foresend.result.ReconciliationLine;
import uk.foresend.result.ReconciliationLine.Standing;

/** Differences, what is taken off them, and what they cost: worked by hand. */
class ReconcilerTest {
  private static final Reconciled EXAMPLESHIRE =
      reconciled(Repository.text("scenarios/reconciliations/exampleshire-2025-26.yaml"));

  @ParameterizedTest(name = "of {0}, {1} explained: {2}, {3} left")
  @CsvSource({
    "0, 0, AGREES, 0",
    "100.01, 100.01, EXPLAINED, 0",
    "100.01, 100, PARTLY_EXPLAINED, 0.01",
    "100, 0, UNEXPLAINED, 100",
    "100, 130, EXCEEDED, -30",
    "100, -10, WRONG_WAY, 110",
    "0, 5, EXCEEDED, -5",
    "-100, -99.99, PARTLY_EXPLAINED, -0.01",
    "-100, -130, EXCEEDED, 30",
    "-100, 20, WRONG_WAY, -120"
  })
  @DisplayName("What is explained is taken off to the penny, and what became of the rest is said")
  void standings(String difference, String explained, Standing standing, String left) {
    Money of = pounds(difference);
    Reconciled found =
        reconciled(
            two(
                "- {figure: in-year, amounts: {ledger: -1000, s251: "
                    + of.minus(Money.ofPounds(1000))
                    + "}}",
                pounds(explained).equals(Money.ZERO)
                    ? ""
                    : explained("a", "in-year", "[ledger, s251]", explained)));
    ReconciliationLine line = line(found, "s251", "IN_YEAR");
    assertThat(line.difference()).isEqualTo(of);
    assertThat(line.explained()).isEqualTo(pounds(explained));
    assertThat(line.unexplained()).isEqualTo(pounds(left));
    assertThat(line.standing()).isEqualTo(standing);
  }

  @Test
  @DisplayName("An explanation written the other way round is turned, and several are summed")
  void explanationsAreTurnedAndSummed() {
    ReconciliationLine line =
        line(
            reconciled(
                two(
                    "- {figure: in-year, amounts: {ledger: -1000, s251: -900}}",
                    explained("a", "in-year", "[ledger, s251]", "70")
                        + explained("b", "in-year", "[s251, ledger]", "-30"))),
            "s251",
            "IN_YEAR");
    assertThat(line.explained()).isEqualTo(Money.ofPounds(100));
    assertThat(line.standing()).isEqualTo(Standing.EXPLAINED);
  }

  @Test
  @DisplayName("Explanations beyond the difference, or against it, are told with their size")
  void explanationsThatDoNotFit() {
    assertThat(
            reconciled(
                    two(
                        "- {figure: in-year, amounts: {ledger: -1000, s251: -900}}",
                        explained("a", "in-year", "[ledger, s251]", "130.50")))
                .warnings())
        .extracting(Problem::what)
        .contains(
            "Explanations of In-year result of the grant between ledger and s251 come to £130.50,"
                + " £30.50 beyond the difference of £100.00.");
    assertThat(
            reconciled(
                    two(
                        "- {figure: in-year, amounts: {ledger: -1000, s251: -900}}",
                        explained("a", "in-year", "[s251, ledger]", "100")))
                .warnings())
        .extracting(Problem::hint)
        .contains("Maybe a sign: an amount is how much more the second source states.");
  }

  @Test
  @DisplayName("The grant of Exampleshire is as worked by hand")
  void exampleshiresGrant() {
    AtRisk risk = EXAMPLESHIRE.grant().orElseThrow();
    assertThat(risk.claim()).isEqualTo(pounds("34200000"));
    assertThat(risk.paid()).isEqualTo(pounds("34092000.45"));
    assertThat(risk.lost()).isEqualTo(pounds("107999.55"));
    assertThat(risk.leftOut()).isEqualTo(pounds("119999.50"));
    assertThat(risk.raw()).isEqualTo(pounds("34065000"));
    assertThat(risk.shares())
        .extracting(Reconciled.Cost::cost)
        .containsExactly(pounds("0"), pounds("45000"), pounds("107999.55"));
  }

  @ParameterizedTest(name = "{0} left unexplained costs {1}")
  @CsvSource({"0.00, 0.00", "1.00, 0.90", "2.00, 1.80", "1000.00, 900.00", "-500.00, 0.00"})
  @DisplayName("Each pound of lower deficit that is unexplained costs 90p; a higher one costs none")
  void eachPoundCosts90p(String more, String cost) {
    Money s251 = pounds("-100000").plus(pounds(more));
    AtRisk risk =
        reconciled(
                two(
                    "- {figure: carried-forward, amounts: {ledger: -100000, s251: " + s251 + "}}",
                    ""))
            .grant()
            .orElseThrow();
    assertThat(risk.lost()).isEqualTo(pounds(cost));
  }

  @Test
  @DisplayName(
      "A difference of the DSG reserve costs nothing while high needs is the lower by more")
  void onlyTheLowerDeficitIsPaidOn() {
    String figures =
        """
        - {figure: carried-forward, amounts: {ledger: -100000, s251: -95000}}
        - {figure: high-needs-balance, amounts: {ledger: -90000, s251: -90000}}
        """;
    AtRisk risk = reconciled(two(figures, "")).grant().orElseThrow();
    assertThat(risk.claim()).isEqualTo(pounds("81000"));
    assertThat(risk.lost()).isEqualTo(Money.ZERO);
    AtRisk further =
        reconciled(two(figures.replace("s251: -95000", "s251: -85000"), "")).grant().orElseThrow();
    assertThat(further.lost()).isEqualTo(pounds("4500"));
    assertThat(further.leftOut()).isEqualTo(pounds("5000"));
  }

  @Test
  @DisplayName("A balance in surplus is no deficit, and no deficit falls below nothing")
  void surplusesAreNoDeficits() {
    AtRisk risk =
        reconciled(two("- {figure: carried-forward, amounts: {ledger: -1000, s251: 500}}", ""))
            .grant()
            .orElseThrow();
    assertThat(risk.paid()).isEqualTo(Money.ZERO);
    assertThat(risk.lost()).isEqualTo(pounds("900"));
  }

  @Test
  @DisplayName("Without terms nothing is said of a grant, and without balances neither")
  void noGrant() {
    String document = two("- {figure: in-year, amounts: {ledger: -1, s251: -2}}", "");
    assertThat(reconciled(document).grant()).isEmpty();
    assertThat(reconciled(document).warnings())
        .extracting(Problem::what)
        .contains(
            "No source states the figure Balance carried forward: the DSG reserve, which the grant"
                + " is reckoned on.");
    assertThat(reconciled(document.replaceFirst("(?m)^grant:.*\n", "")).warnings()).isEmpty();
  }

  @Test
  @DisplayName("More spend unexplained is more deficit and costs nothing; less is in question")
  void whichWayALineLeads() {
    String row = "- {figure: high-needs-spend, line: 1.2.3, amounts: {ledger: 1000, s251: %s}}";
    assertThat(inQuestion(String.format(Locale.ROOT, row, "1100"))).isEqualTo(Money.ZERO);
    assertThat(inQuestion(String.format(Locale.ROOT, row, "900"))).isEqualTo(pounds("90"));
  }

  @Test
  @DisplayName("A source that does not agree with itself is told, with how far it is apart")
  void sourcesAreHeldAgainstThemselves() {
    String figures =
        """
        - {figure: high-needs-before-deductions, amounts: {ledger: 60, s251: 60}}
        - {figure: high-needs-deductions, amounts: {ledger: 5}}
        - {figure: high-needs-after-deductions, amounts: {ledger: 54}}
        - {figure: high-needs-spend, line: 1.2.3, amounts: {ledger: 40}}
        - {figure: high-needs-spend, amounts: {ledger: 41}}
        - {figure: brought-forward, amounts: {ledger: -10}}
        - {figure: in-year, amounts: {ledger: -3}}
        - {figure: other-movements, amounts: {ledger: 1}}
        - {figure: carried-forward, amounts: {ledger: -11, s251: 11}}
        """;
    assertThat(reconciled(two(figures, "")).warnings())
        .extracting(Problem::what)
        .contains(
            "In ledger, brought forward, result and other movements come to −£12.00, but carried"
                + " forward is −£11.00: £1.00 apart.",
            "In ledger, the high needs block less its deductions comes to £55.00, but the block"
                + " paid is £54.00: −£1.00 apart.",
            "In ledger, the lines given come to £40.00, but all spend is £41.00: £1.00 apart.",
            "Balance carried forward: the DSG reserve is −£11.00 in ledger and £11.00 in s251.");
  }

  @Test
  @DisplayName("Where the lead states nothing, the others are set beside the first that does")
  void theLeadIsSilent() {
    Reconciled found =
        reconciled(
            two("- {figure: in-year, amounts: {s251: -2, note: -3}}", "")
                .replace(
                    "grant:",
                    "  - {id: note, kind: dsg-note, title: N, asAt: 2026-06-01}\ngrant:"));
    assertThat(found.lines())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(List.of(line.base(), line.other())).containsExactly("s251", "note");
              assertThat(line.difference()).isEqualTo(Money.ofPounds(-1));
            });
    assertThat(found.warnings())
        .extracting(Problem::what)
        .anyMatch(what -> what.startsWith("ledger states nothing of In-year result"));
  }

  @Test
  @DisplayName("An explanation between two sources of which neither leads has a line of its own")
  void betweenTwoOthers() {
    Reconciled found =
        reconciled(
            two(
                    "- {figure: in-year, amounts: {ledger: -1, s251: -2, note: -5}}",
                    explained("a", "in-year", "[s251, note]", "-3"))
                .replace(
                    "grant:",
                    "  - {id: note, kind: dsg-note, title: N, asAt: 2026-06-01}\ngrant:"));
    assertThat(found.lines()).hasSize(3);
    assertThat(found.lines().get(2).standing()).isEqualTo(Standing.EXPLAINED);
    assertThat(found.lines().get(1).standing()).isEqualTo(Standing.UNEXPLAINED);
  }

  private static Money inQuestion(String figures) {
    return reconciled(two(figures, "")).lines().get(0).inQuestion();
  }

  private static Money pounds(String text) {
    return Money.ofPounds(new BigDecimal(text));
  }
}
