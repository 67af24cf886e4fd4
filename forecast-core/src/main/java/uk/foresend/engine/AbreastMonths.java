package uk.foresend.engine;

import java.util.Arrays;
import java.util.function.Function;

/** A number by month in futures side by side: the same for all of them, or a row. */
final class AbreastMonths {

  /** Its values where every future has the same. */
  private double[] alike = new double[0];

  /** Values by month: a row of futures, filled in where they differ. */
  private double[][] rows = new double[0][];

  private boolean varies;

  /** Takes the values of each future. */
  <T> void take(T[] futures, Function<T, double[]> of) {
    alike = of.apply(futures[0]);
    varies = false;
    for (T future : futures) {
      double[] values = of.apply(future);
      varies |= values != alike && !Arrays.equals(values, alike);
    }
    if (!varies) {
      return;
    }
    if (rows.length == 0) {
      rows = Rows.of(alike.length, futures.length);
    }
    for (int b = 0; b < futures.length; b++) {
      double[] values = of.apply(futures[b]);
      for (int m = 0; m < values.length; m++) {
        rows[m][b] = values[m];
      }
    }
  }

  /** Puts its values in a month into a row. */
  void put(int m, double[] row) {
    if (varies) {
      Rows.put(row, rows[m]);
    } else {
      Arrays.fill(row, alike[m]);
    }
  }

  /** Adds its values in a month to a row. */
  void add(int m, double[] row) {
    if (varies) {
      Rows.add(row, rows[m]);
    } else {
      Rows.add(row, alike[m]);
    }
  }

  /** Takes its values in a month from a row. */
  void takeFrom(int m, double[] row) {
    if (varies) {
      Rows.take(row, rows[m]);
    } else {
      Rows.add(row, -alike[m]);
    }
  }

  /** Returns the first month in which it is something in some future; past the last for none. */
  int first() {
    int m = 0;
    while (m < alike.length && (varies ? isNothing(rows[m]) : alike[m] == 0)) {
      m++;
    }
    return m;
  }

  private static boolean isNothing(double[] row) {
    for (double value : row) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }
}
