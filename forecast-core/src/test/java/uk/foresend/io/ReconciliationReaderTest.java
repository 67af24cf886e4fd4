package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Repository;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgItem;
import uk.foresend.history.Reconciliation;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.proof.Documents;
import uk.foresend.quantity.Money;

/** A reconciliation as a finance officer writes it, and what is said of a wrong one. */
class ReconciliationReaderTest {
  private static final String WRONG =
      """
      id: wrong
      title: Wrong
      council: Dorsett
      year: 2021-22
      lead: legder
      published: [s251-outurn]
      sources:
        - {id: ledger, kind: ledger, title: Ledger, asAt: 2022-06-01}
        - {id: ledger, kind: leger, title: Ledger, asAt: 1/6/2022}
      figures:
        - {figure: in-year, line: 1.2.3, amounts: {ledger: "-£5m", note: 2}}
        - {figure: high-needs-spend, line: 1.2.33, amounts: {ledger: 1.234}}
        - {figure: closing, amounts: {}}
      explanations:
        - {id: a, figure: in-year, between: [ledger], amount: 1, words: w, evidence: e, by: b, on: 2022-07-01}
      """;

  @Test
  @DisplayName("Everything wrong with the form is told at once, each with its line")
  void everyFaultOfForm() {
    Checked<Reconciliation> read = Documents.read(WRONG);
    assertThat(read.isPresent()).isFalse();
    assertThat(read.problems())
        .extracting(problem -> problem.where().path())
        .contains(
            "published[0]",
            "sources[1].kind",
            "sources[1].asAt",
            "figures[0].amounts.ledger",
            "figures[1].amounts.ledger",
            "figures[2].figure",
            "explanations[0].between");
    assertThat(read.problems()).allSatisfy(one -> assertThat(one.where().line()).isPositive());
  }

  @Test
  @DisplayName("Everything wrong with what is named is told at once, with what may have been meant")
  void everyWrongName() {
    Checked<Reconciliation> read =
        Documents.read(
            """
            id: wrong
            title: Wrong
            council: Dorsett
            year: 2021-22
            lead: legder
            sources:
              - {id: ledger, kind: ledger, title: Ledger, asAt: 2022-06-01}
              - {id: ledger, kind: other, title: Ledger, asAt: 2022-06-01}
            figures:
              - {figure: in-year, line: 1.2.3, amounts: {ledger: -5, note: 2}}
              - {figure: high-needs-spend, line: 1.2.33, amounts: {ledger: 1}}
              - {figure: high-needs-spend, line: 1.2.33, amounts: {ledger: 2}}
            explanations:
              - {id: a, figure: in-year, between: [ledger, s251], amount: 1, words: w, evidence: e, by: b, on: 2022-07-01}
              - {id: a, figure: in-year, between: [ledger, ledger], amount: 1, words: w, evidence: e, by: b, on: 2022-07-01}
              - {id: c, figure: in-year, between: [ledger, ledger], amount: 0, words: w, evidence: e, by: b, on: 2022-07-01}
            """);
    assertThat(read.isPresent()).isFalse();
    assertThat(read.problems())
        .extracting(Problem::what)
        .contains(
            "Dorsett is no council that is known, by code or name.",
            "sources[1].id is ledger, which is taken.",
            "There is one source, but must be two.",
            "lead names legder, which is no source.",
            "figures[0].line is 1.2.3, but only high-needs-spend is by line.",
            "figures[0].amounts.note names note, which is no source.",
            "figures[1].line is 1.2.33, which is no section 251 line or heading of high needs.",
            "figures[2].figure is High needs spend, 1.2.33, which has a row already.",
            "explanations[0].between[1] names s251, which is no source.",
            "explanations[1].id is a, which is taken.",
            "explanations[1].between is ledger twice, but must be two sources.",
            "explanations[2].amount is 0, which explains nothing.");
    assertThat(read.problems())
        .extracting(Problem::hint)
        .contains("Maybe you meant Dorset (838).", "Maybe you meant ledger.");
  }

  @Test
  @DisplayName("A source with a bad date is a source all the same, and a bad amount is stated")
  void oneFaultIsToldOnce() {
    String document = Repository.text("scenarios/reconciliations/exampleshire-2025-26.yaml");
    assertThat(Documents.read(document.replace("2026-06-05", "5 June")).problems())
        .extracting(problem -> problem.where().path())
        .containsExactly("sources[0].asAt");
    assertThat(
            Documents.read(
                    document
                        .replace("2026-08-20", "soon")
                        .replace("{ledger: -40000000,", "{ledger: -40000000000000000000000,"))
                .problems())
        .extracting(problem -> problem.where().path())
        .containsExactly("sources[1].asAt", "figures[11].amounts.ledger");
  }

  @Test
  @DisplayName("There is no difference to explain where a source states nothing")
  void nothingToExplain() {
    String document =
        Repository.text("scenarios/reconciliations/exampleshire-2025-26.yaml")
            .replace("between: [ledger, ro]", "between: [ledger, allocation]");
    assertThat(Documents.read(document).problems())
        .extracting(Problem::what)
        .containsExactly(
            "explanations[6].figure is Balance carried forward: the DSG reserve, of which allocation"
                + " states nothing: there is no difference to explain.");
  }

  @Test
  @DisplayName("Published figures are taken where there are some, and marked; else it is said")
  void published() {
    String document = Repository.text("scenarios/reconciliations/dorset-2021-22.yaml");
    Reconciliation said = Documents.read(document).get();
    assertThat(said.sources())
        .filteredOn(Reconciliation.Stated::pulled)
        .extracting(Reconciliation.Stated::id)
        .containsExactly("dsg-2022-07", "s251-budget", "s251-outturn", "dsg-balance");
    assertThat(amounts(said, DsgFigure.CARRIED_FORWARD))
        .containsExactly(Map.entry("dsg-balance", new Money(-2_767_913_153L)));
    assertThat(amounts(said, DsgFigure.DSG_BEFORE_DEDUCTIONS))
        .containsEntry("dsg-2022-07", Money.ofPounds(279_869_884))
        .containsEntry("strategy-2021", Money.ofPounds(280_200_000));
    Checked<Reconciliation> later =
        Documents.read(
            document
                .replace("year: 2021-22", "year: 2023-24")
                .replace("lead: s251-outturn", "lead: dsg-2023-07")
                .replaceAll("(?s)explanations:.*", ""));
    assertThat(later.problems())
        .extracting(Problem::what)
        .containsExactly(
            "No Section 251 budget of Dorset in 2023-24 is among the published tables kept here.",
            "No Section 251 outturn of Dorset in 2023-24 is among the published tables kept here.",
            "No Published balance of the grant of Dorset in 2023-24 is among the published tables"
                + " kept here.");
  }

  @Test
  @DisplayName("An empty document, a list and a missing field are told, never thrown")
  void emptyAndShort() {
    for (String document : List.of("", "- a", "id: x", "{", "id: x\nfigures: 3\nsources: {}")) {
      assertThat(Documents.read(document).problems()).as(document).isNotEmpty();
    }
  }

  private static Map<String, Money> amounts(Reconciliation said, DsgFigure figure) {
    return said.figures().stream()
        .filter(one -> one.item().equals(DsgItem.of(figure)))
        .map(Reconciliation.Figure::amounts)
        .findFirst()
        .orElseThrow();
  }
}
