package uk.foresend.history;

import java.time.YearMonth;
import java.util.Comparator;
import uk.foresend.quantity.Money;

/**
 * What a council's ledger holds on one section 251 line in one month.
 *
 * @param line the code of an {@link S251Line}: {@code 1.2.3}
 * @param month the month it is booked in
 * @param amount the sum of its postings in pounds, to the penny: positive for spend, negative where
 *     income and credits are more than spend
 */
public record LedgerAmount(String line, YearMonth month, Money amount)
    implements Comparable<LedgerAmount> {

  @Override
  public int compareTo(LedgerAmount other) {
    return Comparator.comparing(LedgerAmount::line)
        .thenComparing(LedgerAmount::month)
        .thenComparing(LedgerAmount::amount)
        .compare(this, other);
  }
}
