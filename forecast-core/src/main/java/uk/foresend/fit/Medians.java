package uk.foresend.fit;

import java.util.Arrays;

/** The median, other quantiles and a slope, for scores. */
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

  /** Returns the robust standard deviation: 1.4826 × the median distance from the median. */
  public static double spread(double[] values) {
    double middle = Robust.median(values);
    return Robust.spread(Arrays.stream(values).map(one -> one - middle).toArray());
  }

  /**
   * Returns the slope of a line through nothing that few wild pairs do not sway ({@link
   * RobustRidge}, without a pull); {@code NaN} for no pair.
   */
  public static double slope(double[] x, double[] y) {
    RobustRidge ridge = new RobustRidge();
    for (int i = 0; i < x.length; i++) {
      ridge.add(new double[] {x[i]}, y[i]);
    }
    return ridge.isEmpty() ? Double.NaN : ridge.weights(0)[0];
  }
}
