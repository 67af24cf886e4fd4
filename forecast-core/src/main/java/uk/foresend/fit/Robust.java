package uk.foresend.fit;

import java.util.Arrays;
import org.apache.commons.statistics.descriptive.Median;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;

/** Centres and spreads that one absurd value cannot move. {@code NaN} is a value not known. */
final class Robust {

  /** Makes the median absolute deviation of a normal distribution its standard deviation. */
  private static final double NORMAL = 1.4826;

  /** Further than so many spreads from the centre counts as so many. */
  private static final double CLIP = 3;

  private Robust() {}

  /** Returns the median of the known values, {@code NaN} for none. */
  static double median(double[] values) {
    return Median.withDefaults().evaluate(known(values));
  }

  /** Returns a quantile of the known values, linear between them ({@code HF7}). */
  static double quantile(double[] values, double share) {
    return Quantile.withDefaults().with(EstimationMethod.HF7).evaluate(known(values), share);
  }

  /** Returns 1.4826 × the median of the sizes of the known values. */
  static double spread(double[] centred) {
    double[] sizes = new double[centred.length];
    for (int i = 0; i < sizes.length; i++) {
      sizes[i] = Math.abs(centred[i]);
    }
    return NORMAL * median(sizes);
  }

  /**
   * Returns values less their median, none further off than three spreads; 0, which is the median
   * council's, where a value is not known or its council is not counted.
   */
  static double[] centred(double[] values, boolean[] counted) {
    double[] centred = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      centred[i] = counted[i] ? values[i] : Double.NaN;
    }
    double middle = median(centred);
    double[] clipped = clipped(centred);
    for (int i = 0; i < values.length; i++) {
      clipped[i] = Double.isFinite(clipped[i]) ? clipped[i] - middle : 0;
    }
    return clipped;
  }

  /** Returns values of which none is further than three spreads from their median. */
  static double[] clipped(double[] values) {
    double middle = median(values);
    double[] clipped = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      clipped[i] = values[i] - middle;
    }
    double spread = spread(clipped);
    double most = spread > 0 ? CLIP * spread : Double.POSITIVE_INFINITY;
    for (int i = 0; i < values.length; i++) {
      clipped[i] = middle + Math.max(-most, Math.min(most, clipped[i]));
    }
    return clipped;
  }

  /**
   * Returns the log growth of a sum, in which no part grows further from the median part than three
   * spreads: one absurd count moves the whole no more than an odd one.
   *
   * @param before the parts before
   * @param growths the log growth of each, {@code NaN} for a part that is not known
   */
  static double growth(double[] before, double[] growths) {
    double[] clipped = clipped(growths);
    double sum = 0;
    double grown = 0;
    for (int i = 0; i < before.length; i++) {
      if (Double.isFinite(clipped[i])) {
        sum += before[i];
        grown += before[i] * StrictMath.exp(clipped[i]);
      }
    }
    return StrictMath.log(grown / sum);
  }

  private static double[] known(double[] values) {
    return Arrays.stream(values).filter(Double::isFinite).toArray();
  }
}
