package uk.foresend.baseline;

import uk.foresend.send.AgeBand;

/**
 * The share of the plans of a setting and age that end in a year.
 *
 * <p>Under 16, two rates: plans ceased ÷ plans at the January before, 0 to 10 and 11 to 15. From 16
 * on {@code level × shape(age) × setting}: the shape is England's, of each age those not there a
 * year older, {@code 1 − (plans(a + 1) − new plans) ÷ plans(a)}; the setting is England's too,
 * plans ceased there over what the shape gives, over the same for all; the level is such that the
 * plans of the January before give the plans ceased. A council's own counts stand beside as many of
 * England's as the rules say.
 */
final class LeaveRates {
  private static final int MIDDLE = 11;

  private LeaveRates() {}

  /**
   * Returns rates by setting and age.
   *
   * @param own the council's counts; England's where it has none
   * @param england England's
   * @param weight how many plans of England stand beside the council's own
   */
  static double[][] of(FlowCounts own, FlowCounts england, double weight) {
    double[] shape = shape(england);
    double[] bySetting = bySetting(england, shape);
    double young = pooled(own, england, 0, MIDDLE - 1, weight);
    double middle = pooled(own, england, MIDDLE, AgeBand.POST_16 - 1, weight);
    double ownExpected = expected(own, shape, bySetting);
    double englands = england.ceasedPost16() / expected(england, shape, bySetting);
    double share = weight * englandsRate(england);
    double level = (own.ceasedPost16() + share * englands) / (ownExpected + share);
    double[][] rates = new double[bySetting.length][Ages.COUNT];
    for (int s = 0; s < rates.length; s++) {
      for (int a = 0; a < Ages.COUNT; a++) {
        rates[s][a] =
            a < MIDDLE
                ? young
                : a < AgeBand.POST_16 ? middle : Math.min(1, level * shape[a] * bySetting[s]);
      }
      rates[s][Ages.COUNT - 1] = 1;
    }
    return rates;
  }

  /** England's leavers at 16 and over as a share of its plans of that age. */
  private static double englandsRate(FlowCounts england) {
    return england.ceasedPost16() / FlowCounts.sum(england.before, AgeBand.POST_16, Ages.COUNT - 1);
  }

  private static double pooled(
      FlowCounts own, FlowCounts england, int from, int to, double weight) {
    double rate = england.ceased(from, to) / FlowCounts.sum(england.before, from, to);
    return (own.ceased(from, to) + weight * rate) / (FlowCounts.sum(own.before, from, to) + weight);
  }

  private static double[] shape(FlowCounts england) {
    double[] shape = new double[Ages.COUNT];
    for (int a = AgeBand.POST_16; a < Ages.COUNT - 1; a++) {
      double joined =
          0.5
              * (FlowCounts.sum(england.joined, a, a)
                  + FlowCounts.sum(england.joined, a + 1, a + 1));
      double there = FlowCounts.sum(england.before, a, a);
      double later = FlowCounts.sum(england.after, a + 1, a + 1);
      shape[a] = there > 0 ? Math.max(0, Math.min(1, 1 - (later - joined) / there)) : 1;
    }
    shape[Ages.COUNT - 1] = 1;
    return shape;
  }

  private static double[] bySetting(FlowCounts england, double[] shape) {
    double[] one = new double[england.before.length];
    java.util.Arrays.fill(one, 1);
    double all = 0;
    double given = 0;
    double[] expected = new double[one.length];
    for (int s = 0; s < one.length; s++) {
      expected[s] = expected(england.before[s], shape);
      all += england.ceasedFrom[s];
      given += expected[s];
    }
    for (int s = 0; s < one.length; s++) {
      boolean enough = expected[s] > 0.01 * given;
      one[s] = enough ? england.ceasedFrom[s] / expected[s] / (all / given) : 1;
    }
    return one;
  }

  private static double expected(FlowCounts counts, double[] shape, double[] bySetting) {
    double sum = 0;
    for (int s = 0; s < bySetting.length; s++) {
      sum += bySetting[s] * expected(counts.before[s], shape);
    }
    return sum;
  }

  private static double expected(double[] plans, double[] shape) {
    double sum = 0;
    for (int a = AgeBand.POST_16; a < Ages.COUNT; a++) {
      sum += plans[a] * shape[a];
    }
    return sum;
  }
}
