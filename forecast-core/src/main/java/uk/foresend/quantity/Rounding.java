package uk.foresend.quantity;

import java.util.OptionalLong;

/** Rounds estimates quickly where it makes no difference how. */
final class Rounding {

  /** Farther than this from a half, no error of a double can change what is nearest. */
  private static final double CLEAR = 0.499;

  /** Beyond this a double no longer tells the decimals that would be rounded. */
  private static final double MOST = 1e12;

  private Rounding() {}

  /**
   * Returns the nearest whole number where it is plain; empty near a half, where the decimal digits
   * decide, and for what is very large.
   */
  static OptionalLong plain(double value) {
    double nearest = Math.rint(value);
    return Math.abs(value) < MOST && Math.abs(value - nearest) < CLEAR
        ? OptionalLong.of((long) nearest)
        : OptionalLong.empty();
  }
}
