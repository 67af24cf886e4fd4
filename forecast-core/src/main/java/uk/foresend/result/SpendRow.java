package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Money;

/**
 * The spend of one leaf in each ledger year.
 *
 * @param item the leaf
 * @param gross before deductions: places paid by the DfE included
 * @param dfePaid the part that the DfE pays direct and deducts from the allocation
 */
public record SpendRow(SpendItem item, List<Money> gross, List<Money> dfePaid) {

  /** Keeps its own copies. */
  public SpendRow {
    gross = List.copyOf(gross);
    dfePaid = List.copyOf(dfePaid);
  }

  /** Returns what the council itself pays in a year: gross less what the DfE pays. */
  public Money net(int year) {
    return gross.get(year).minus(dfePaid.get(year));
  }
}
