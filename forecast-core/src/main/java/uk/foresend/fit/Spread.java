package uk.foresend.fit;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.statistics.distribution.TDistribution;

/**
 * How far off forecasts of a series are so many years ahead, in log counts: what a council has of
 * its own, and what all councils share.
 *
 * <p>A forecast of a council of {@code p} plans is {@code median × exp(t × sqrt(own² × (1 + 300 ÷
 * p) + shared²))}, {@code t} of Student's distribution with five degrees of freedom.
 *
 * @param own a large council's own error; {@code NaN} where none could be learnt
 * @param shared the error of all together
 */
public record Spread(double own, double shared) {
  private static final TDistribution STUDENT = TDistribution.of(5);
  private static final double SMALL = 300;
  private static final double LEARNT_AT = 0.8;
  private static final double SHARED_LONGER = 0.9;
  private static final double PRIOR_WORTH = 4;

  /** Returns how far the logs of a council of so many plans may be off, for {@code t} of 1. */
  public double of(double plans) {
    double mine = own * smallness(plans);
    return StrictMath.sqrt(mine * mine + shared * shared);
  }

  /** Returns Student's {@code t} below which a share of forecasts falls. */
  public static double t(double share) {
    return STUDENT.inverseCumulativeProbability(share);
  }

  private static double smallness(double plans) {
    return StrictMath.sqrt(1 + SMALL / plans);
  }

  /** Gathers the errors of earlier origins and learns from them. */
  static final class Learning {
    private final SettingTerms terms;
    private final int ahead;
    private final List<Double> sizes = new ArrayList<>();
    private double squares;
    private int shares;

    Learning(SettingTerms terms, int ahead) {
      this.terms = terms;
      this.ahead = ahead;
    }

    /**
     * Adds the errors of one origin and horizon.
     *
     * @param errors log count less log forecast, {@code NaN} for none
     * @param plans the plans at that origin
     * @param years the horizon
     * @param recent whether they are recent enough for a council's own error
     * @param together whether they say what councils share
     */
    void add(double[] errors, double[] plans, int years, boolean recent, boolean together) {
      double middle = Robust.median(errors);
      if (!Double.isFinite(middle)) {
        return;
      }
      double longer = StrictMath.pow((double) ahead / years, terms.longer());
      for (int i = 0; i < errors.length && recent; i++) {
        if (Double.isFinite(errors[i])) {
          sizes.add(Math.abs((errors[i] - middle) / smallness(plans[i]) * longer));
        }
      }
      if (together) {
        double shared = middle * StrictMath.pow((double) ahead / years, SHARED_LONGER);
        squares += shared * shared;
        shares++;
      }
    }

    Spread learnt() {
      double prior = terms.shared() * StrictMath.pow(ahead, SHARED_LONGER);
      double shared =
          StrictMath.sqrt((PRIOR_WORTH * prior * prior + squares) / (PRIOR_WORTH + shares));
      double own =
          sizes.isEmpty()
              ? Double.NaN
              : Robust.quantile(
                      sizes.stream().mapToDouble(Double::doubleValue).toArray(), LEARNT_AT)
                  / t(0.5 + LEARNT_AT / 2);
      return new Spread(own * terms.trim(), shared * terms.trim());
    }
  }
}
