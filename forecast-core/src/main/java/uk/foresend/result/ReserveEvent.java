package uk.foresend.result;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;

/**
 * A date at which the deficit meets the reserves: when it passes them, or when protection ends or a
 * charge falls.
 *
 * @param kind what happens
 * @param month when
 * @param shortfall what reserves do not cover then; zero when they do or are not known
 * @param facedIn the budget in which it must be faced: the year whose budget is set with the event
 *     in view
 * @param reservesRead when the oldest of the usable reserves counted here was read; empty when none
 *     is known
 * @param sentence what happens, in words
 */
public record ReserveEvent(
    Kind kind,
    YearMonth month,
    Money shortfall,
    FinancialYear facedIn,
    Optional<YearMonth> reservesRead,
    String sentence) {

  /** Returns how many months before the event reserves were read. */
  public Optional<Long> monthsSinceRead() {
    return reservesRead.map(read -> ChronoUnit.MONTHS.between(read, month));
  }

  /** Returns when, as it is told: the year of a charge, the month of anything else. */
  public String when() {
    return kind == Kind.CHARGE ? FinancialYear.of(month).toString() : InWords.month(month);
  }

  /** What happens. */
  public enum Kind {
    /** The deficit is already more than usable reserves when the forecast starts. */
    ALREADY_EXCEEDED,
    /** The deficit passes usable reserves. */
    EXCEEDED,
    /** Nothing keeps the deficit off the General Fund from here. */
    PROTECTION_ENDS,
    /** A policy charges the General Fund. */
    CHARGE
  }
}
