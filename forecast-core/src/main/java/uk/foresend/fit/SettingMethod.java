package uk.foresend.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import uk.foresend.result.PlanSeries;

/**
 * The log growth of a council's plans in one setting.
 *
 * <p>State schools, mainstream and special, follow England's growth of that setting, the mean of up
 * to three years; independent special schools and post-16 keep their share of the council's plans.
 * A council departs from either by h × Σ weight × feature: its own growth of the setting, the share
 * it has there already, and the departure of all its plans. The step into January 2023, when the
 * return became one of persons, is no growth of anything and is left out.
 */
final class SettingMethod {
  /** The January into which placements did not compare, when the return became one of persons. */
  static final int BROKEN = 2023;

  private static final int YEARS = 3;
  private static final double PENALTY = 0.4;
  private static final double HALF_A_CHILD = 0.5;

  private final SettingTerms terms;
  private final PlanMethod all;
  private final IntFunction<PlanMethod> earlier;
  private final Seen seen;
  private final double[][] counts;
  private final double england;
  private final List<double[]> weights = new ArrayList<>();
  private final double[][] now;

  /**
   * Learns.
   *
   * @param all the method for all plans at this origin
   * @param earlier the same at an earlier origin, as it was learnt then
   */
  SettingMethod(PlanSeries series, PlanMethod all, IntFunction<PlanMethod> earlier) {
    this.all = all;
    this.earlier = earlier;
    terms = SettingTerms.of(series);
    seen = all.seen();
    counts = seen.panel().plans(series);
    england = england();
    for (int h = 1; h <= PlanMethod.HORIZONS; h++) {
      weights.add(learnt(h));
    }
    now = features(seen.origin());
  }

  /** Returns England's log growth of the setting a year; {@code NaN} before two Januaries. */
  double baseGrowth() {
    return england;
  }

  /** Whether the setting follows England's growth of it; else it keeps its share. */
  boolean followsEngland() {
    return terms.byItself() && Double.isFinite(england);
  }

  /** Returns a council's log growth of the setting a year beside England's or its share. */
  double departure(int council, int horizon) {
    return dot(weights.get(horizon - 1), now[council]);
  }

  /**
   * Returns the log of the median forecast of a council's plans in the setting, at a horizon that
   * is learnt, by itself.
   */
  double log(int council, int horizon) {
    double base = base(council);
    double growth =
        followsEngland() ? horizon * england : all.log(council, horizon) - all.logNow(council);
    return base + growth + horizon * departure(council, horizon);
  }

  /**
   * The log of the plans in the setting at the origin; by the share of the last January that can be
   * believed, of at most two before, where none are published or the total cannot be believed.
   */
  double base(int council) {
    for (int january = seen.origin(); january >= seen.origin() - 2; january--) {
      int column = january - Panel.FIRST;
      double count = counts[council][column];
      if (Double.isFinite(count) && Double.isFinite(seen.plans(council, january))) {
        double log = StrictMath.log(Math.max(count, HALF_A_CHILD));
        return january == seen.origin()
            ? log
            : log + all.logNow(council) - seen.log(council, january);
      }
    }
    return Double.NaN;
  }

  private double england() {
    int[] all = steps(seen.origin(), seen.origin()).toArray();
    return IntStream.range(Math.max(0, all.length - YEARS), all.length)
        .mapToDouble(i -> england(all[i]))
        .average()
        .orElse(Double.NaN);
  }

  private double england(int january) {
    double[] before = new double[counts.length];
    double[] growths = new double[counts.length];
    for (int i = 0; i < counts.length; i++) {
      before[i] = counts[i][january - 1 - Panel.FIRST];
      double after = counts[i][january - Panel.FIRST];
      growths[i] =
          before[i] > 0 && Believed.follows(before[i], after)
              ? StrictMath.log(after / before[i])
              : Double.NaN;
    }
    return Robust.growth(before, growths);
  }

  /** The Januaries of the last so many years whose step from the one before is a trend. */
  private static IntStream steps(int january, int years) {
    int first = Math.max(Panel.PLACED_FROM + 1, january - years + 1);
    return IntStream.rangeClosed(first, january).filter(one -> one != BROKEN);
  }

  private double[] learnt(int horizon) {
    RobustRidge ridge = new RobustRidge();
    for (int ahead = 1; ahead <= horizon; ahead++) {
      for (int from = Panel.PLACED_FROM; from + ahead <= seen.origin(); from++) {
        learn(ridge, from, ahead);
      }
    }
    return ridge.isEmpty() ? new double[3] : ridge.weights(PENALTY);
  }

  private void learn(RobustRidge ridge, int from, int ahead) {
    double[][] features = features(from);
    double[] growths = new double[counts.length];
    for (int i = 0; i < growths.length; i++) {
      growths[i] = counted(i, from) ? value(i, from + ahead) - value(i, from) : Double.NaN;
    }
    double middle = Robust.median(growths);
    for (int i = 0; i < growths.length; i++) {
      if (Double.isFinite(growths[i])) {
        ridge.add(features[i], (growths[i] - middle) / ahead);
      }
    }
  }

  private double[][] features(int january) {
    PlanMethod then = january == seen.origin() ? all : earlier.apply(january);
    int size = counts.length;
    boolean[] counted = new boolean[size];
    double[][] columns = new double[3][size];
    for (int i = 0; i < size; i++) {
      counted[i] = counted(i, january);
      columns[0][i] = ownGrowth(i, january);
      columns[1][i] = share(i, january);
      columns[2][i] = then.departure(i, january, 1);
    }
    double[][] features = new double[size][columns.length];
    for (int j = 0; j < columns.length; j++) {
      double[] centred = Robust.centred(columns[j], counted);
      for (int i = 0; i < size; i++) {
        features[i][j] = centred[i];
      }
    }
    return features;
  }

  private double ownGrowth(int council, int january) {
    return steps(january, YEARS)
        .mapToDouble(one -> value(council, one) - value(council, one - 1))
        .filter(Double::isFinite)
        .average()
        .orElse(Double.NaN);
  }

  private boolean counted(int council, int january) {
    return counts[council][january - Panel.FIRST] >= Seen.LEAST && seen.counted(council, january);
  }

  /** The log of what is followed: the plans in the setting, or their share of all. */
  private double value(int council, int january) {
    return terms.byItself()
        ? StrictMath.log(positive(counts[council][january - Panel.FIRST]))
        : share(council, january);
  }

  private double share(int council, int january) {
    return StrictMath.log(
        positive(counts[council][january - Panel.FIRST]) / seen.published(council, january));
  }

  private static double positive(double count) {
    return count > 0 ? count : Double.NaN;
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int j = 0; j < a.length; j++) {
      sum += a[j] * b[j];
    }
    return sum;
  }
}
