package uk.foresend.fit;

/** The median, for scores. */
public final class Medians {
  private Medians() {}

  /** Returns the median of the known values, {@code NaN} for none. */
  public static double of(double[] values) {
    return Robust.median(values);
  }
}
