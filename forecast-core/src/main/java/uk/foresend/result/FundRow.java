package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Money;

/**
 * One line of what falls on the General Fund in each ledger year; a cost is positive.
 *
 * @param id the key: {@code interest-forgone}, {@code borrowing-interest}, {@code transport},
 *     {@code deficit-charge}, {@code capital-interest}, {@code mrp}, {@code company}, {@code
 *     delivery}
 * @param label the words shown in reports
 * @param amounts the amount in each ledger year
 */
public record FundRow(String id, String label, List<Money> amounts) {

  /** Keeps its own copy. */
  public FundRow {
    amounts = List.copyOf(amounts);
  }
}
