package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far flows depart, how long that stays and how much of it all councils share, so that plans
 * spread as forecasts of the past were off.
 *
 * <p>A flow that departs by {@code d(y)} in year y moves the log of the plans of January h by
 * {@code Σ answer(h, y) × d(y)}. Departures keep a share p from year to year, and have a weight λ
 * of what all councils share, so that {@code width²(h) = Σ Σ v v′ ρ Σ Σ answer answer′ p^|y − y′|},
 * ρ being 1 of a flow with itself and λ² of two; of England {@code λ² × Σ Σ v v′ …} with ρ of 1.
 * Every flow has its own fitted width times one factor, the first of them times another beside,
 * since what waits in a queue comes later than what acts at once. The numbers are those that come
 * nearest, in logs, to the fitted widths of one to five years ahead and, weighing less, to the
 * shared part of them.
 *
 * @param widths how far each flow departs, half an 80% range, in the order they were given
 * @param persistence p
 * @param england λ
 * @param found the half width of the 80% range of plans so many years ahead, in logs
 */
record PlanRanges(double[] widths, double persistence, double england, double[] found) {
  private static final double STEP = 0.05;
  private static final int STEPS = 20;
  private static final double ENGLAND_STEP = 0.04;
  private static final int ENGLAND_STEPS = 20;
  private static final double FIRST_YEAR_WEIGHS = 2;
  private static final double ENGLAND_WEIGHS = 0.1;
  private static final int ROUNDS = 4;
  private static final double[] ALONE = {1};
  private static final double[] FIRST = {0.35, 0.6, 1, 1.25};
  private static final double FIRST_KEEPS = 0.01;

  /**
   * A flow that may depart.
   *
   * @param width half the 80% range of a year as it was fitted
   * @param most the most it may be widened to
   * @param answers by January and year, what a departure of 1 adds to the log of plans
   */
  record Flow(double width, double most, double[][] answers) {

    private Flow times(double factor) {
      return new Flow(factor * width, most, answers);
    }
  }

  /**
   * Finds them.
   *
   * @param wanted half the 80% range of plans in logs, by January
   * @param shared the part that all councils share
   */
  static PlanRanges of(List<Flow> flows, double[] wanted, double[] shared) {
    PlanRanges best = new PlanRanges(new double[flows.size()], 0, 0, new double[wanted.length]);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < STEPS; i++) {
      Pairs pairs = new Pairs(flows, wanted.length, i * STEP);
      for (double first : flows.size() == 1 ? ALONE : FIRST) {
        List<Flow> tried = new ArrayList<>(flows);
        tried.set(0, flows.get(0).times(first));
        for (int j = 0; j < ENGLAND_STEPS; j++) {
          double england = j * ENGLAND_STEP;
          double[] widths = pairs.scaled(tried, england, wanted, shared);
          double off =
              pairs.off(widths, england, wanted, shared)
                  + FIRST_KEEPS * Math.pow(Math.log(first), 2);
          if (off < least) {
            least = off;
            best = new PlanRanges(widths, i * STEP, england, pairs.all(widths, england));
          }
        }
      }
    }
    return best;
  }

  /**
   * Returns how far one flow departs, and what of it stays, beside others that do already: {@code
   * width² = their width² + v² Σ Σ answer answer′ p^|y − y′|}.
   *
   * @param flow what it does to the log of what is looked at
   * @param others half the 80% range that the others make, by January
   * @param wanted half the 80% range that all make together
   */
  static PlanRanges beside(Flow flow, double[] others, double[] wanted) {
    PlanRanges best = new PlanRanges(new double[1], 0, 0, others);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < STEPS; i++) {
      double[] alone = new Pairs(List.of(flow), wanted.length, i * STEP).all(new double[] {1}, 0);
      for (int j = 0; j <= STEPS; j++) {
        double width = flow.most() * j / STEPS;
        double[] found = new double[wanted.length];
        double off = 0;
        for (int h = 0; h < found.length; h++) {
          found[h] = Math.hypot(others[h], width * alone[h]);
          off += Math.pow(Math.log(wanted[h] / found[h]), 2);
        }
        if (off < least) {
          least = off;
          best = new PlanRanges(new double[] {width}, i * STEP, 0, found);
        }
      }
    }
    return best;
  }

  /** Returns half the 80% range that flows which depart so make of what they answer to. */
  double[] of(List<Flow> flows) {
    return new Pairs(flows, found.length, persistence).all(widths, england);
  }

  /** What two flows do to plans together, by January, at one persistence. */
  private static final class Pairs {
    private final double[][][] sums;

    Pairs(List<Flow> flows, int januaries, double persistence) {
      int n = flows.size();
      sums = new double[januaries][n][n];
      double[] stays = new double[januaries];
      Arrays.setAll(stays, k -> StrictMath.pow(persistence, k));
      for (int h = 0; h < januaries; h++) {
        for (int a = 0; a < n; a++) {
          for (int b = a; b < n; b++) {
            double sum = 0;
            for (int y = 0; y <= h; y++) {
              for (int z = 0; z <= h; z++) {
                sum +=
                    flows.get(a).answers()[h][y]
                        * flows.get(b).answers()[h][z]
                        * stays[Math.abs(y - z)];
              }
            }
            sums[h][a][b] = sum;
            sums[h][b][a] = sum;
          }
        }
      }
    }

    private double width(double[] widths, int january, double together) {
      double sum = 0;
      for (int a = 0; a < widths.length; a++) {
        for (int b = 0; b < widths.length; b++) {
          sum += widths[a] * widths[b] * sums[january][a][b] * (a == b ? 1 : together);
        }
      }
      return Math.sqrt(Math.max(sum, 1e-12));
    }

    double[] all(double[] widths, double england) {
      double[] all = new double[sums.length];
      for (int h = 0; h < all.length; h++) {
        all[h] = width(widths, h, england * england);
      }
      return all;
    }

    /** The logs by which widths are off, those of all councils last. */
    private double[] logs(double[] widths, double england, double[] wanted, double[] shared) {
      double[] logs = new double[2 * sums.length];
      for (int h = 0; h < sums.length; h++) {
        logs[h] = Math.log(wanted[h] / width(widths, h, england * england));
        logs[sums.length + h] =
            england == 0 ? 0 : Math.log(shared[h] / (england * width(widths, h, 1)));
      }
      return logs;
    }

    private double weight(int i) {
      return i == 0 ? FIRST_YEAR_WEIGHS : i < sums.length ? 1 : ENGLAND_WEIGHS;
    }

    double off(double[] widths, double england, double[] wanted, double[] shared) {
      double[] logs = logs(widths, england, wanted, shared);
      double off = england == 0 ? 1 : 0;
      for (int i = 0; i < logs.length; i++) {
        off += weight(i) * logs[i] * logs[i];
      }
      return off;
    }

    /** The widths, all multiplied alike up to the most each may be. */
    double[] scaled(List<Flow> flows, double england, double[] wanted, double[] shared) {
      double factor = 1;
      double[] widths = new double[flows.size()];
      for (int round = 0; round < ROUNDS; round++) {
        double by = factor;
        Arrays.setAll(widths, k -> Math.min(flows.get(k).most(), by * flows.get(k).width()));
        double[] logs = logs(widths, england, wanted, shared);
        double sum = 0;
        double weights = 0;
        for (int i = 0; i < (england == 0 ? sums.length : logs.length); i++) {
          sum += weight(i) * logs[i];
          weights += weight(i);
        }
        factor *= Math.exp(sum / weights);
      }
      return widths;
    }
  }
}
