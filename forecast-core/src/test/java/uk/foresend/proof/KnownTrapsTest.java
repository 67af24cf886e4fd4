package uk.foresend.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.proof.Documents.reconciled;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Repository;
import uk.foresend.quantity.Money;
import uk.foresend.result.Reconciled;
import uk.foresend.result.Reconciled.Suggestion;
import uk.foresend.result.ReconciliationLine;

/** What is known of how figures are made is suggested with its amount, and never counted. */
class KnownTrapsTest {
  private static final String DORSET =
      Repository.text("scenarios/reconciliations/dorset-2021-22.yaml");

  @Test
  @DisplayName("Dorset's budget of places is £3.58m of academy places above the outturn")
  void academyPlaces() {
    Reconciled found = reconciled(DORSET.substring(0, DORSET.indexOf("explanations:")));
    assertThat(found.suggestions())
        .filteredOn(one -> one.item().line().equals("place"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.trap()).isEqualTo("academy-place-funding");
              assertThat(one.amount()).isEqualTo(Money.ofPounds(3_576_001));
              assertThat(one.left()).isEqualTo(new Money(-16_279_504));
            });
    assertThat(found.lines())
        .allSatisfy(line -> assertThat(line.explained()).isEqualTo(Money.ZERO));
    assertThat(reconciled(DORSET).suggestions())
        .as("what the council has written is not suggested again")
        .noneMatch(one -> one.item().line().equals("place"));
  }

  @Test
  @DisplayName("An older edition is suggested by what changed after it, block by block")
  void editions() {
    Reconciled found =
        reconciled(
            document("2022-23", "dsg-2023-07")
                + "figures:\n  - {figure: dsg-before-deductions, amounts: {ledger: 291826209}}\n");
    Suggestion older =
        found.suggestions().stream()
            .filter(one -> one.other().equals("dsg-2023-03"))
            .filter(one -> one.item().label().equals("Grant before deductions"))
            .findFirst()
            .orElseThrow();
    assertThat(older.trap()).isEqualTo("edition-of-the-allocation");
    assertThat(older.amount()).isEqualTo(Money.ofPounds(28_875));
    assertThat(older.left()).isEqualTo(Money.ZERO);
    assertThat(older.words()).contains("the Early years block changed by −£28,875.00");
  }

  @Test
  @DisplayName("What is left is known again where it is the deductions, or a change of early years")
  void sameAmounts() {
    Reconciled found =
        reconciled(
            document("2022-23", "ledger")
                + """
                figures:
                  - {figure: high-needs-before-deductions, amounts: {ledger: 43557330.40}}
                  - {figure: dsg-before-deductions, amounts: {ledger: 291797334}}
                """);
    assertThat(between(found, "dsg-2023-07", "High needs block before deductions"))
        .extracting(Suggestion::trap)
        .containsExactly("deductions");
    assertThat(between(found, "dsg-2023-07", "Grant before deductions"))
        .extracting(Suggestion::trap)
        .containsExactly("early-years-adjustment");
    assertThat(found.lines()).extracting(ReconciliationLine::explained).containsOnly(Money.ZERO);
  }

  @Test
  @DisplayName("A balance derived from a percentage explains what its two decimals cannot tell")
  void roundedBalances() {
    String document =
        document("2021-22", "ledger").replace("dsg-allocation", "dsg-balance")
            + "figures:\n  - {figure: carried-forward, amounts: {ledger: %s}}\n";
    assertThat(reconciled(String.format(Locale.ROOT, document, "-27670000")).suggestions())
        .extracting(Suggestion::trap)
        .containsExactly("balance-derived");
    assertThat(reconciled(String.format(Locale.ROOT, document, "-27600000")).suggestions())
        .isEmpty();
  }

  private static List<Suggestion> between(Reconciled found, String other, String label) {
    return found.suggestions().stream()
        .filter(one -> one.other().equals(other) && one.item().label().equals(label))
        .toList();
  }

  private static String document(String year, String lead) {
    return """
    id: test
    title: Test
    council: Dorset
    published: [dsg-allocation]
    sources:
      - {id: ledger, kind: ledger, title: Ledger, asAt: 2022-06-01}
    """
        + "year: "
        + year
        + "\nlead: "
        + lead
        + "\n";
  }
}
