package uk.foresend.quantity;

/**
 * A part of a whole, from 0 (none) to 1 (all).
 *
 * @param value the fraction, at least 0 and at most 1
 */
public record Share(double value) implements Comparable<Share> {

  /** None of it. */
  public static final Share NONE = new Share(0);

  /** All of it. */
  public static final Share ALL = new Share(1);

  /** Refuses what is not between 0 and 1. */
  public Share {
    if (!(value >= 0 && value <= 1)) {
      throw new IllegalArgumentException("Not a share: " + value + " is out of range [0, 1]");
    }
  }

  @Override
  public int compareTo(Share other) {
    return Double.compare(value, other.value);
  }
}
