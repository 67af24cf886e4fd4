package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Repository;
import uk.foresend.dsg.DsgFigure;
import uk.foresend.dsg.DsgItem;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.proof.Documents;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/** The ledger's column filled from an extract of it. */
class LedgerStatementTest {
  private static final Source SOURCE =
      new Source("Ledger", "", LocalDate.of(2022, 6, 1), Confidence.MEDIUM, "");
  private static final String DOCUMENT =
      Repository.text("scenarios/reconciliations/dorset-2021-22.yaml")
          .replace(
              "\nsources:",
              "\nsources:\n  - {id: ledger, kind: ledger, title: Ledger, asAt: 2022-06-01}");

  @Test
  @DisplayName(
      "Lines are summed under their headings, the rest stand by themselves, and all add up")
  void filled() {
    Reconciliation said = filled(extract(12)).get();
    assertThat(spend(said, "topup_state")).isEqualTo(Money.ofPounds(12 * 30));
    assertThat(spend(said, "topup_indep")).isEqualTo(Money.ofPounds(12 * 40));
    assertThat(spend(said, "1.2.11")).isEqualTo(Money.ofPounds(12 * 7));
    assertThat(spend(said, "")).isEqualTo(Money.ofPounds(12 * 77));
    assertThat(spend(said, "therapies")).isNull();
  }

  @Test
  @DisplayName("Months that are missing and codes on no line are told with their size")
  void warnings() {
    Checked<Reconciliation> said = filled(extract(11));
    assertThat(said.problems())
        .extracting(Problem::what)
        .containsExactly(
            "The extract has 11 of the twelve months of 2021-22.",
            "£5.00 on 1 code of the extract is on no line and in no figure here.");
  }

  @Test
  @DisplayName("A figure written otherwise than the extract has it, or no ledger, is refused")
  void refused() {
    Checked<Reconciliation> twice =
        LedgerStatement.filled(
            Documents.read(
                    DOCUMENT.replace(
                        "\nfigures:",
                        "\nfigures:\n  - {figure: high-needs-spend, amounts: {ledger: 5}}"))
                .get(),
            extract(12),
            Documents.LINES);
    assertThat(twice.isPresent()).isFalse();
    assertThat(twice.problems().get(0).what())
        .isEqualTo("High needs spend of ledger is written as £5.00, but the extract has £924.00.");
    assertThat(
            LedgerStatement.filled(
                    Documents.read(DOCUMENT.replace("kind: ledger", "kind: other")).get(),
                    extract(12),
                    Documents.LINES)
                .problems())
        .extracting(Problem::what)
        .containsExactly("An extract of the ledger is given, but no source is a ledger.");
  }

  private static Checked<Reconciliation> filled(LedgerExtract extract) {
    return LedgerStatement.filled(Documents.read(DOCUMENT).get(), extract, Documents.LINES);
  }

  private static LedgerExtract extract(int months) {
    List<LedgerAmount> amounts = new ArrayList<>();
    for (int month = 0; month < months; month++) {
      YearMonth in = YearMonth.of(2021, 4).plusMonths(month);
      amounts.add(new LedgerAmount("1.2.1", in, Money.ofPounds(10)));
      amounts.add(new LedgerAmount("1.2.2", in, Money.ofPounds(20)));
      amounts.add(new LedgerAmount("1.2.3", in, Money.ofPounds(40)));
      amounts.add(new LedgerAmount("1.2.11", in, Money.ofPounds(7)));
      amounts.add(new LedgerAmount("2.1.1", in, Money.ofPounds(100)));
    }
    List<LedgerCodeTotal> unmapped =
        months == 12
            ? List.of()
            : List.of(new LedgerCodeTotal(new LedgerCode("C1", ""), Money.ofPounds(5), 1));
    Money total =
        Money.sum(amounts.stream().map(LedgerAmount::amount).toList())
            .plus(Money.sum(unmapped.stream().map(LedgerCodeTotal::total).toList()));
    return new LedgerExtract(amounts, unmapped, List.of(), total, SOURCE);
  }

  private static @Nullable Money spend(Reconciliation said, String line) {
    return said.figures().stream()
        .filter(one -> one.item().equals(new DsgItem(DsgFigure.HIGH_NEEDS_SPEND, line)))
        .map(one -> one.amounts().get("ledger"))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
