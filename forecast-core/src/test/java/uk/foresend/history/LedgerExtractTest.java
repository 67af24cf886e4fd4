package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/** A ledger extract adds up to the penny and tells its years and months apart. */
class LedgerExtractTest {
  private static final Source SOURCE =
      new Source("Ledger", "", LocalDate.of(2026, 3, 31), Confidence.HIGH, "");
  private static final FinancialYear YEAR = new FinancialYear(2025);

  private static final List<LedgerAmount> AMOUNTS =
      List.of(
          new LedgerAmount("1.2.3", YearMonth.of(2025, 3), new Money(1)),
          new LedgerAmount("1.2.3", YearMonth.of(2025, 4), new Money(1_000_10)),
          new LedgerAmount("1.2.3", YearMonth.of(2026, 3), new Money(-10)),
          new LedgerAmount("1.2.5", YearMonth.of(2025, 4), new Money(7)));

  private static final List<LedgerCodeTotal> UNMAPPED =
      List.of(new LedgerCodeTotal(new LedgerCode("C9", ""), new Money(500), 2));
  private static final List<LedgerCodeTotal> EXCLUDED =
      List.of(new LedgerCodeTotal(new LedgerCode("C8", "9000"), new Money(-400), 1));

  @Test
  void itAddsUpToItsTotalOrIsNone() {
    LedgerExtract extract = extract(new Money(1_000_08 + 500 - 400));
    assertThat(extract.mappedTotal()).isEqualTo(new Money(1_000_08));
    assertThat(extract.unmappedTotal()).isEqualTo(new Money(500));
    assertThat(extract.excludedTotal()).isEqualTo(new Money(-400));
    assertThatThrownBy(() -> extract(new Money(1_000_09)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("1001.08");
  }

  @Test
  void marchBelongsToTheYearThatEndsWithIt() {
    LedgerExtract extract = extract(new Money(1_001_08));
    assertThat(extract.years()).containsExactly(new FinancialYear(2024), YEAR);
    assertThat(extract.months(YEAR)).containsExactly(YearMonth.of(2025, 4), YearMonth.of(2026, 3));
    assertThat(extract.byLine(YEAR))
        .isEqualTo(Map.of("1.2.3", new Money(1_000_00), "1.2.5", new Money(7)));
    assertThat(extract.of("1.2.3", new FinancialYear(2024))).isEqualTo(new Money(1));
    assertThat(extract.of("1.2.13", YEAR)).isEqualTo(Money.ZERO);
  }

  @Test
  void aCodeTellsItsSubjectiveOnlyWhereItHasOne() {
    assertThat(UNMAPPED.get(0).code()).hasToString("C9");
    assertThat(EXCLUDED.get(0).code()).hasToString("C8 subjective 9000");
    assertThat(new LedgerCode("C8", "")).isLessThan(new LedgerCode("C8", "9000"));
  }

  private static LedgerExtract extract(Money total) {
    return new LedgerExtract(AMOUNTS, UNMAPPED, EXCLUDED, total, SOURCE);
  }
}
