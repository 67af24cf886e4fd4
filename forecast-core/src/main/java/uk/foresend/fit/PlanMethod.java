package uk.foresend.fit;

import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The log growth of a council's plans: England's, and the council's departure from it.
 *
 * <p>England grows on at the mean of its last two years, bent as its prevalence rises: growth of
 * year j = g + β × rise of log prevalence since the middle of those two years, β being the weight
 * that prevalence has between councils. A council departs from it by h × Σ weight × feature, the
 * weights learnt for each horizon from every pair of Januaries h years apart that could be seen.
 */
final class PlanMethod {
  /** The longest horizon that weights are learnt for and scored, in years. */
  static final int HORIZONS = 5;

  /** The longest horizon that is forecast. */
  static final int LONGEST = 10;

  /** The first January that pairs are learnt from. */
  private static final int FIRST_PAIR = 2013;

  /** λ of the regression; chosen on Januaries to 2024. */
  private static final double PENALTY = 0.2;

  private static final int BASE_YEARS = 2;
  private static final int TENTHS = 10;
  private static final int FEWEST = 10;

  private final Seen seen;
  private final double[][] weights;
  private final double growth;

  PlanMethod(Seen seen) {
    this.seen = seen;
    weights = new double[HORIZONS + 1][];
    double[] shorter = new double[Seen.FEATURES.size()];
    for (int h = 1; h < weights.length; h++) {
      weights[h] = learnt(h, council -> true).orElse(shorter);
      shorter = weights[h];
    }
    growth =
        (seen.national(seen.origin()) + seen.national(seen.origin() - BASE_YEARS + 1)) / BASE_YEARS;
  }

  Seen seen() {
    return seen;
  }

  /** Returns the weights of the features at a horizon, in log growth a year per unit of each. */
  double[] weights(int horizon) {
    return weights[Math.min(horizon, weights.length - 1)];
  }

  /** Returns England's log growth a year over the two years before the origin. */
  double baseGrowth() {
    return growth;
  }

  /** Returns England's log growth over the horizon. */
  double national(int horizon) {
    return national(horizon, weights(horizon)[Seen.PREVALENCE]);
  }

  /** Returns the same if growth bent otherwise. */
  double national(int horizon, double bend) {
    double risen = 0;
    for (int year = 1; year <= horizon; year++) {
      risen += growth + bend * (risen + BASE_YEARS / 2.0 * growth);
    }
    return risen;
  }

  /** Returns a council's log growth a year beside England's, from a January. */
  double departure(int council, int january, int horizon) {
    double[] features = seen.features(council, january);
    double[] weights = weights(horizon);
    double sum = 0;
    for (int j = 0; j < features.length; j++) {
      sum += weights[j] * features[j];
    }
    return sum;
  }

  /**
   * Returns a council's log growth beside England's over so many years from a January.
   *
   * <p>Beyond the horizons that weights are learnt for, growth of late and flows are spent and
   * prevalence alone goes on: {@code d(j) = d(j − 1) + β × (prevalence beside the median council's
   * + d(j − 1))}.
   */
  double departed(int council, int january, int ahead) {
    int learnt = Math.min(ahead, weights.length - 1);
    double sum = learnt * departure(council, january, learnt);
    double prevalence = seen.features(council, january)[Seen.PREVALENCE];
    double bend = weights(learnt)[Seen.PREVALENCE];
    for (int year = learnt + 1; year <= ahead; year++) {
      sum += bend * (prevalence + sum);
    }
    return sum;
  }

  /** Returns how far the log of England's plans can rise before growth has bent to nothing. */
  double ceiling(double bend) {
    return -growth / bend - BASE_YEARS / 2.0 * growth;
  }

  /**
   * Returns the bend learnt without each tenth of the councils, at the longest horizon that weights
   * are learnt for: how sure it is.
   */
  double[] bends() {
    double[] bends = new double[TENTHS];
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      int without = tenth;
      bends[tenth] =
          learnt(HORIZONS, council -> council % TENTHS != without)
              .map(found -> found[Seen.PREVALENCE])
              .orElse(weights(HORIZONS)[Seen.PREVALENCE]);
    }
    return bends;
  }

  /**
   * Returns the January of the last count that is believed of a council that stands, at most two
   * before the origin; 0 for none.
   */
  int lastBelieved(int council) {
    if (!(seen.published(council, seen.origin()) > 0)) {
      return 0;
    }
    for (int january = seen.origin(); january >= seen.origin() - 2; january--) {
      if (Double.isFinite(seen.plans(council, january))) {
        return january;
      }
    }
    return 0;
  }

  /**
   * Returns the log of the median forecast of a council's plans; {@code NaN} where it does not
   * stand at the origin. From an older count when the newest cannot be believed.
   */
  double log(int council, int horizon) {
    int from = lastBelieved(council);
    if (from == 0) {
      return Double.NaN;
    }
    int ahead = horizon + seen.origin() - from;
    return logNow(council) + national(horizon) + departed(council, from, ahead);
  }

  /**
   * Returns the log of a council's plans at the origin: the last that are believed, carried on at
   * England's growth; {@code NaN} where it does not stand.
   */
  double logNow(int council) {
    int from = lastBelieved(council);
    if (from == 0) {
      return Double.NaN;
    }
    double sum = seen.log(council, from);
    for (int january = from + 1; january <= seen.origin(); january++) {
      sum += seen.national(january);
    }
    return sum;
  }

  private Optional<double[]> learnt(int horizon, IntPredicate of) {
    RobustRidge ridge = new RobustRidge();
    for (int from = FIRST_PAIR; from + horizon <= seen.origin(); from++) {
      int size = seen.panel().size();
      double[] growths = new double[size];
      int pairs = 0;
      for (int i = 0; i < size; i++) {
        growths[i] =
            of.test(i) && seen.counted(i, from) ? seen.growth(i, from, from + horizon) : Double.NaN;
        pairs += Double.isFinite(growths[i]) ? 1 : 0;
      }
      double middle = Robust.median(growths);
      for (int i = 0; i < size && pairs >= FEWEST; i++) {
        if (Double.isFinite(growths[i])) {
          ridge.add(seen.features(i, from), (growths[i] - middle) / horizon);
        }
      }
    }
    return ridge.isEmpty() ? Optional.empty() : Optional.of(ridge.weights(PENALTY));
  }
}
