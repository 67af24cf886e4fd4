package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;

/**
 * Children a year whom the published flows do not explain: moved in with a plan, or a record put
 * right. {@code plans − plans a year before − new plans + plans ceased}, the mean of the last two
 * years, pooled with England's rate.
 *
 * @param aYear children a year, negative when more go
 * @param words how it was come by
 */
record Unreconciled(double aYear, String words) {
  private static final double LEAST = -0.02;
  private static final double MOST = 0.08;

  static Unreconciled of(CouncilAsAt council) {
    List<Double> own = seen(council.facts());
    double plans = council.facts().total(council.january());
    double seen = own.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    Facts england = council.history().england();
    double englandsPlans = england.plans.lastEntry().getValue().total().value();
    double rate =
        seen(england).stream().mapToDouble(Double::doubleValue).average().orElse(0) / englandsPlans;
    double weight = council.rules().number("pooling", "unreconciled");
    double pooled =
        own.isEmpty()
            ? rate
            : Math.max(LEAST, Math.min(MOST, (seen + weight * rate) / (plans + weight)));
    return new Unreconciled(
        pooled * plans,
        (own.isEmpty()
                ? "None published of the council"
                : RecentFlows.whole(seen) + " a year, the mean of the last " + own.size())
            + "; pooled with England's "
            + RecentFlows.percent(rate)
            + " of plans: "
            + RecentFlows.whole(pooled * plans)
            + " a year. Spread as the children of 4 to 15 are.");
  }

  /** Returns what each of the last two years leaves unexplained, the latest first. */
  private static List<Double> seen(Facts facts) {
    List<Double> seen = new ArrayList<>();
    for (int year : facts.ceased.descendingKeySet()) {
      if (seen.size() < 2
          && facts.plans.containsKey(year)
          && facts.plans.containsKey(year + 1)
          && facts.newPlans.containsKey(year)) {
        seen.add(
            facts.total(year + 1) - facts.total(year) - facts.started(year) + facts.gone(year));
      }
    }
    return seen;
  }
}
