package uk.foresend.assumption;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

@DisplayName("What a block receives")
class BlockIncomeTest {

  private static final Source SOURCE =
      new Source("Made up", "", LocalDate.of(2026, 4, 1), Confidence.LOW, "");

  @Test
  @DisplayName("Is known up to a year by the last allocation at or before it, in whatever order")
  void isKnownUpToAYear() {
    BlockIncome income =
        new BlockIncome(
            Block.HIGH_NEEDS,
            List.of(known(2026), known(2024), known(2025)),
            BlockIncome.Rule.CASH_FLAT,
            List.of(),
            SOURCE);
    assertThat(income.knownUpTo(new FinancialYear(2023))).isEmpty();
    assertThat(income.knownUpTo(new FinancialYear(2025))).contains(known(2025));
    assertThat(income.knownUpTo(new FinancialYear(2040))).contains(known(2026));
  }

  private static BlockIncome.Known known(int year) {
    return new BlockIncome.Known(
        new FinancialYear(year), Money.ofPounds(year), LocalDate.of(year, 1, 1), SOURCE);
  }
}
