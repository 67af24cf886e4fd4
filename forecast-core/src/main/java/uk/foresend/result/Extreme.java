package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Money;

/**
 * The balance path under one extreme of what the law leaves silent: later deficits wholly
 * supported, or not at all.
 *
 * @param id the key: {@code supported} or {@code unsupported}
 * @param assumption the assumption in words
 * @param closing the DSG balance at the end of each ledger year
 * @param chargedToGeneralFund what the General Fund is charged in each ledger year
 */
public record Extreme(
    String id, String assumption, List<Money> closing, List<Money> chargedToGeneralFund) {

  /** Keeps its own copies. */
  public Extreme {
    closing = List.copyOf(closing);
    chargedToGeneralFund = List.copyOf(chargedToGeneralFund);
  }
}
