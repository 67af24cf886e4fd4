package uk.foresend.history;

import java.util.List;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * A council's published high needs deductions for a year, by column group, as far as they are
 * known.
 *
 * @param council the council's code
 * @param year the financial year
 * @param lines the column groups that are known, each once
 * @param source the publication
 */
public record PlaceDeductions(
    String council, FinancialYear year, List<PlaceDeduction> lines, Source source) {

  /** Keeps its own copy. */
  public PlaceDeductions {
    lines = List.copyOf(lines);
  }

  /**
   * Returns the sum of the amounts printed; the council's whole deduction if all lines are known.
   */
  public Money published() {
    return Money.sum(lines.stream().map(PlaceDeduction::published).toList());
  }

  /** Returns the sum of the lines recomputed. */
  public Money recomputed() {
    return Money.sum(lines.stream().map(PlaceDeduction::recomputed).toList());
  }
}
