package uk.foresend.quantity;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * How far prices have risen by each month, as a multiple of those of the opening date; 1 before the
 * first month.
 *
 * <p>A price of one month is taken to another by {@link #between}.
 */
public final class Growth {

  /** Prices that stand still. */
  public static final Growth NONE = new Growth(YearMonth.of(1, 1), new double[0]);

  private final YearMonth first;
  private final double[] index;

  private Growth(YearMonth first, double[] index) {
    this.first = first;
    this.index = index.clone();
  }

  /** Returns the growth with an index for each month from a first one; after its end the last. */
  public static Growth of(YearMonth first, double[] index) {
    return new Growth(first, index);
  }

  /** Returns the multiple that takes a price of one month to another. */
  public double between(YearMonth one, YearMonth other) {
    return one.equals(other) ? 1 : at(other) / at(one);
  }

  /**
   * Fills in the multiples that take a price of one month to each of others from a first one on.
   */
  void since(YearMonth one, YearMonth others, double[] multiples, int from) {
    double base = at(one);
    int same = (int) ChronoUnit.MONTHS.between(others, one);
    int ahead = (int) ChronoUnit.MONTHS.between(first, others);
    for (int i = from; i < multiples.length; i++) {
      int m = ahead + i;
      double at = index.length == 0 || m < 0 ? 1 : index[Math.min(m, index.length - 1)];
      multiples[i] = i == same ? 1 : at / base;
    }
  }

  private double at(YearMonth month) {
    if (index.length == 0 || month.isBefore(first)) {
      return 1;
    }
    int m = (int) ChronoUnit.MONTHS.between(first, month);
    return index[Math.min(m, index.length - 1)];
  }
}
