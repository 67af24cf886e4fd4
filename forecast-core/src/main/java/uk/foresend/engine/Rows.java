package uk.foresend.engine;

/**
 * Arithmetic on one number of many futures at once: a row has one value for each future.
 *
 * <p>Each row is an array of its own and every loop has one index for all of them, so that the
 * compiler can take several futures in one instruction. In each future the arithmetic is that of
 * the stages it stands in for, in the same order.
 */
final class Rows {

  private Rows() {}

  /** Puts one row into another. */
  static void put(double[] to, double[] from) {
    System.arraycopy(from, 0, to, 0, to.length);
  }

  /** Multiplies a row by a number into another. */
  static void times(double[] to, double[] from, double factor) {
    for (int b = 0; b < to.length; b++) {
      to[b] = from[b] * factor;
    }
  }

  /** Multiplies two rows into a third. */
  static void times(double[] to, double[] from, double[] factor) {
    for (int b = 0; b < to.length; b++) {
      to[b] = from[b] * factor[b];
    }
  }

  /** Adds a row to another. */
  static void add(double[] to, double[] from) {
    for (int b = 0; b < to.length; b++) {
      to[b] += from[b];
    }
  }

  /** Adds a number to a row. */
  static void add(double[] to, double number) {
    for (int b = 0; b < to.length; b++) {
      to[b] += number;
    }
  }

  /** Takes a row from another. */
  static void take(double[] to, double[] from) {
    for (int b = 0; b < to.length; b++) {
      to[b] -= from[b];
    }
  }

  /** Adds a row times a number to another. */
  static void add(double[] to, double[] from, double factor) {
    for (int b = 0; b < to.length; b++) {
      to[b] += from[b] * factor;
    }
  }

  /** Adds four rows to another in their order, each times a number of its own. */
  static void add(
      double[] to,
      double[] first,
      double one,
      double[] second,
      double two,
      double[] third,
      double three,
      double[] fourth,
      double four) {
    for (int b = 0; b < to.length; b++) {
      to[b] = to[b] + first[b] * one + second[b] * two + third[b] * three + fourth[b] * four;
    }
  }

  /** Adds four rows to another in their order. */
  static void add(double[] to, double[] first, double[] second, double[] third, double[] fourth) {
    for (int b = 0; b < to.length; b++) {
      to[b] = to[b] + first[b] + second[b] + third[b] + fourth[b];
    }
  }

  /** Adds the product of two rows to a third. */
  static void add(double[] to, double[] from, double[] factor) {
    for (int b = 0; b < to.length; b++) {
      to[b] += from[b] * factor[b];
    }
  }

  /** Takes those who stay of a row: {@code from × (left × (1 − part))}. */
  static void stay(double[] to, double[] from, double left, double[] part) {
    for (int b = 0; b < to.length; b++) {
      to[b] = from[b] * (left * (1 - part[b]));
    }
  }

  /** Finds a number that departs by some amounts, kept between two bounds. */
  static void added(double[] to, double central, double[] by, double least, double most) {
    for (int b = 0; b < to.length; b++) {
      to[b] = Math.max(least, Math.min(most, central + by[b]));
    }
  }

  /** Finds a number that departs by some shares of it, kept between two bounds. */
  static void shared(double[] to, double central, double[] by, double least, double most) {
    for (int b = 0; b < to.length; b++) {
      to[b] = Math.max(least, Math.min(most, central * (1 + by[b])));
    }
  }

  /** Adds to each number its own share. */
  static void grow(double[] row, double[] share) {
    for (int b = 0; b < row.length; b++) {
      row[b] += row[b] * share[b];
    }
  }

  /** Finds the share that stays: {@code left × (1 − part)}. */
  static void stays(double[] to, double left, double[] part) {
    for (int b = 0; b < to.length; b++) {
      to[b] = left * (1 - part[b]);
    }
  }

  /** Finds the share that stays: {@code left × (1 − part)}. */
  static void stays(double[] to, double[] left, double[] part) {
    for (int b = 0; b < to.length; b++) {
      to[b] = left[b] * (1 - part[b]);
    }
  }

  /** Takes a part, and no more than is left, off what is left. */
  static void part(double[] part, double[] wanted, double[] left) {
    for (int b = 0; b < part.length; b++) {
      part[b] = Math.min(left[b], wanted[b]);
      left[b] -= part[b];
    }
  }

  /** Returns whether a value of a row is above zero. */
  static boolean anyAbove(double[] row) {
    for (double value : row) {
      if (value > 0) {
        return true;
      }
    }
    return false;
  }

  /** Makes so many rows of a length. */
  static double[][] of(int count, int length) {
    return new double[count][length];
  }
}
