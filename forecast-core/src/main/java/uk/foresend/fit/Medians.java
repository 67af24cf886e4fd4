package uk.foresend.fit;

/** The median and other quantiles, for scores. */
public final class Medians {
  private Medians() {}

  /** Returns the median of the known values, {@code NaN} for none. */
  public static double of(double[] values) {
    return Robust.median(values);
  }

  /** Returns the value below which a share of the known values falls. */
  public static double quantile(double[] values, double share) {
    return Robust.quantile(values, share);
  }
}
