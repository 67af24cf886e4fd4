package uk.foresend.quantity;

import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The span of a forecast: the ledger years from first to last, with the January to March before the
 * first as a warm-up that is run but not entered in the ledger.
 *
 * <p>Month 0 is the January of the opening census; month 3 is the April in which the ledger opens.
 *
 * @param first the first ledger year
 * @param last the last ledger year, not before the first
 */
public record Horizon(FinancialYear first, FinancialYear last) {

  /** The months run before the ledger opens: January, February and March. */
  public static final int WARM_UP_MONTHS = 3;

  /** The longest horizon, in years. */
  public static final int MAX_YEARS = 30;

  /** Refuses a horizon that ends before it begins or is longer than {@link #MAX_YEARS}. */
  public Horizon {
    int length = last.startYear() - first.startYear() + 1;
    if (length < 1 || length > MAX_YEARS) {
      throw new IllegalArgumentException(
          "Not a horizon: " + first + " to " + last + " must be 1 to " + MAX_YEARS + " years");
    }
  }

  /** Whether a month index is of a month of the year: month 0 is a January. */
  public static boolean is(int index, Month month) {
    return index % 12 == month.ordinal();
  }

  /** Returns the number of ledger years. */
  public int yearCount() {
    return last.startYear() - first.startYear() + 1;
  }

  /** Returns the number of months run, warm-up included. */
  public int monthCount() {
    return WARM_UP_MONTHS + 12 * yearCount();
  }

  /** Returns month 0, the January of the opening census. */
  public YearMonth firstMonth() {
    return YearMonth.of(first.startYear(), 1);
  }

  /** Returns the month with that index. */
  public YearMonth month(int index) {
    return firstMonth().plusMonths(index);
  }

  /**
   * Returns the index of a month; negative before month 0, and past {@link #monthCount()} after the
   * end.
   */
  public int indexOf(YearMonth month) {
    return (int) ChronoUnit.MONTHS.between(firstMonth(), month);
  }

  /** Returns the index of the ledger year in which a month index falls, or -1 in the warm-up. */
  public int yearOf(int monthIndex) {
    return monthIndex < WARM_UP_MONTHS ? -1 : (monthIndex - WARM_UP_MONTHS) / 12;
  }

  /** Returns the ledger years in order. */
  public List<FinancialYear> years() {
    return IntStream.range(0, yearCount()).mapToObj(first::plus).toList();
  }

  /** Returns the ledger year with that index. */
  public FinancialYear year(int index) {
    return first.plus(index);
  }

  /** Whether the year is one of the ledger years. */
  public boolean contains(FinancialYear year) {
    return year.compareTo(first) >= 0 && year.compareTo(last) <= 0;
  }
}
