package uk.foresend.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.fit.Medians;
import uk.foresend.fit.Spread;
import uk.foresend.result.PlanSeries;
import uk.foresend.result.Score;

/** Scores the forecasts that are added, in the order in which they are. */
final class Scorer {
  private static final double[] QUANTILES = {0.025, 0.1, 0.25, 0.5, 0.75, 0.9, 0.975};
  private static final double[] T = new double[QUANTILES.length];

  static {
    for (int i = 0; i < T.length; i++) {
      T[i] = Spread.t(QUANTILES[i]);
    }
  }

  private final PlanSeries series;
  private final String method;
  private final int ahead;
  private final List<Double> errors = new ArrayList<>();
  private double pinball;
  private final int[] within = new int[3];

  Scorer(PlanSeries series, String method, int ahead) {
    this.series = series;
    this.method = method;
    this.ahead = ahead;
  }

  /**
   * Adds a forecast.
   *
   * @param log the log of its median
   * @param off how far off it may be, for Student's t of 1; {@code NaN} counts as inside no range
   */
  void add(double log, double off, double counted) {
    errors.add(StrictMath.exp(log) / counted - 1);
    double t = (StrictMath.log(counted) - log) / off;
    for (int range = 0; range < within.length; range++) {
      within[range] += t >= T[2 - range] && t <= T[4 + range] ? 1 : 0;
    }
    for (int i = 0; i < T.length; i++) {
      double under = 1 - StrictMath.exp(log + (i == 3 ? 0 : T[i] * off)) / counted;
      pinball += Math.max(QUANTILES[i] * under, (QUANTILES[i] - 1) * under) / T.length;
    }
  }

  /** Adds all that another has. */
  void add(Scorer other) {
    errors.addAll(other.errors);
    pinball += other.pinball;
    for (int range = 0; range < within.length; range++) {
      within[range] += other.within[range];
    }
  }

  /** Returns the score, empty where nothing was added. */
  Optional<Score> score(OptionalInt origin) {
    int pairs = errors.size();
    double[] sizes = errors.stream().mapToDouble(Math::abs).toArray();
    return pairs == 0
        ? Optional.empty()
        : Optional.of(
            new Score(
                series,
                method,
                ahead,
                origin,
                pairs,
                Arrays.stream(sizes).sum() / pairs,
                Medians.of(sizes),
                errors.stream().mapToDouble(Double::doubleValue).sum() / pairs,
                pinball / pairs,
                (double) within[0] / pairs,
                (double) within[1] / pairs,
                (double) within[2] / pairs));
  }
}
