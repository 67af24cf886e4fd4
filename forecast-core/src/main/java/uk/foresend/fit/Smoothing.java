package uk.foresend.fit;

import java.util.Optional;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.analysis.MultivariateFunction;
import org.apache.commons.math3.optim.InitialGuess;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.SimpleValueChecker;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.nonlinear.scalar.MultivariateFunctionMappingAdapter;
import org.apache.commons.math3.optim.nonlinear.scalar.ObjectiveFunction;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.apache.commons.math3.optim.nonlinear.scalar.noderiv.SimplexOptimizer;
import org.apache.commons.math3.stat.regression.SimpleRegression;
import org.jspecify.annotations.Nullable;

/**
 * Exponential smoothing of one council's log counts, with additive errors.
 *
 * <p>{@code level = previous + φ trend + α error; trend = φ trend + αβ error}; α, β and φ make the
 * sum of squared one-year errors least (Nelder and Mead's simplex, by Commons Math, inside bounds).
 * The level starts at the first count and the trend at the mean of the first three steps. After
 * Hyndman and Athanasopoulos, Forecasting: Principles and Practice, chapter 8; Theta is smoothing
 * with half the slope of a straight line (Hyndman and Billah, 2003). Fewer than four counts are
 * carried on at their last growth.
 */
final class Smoothing {
  private static final int FEWEST = 4;
  private static final int EVALUATIONS = 10_000;
  private static final double[] LEAST = {0.01, 0.01, 0.8};
  private static final double[] MOST = {0.999, 0.999, 0.98};

  private final double[] logs;
  private @Nullable Fitted level;
  private @Nullable Fitted trend;
  private @Nullable Fitted damped;

  Smoothing(double[] logs) {
    this.logs = logs;
  }

  /** Returns the log so many years ahead by a damped trend. */
  double dampedTrend(int ahead) {
    return logs.length < FEWEST ? carried(ahead) : damped().log(ahead);
  }

  /** Returns the log by whichever of level, trend and damped trend has the least AICc. */
  double best(int ahead) {
    if (logs.length < FEWEST) {
      return carried(ahead);
    }
    Fitted best = level();
    for (Fitted other : new Fitted[] {trend(), damped()}) {
      best = other.aicc(logs.length) < best.aicc(logs.length) ? other : best;
    }
    return best.log(ahead);
  }

  /** Returns the log by Theta: smoothing, and half the slope of the line through all counts. */
  double theta(int ahead) {
    if (logs.length < FEWEST) {
      return carried(ahead);
    }
    SimpleRegression line = new SimpleRegression();
    for (int j = 0; j < logs.length; j++) {
      line.addData(j, logs[j]);
    }
    double alpha = level().alpha();
    double drift = ahead - 1 + (1 - StrictMath.pow(1 - alpha, logs.length)) / alpha;
    return level().log(ahead) + line.getSlope() / 2 * drift;
  }

  private double carried(int ahead) {
    int last = logs.length - 1;
    return logs[last] + (last > 0 ? ahead * (logs[last] - logs[last - 1]) : 0);
  }

  private Fitted level() {
    Fitted known = level == null ? fitted(1) : level;
    level = known;
    return known;
  }

  private Fitted trend() {
    Fitted known = trend == null ? fitted(2) : trend;
    trend = known;
    return known;
  }

  private Fitted damped() {
    Fitted known = damped == null ? fitted(3) : damped;
    damped = known;
    return known;
  }

  /** A smoothing that was fitted: what it ends with, and how far off it was. */
  private record Fitted(
      int parameters, double alpha, double phi, double level, double trend, double squares) {

    double log(int ahead) {
      double sum = level;
      double step = trend;
      for (int year = 1; year <= ahead; year++) {
        step *= phi;
        sum += step;
      }
      return sum;
    }

    /** The weights, the start and the variance count as parameters; infinite without room. */
    double aicc(int count) {
      int k = parameters + (parameters == 1 ? 1 : 2) + 1;
      return count - k - 1 <= 0
          ? Double.POSITIVE_INFINITY
          : count * StrictMath.log(squares / count) + 2.0 * k * count / (count - k - 1);
    }
  }

  private Fitted fitted(int parameters) {
    double[] least = java.util.Arrays.copyOf(LEAST, parameters);
    double[] most = java.util.Arrays.copyOf(MOST, parameters);
    MultivariateFunction off = weights -> run(weights).squares();
    MultivariateFunctionMappingAdapter inside =
        new MultivariateFunctionMappingAdapter(off, least, most);
    double[] start = DoubleStream.of(0.5, 0.2, 0.9).limit(parameters).toArray();
    double[] found =
        new SimplexOptimizer(new SimpleValueChecker(1e-10, 1e-12))
            .optimize(
                new MaxEval(EVALUATIONS),
                GoalType.MINIMIZE,
                new ObjectiveFunction(inside),
                new InitialGuess(inside.boundedToUnbounded(start)),
                new NelderMeadSimplex(parameters, 0.5))
            .getPoint();
    return run(inside.unboundedToBounded(found));
  }

  private Fitted run(double[] weights) {
    double alpha = weights[0];
    Optional<Double> beta = weights.length > 1 ? Optional.of(weights[1]) : Optional.empty();
    double phi = weights.length > 2 ? weights[2] : beta.isPresent() ? 1 : 0;
    double level = logs[0];
    double trend = beta.isPresent() ? (logs[3] - logs[0]) / 3 : 0;
    double squares = 0;
    for (int j = 1; j < logs.length; j++) {
      double error = logs[j] - level - phi * trend;
      level += phi * trend + alpha * error;
      trend = phi * trend + alpha * beta.orElse(0.0) * error;
      squares += error * error;
    }
    return new Fitted(weights.length, alpha, phi, level, trend, squares);
  }
}
