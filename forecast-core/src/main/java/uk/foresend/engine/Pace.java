package uk.foresend.engine;

import java.util.Arrays;
import java.util.List;

/**
 * How a yearly rate is spread over the months of a school year.
 *
 * <p>The part of a month is of those left of the September stock: {@code rate × share ÷ (1 − rate ×
 * shares since September)}, so that twelve months take exactly the rate of a September cohort,
 * whatever the shares. Months that together ask for more than are left take all of them.
 */
final class Pace {

  private static final int YEAR = 12;

  /** What is below this is below 1 however numbers are rounded. */
  static final double NEARLY_ALL = 0.9;

  /** So little left that a month takes all of it. */
  private static final double LEAST = Double.MIN_NORMAL;

  private final double[] share = new double[YEAR];

  /** The share already passed since September, before each month. */
  private final double[] before = new double[YEAR];

  /** Makes the pace of the shares of a year by month, January first. */
  Pace(List<Double> januaryFirst) {
    for (int month = 0; month < YEAR; month++) {
      share[month] = januaryFirst.get(month);
      for (int back = (month + 4) % YEAR; back > 0; back--) {
        before[month] += januaryFirst.get((month - back + YEAR) % YEAR);
      }
    }
  }

  /** Finds the parts of those left of the September stock that a month takes of yearly rates. */
  void parts(double[] rates, double[] parts, int m) {
    double now = share[m % YEAR];
    double past = before[m % YEAR];
    if (now == 0) {
      Arrays.fill(parts, 0);
      return;
    }
    for (int b = 0; b < rates.length; b++) {
      double left = 1 - rates[b] * past;
      parts[b] = Math.min(1, rates[b] * now / Math.max(left, LEAST));
    }
  }

  /** Finds the same of rates whose {@link #most} is below {@link #NEARLY_ALL}. */
  void partsOfFew(double[] rates, double[] parts, int m) {
    double now = share[m % YEAR];
    double past = before[m % YEAR];
    for (int b = 0; b < rates.length; b++) {
      parts[b] = rates[b] * now / (1 - rates[b] * past);
    }
  }

  /** Returns the greatest part that any month takes of a yearly rate or of a lower one. */
  double most(double rate) {
    double most = 0;
    for (int m = 0; m < YEAR; m++) {
      most = Math.max(most, part(rate, m));
    }
    return most;
  }

  /** Returns the part of those left of the September stock that a month takes of a yearly rate. */
  double part(double rate, int m) {
    double taken = rate * share[m % YEAR];
    if (taken == 0) {
      return 0;
    }
    double left = 1 - rate * before[m % YEAR];
    return taken < left ? taken / left : 1;
  }
}
