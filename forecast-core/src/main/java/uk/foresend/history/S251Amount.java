package uk.foresend.history;

import java.util.Collection;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * An amount of a council's section 251 return for high needs.
 *
 * @param council the council's code
 * @param year the financial year
 * @param side budget or outturn
 * @param heading the heading, which adds up one line or more
 * @param phase the part of it
 * @param amount pounds of the year; negative where more came in than went out
 * @param source the publication
 */
public record S251Amount(
    String council,
    FinancialYear year,
    S251Side side,
    S251Heading heading,
    S251Phase phase,
    Money amount,
    Source source) {

  /**
   * Returns all that was spent in pounds: every phase of the headings that have phases, less what
   * came in, and the totals of those that have none. The printed total of places is of special
   * schools and alternative provision only, so it is not used.
   *
   * @param amounts those of one council, year and side
   */
  public static double spent(Collection<S251Amount> amounts) {
    double sum = 0;
    for (S251Amount one : amounts) {
      if ((one.phase() == S251Phase.TOTAL) != one.heading().phased()) {
        sum += (one.phase() == S251Phase.INCOME ? -1 : 1) * one.amount().pounds();
      }
    }
    return sum;
  }
}
