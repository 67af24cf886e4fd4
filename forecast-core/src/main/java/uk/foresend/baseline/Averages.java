package uk.foresend.baseline;

import java.util.function.IntFunction;
import uk.foresend.history.PlanCensus;
import uk.foresend.quantity.FinancialYear;

/**
 * Plans by setting of one set of facts, on January days and on average over a financial year.
 *
 * @param catalogue the settings
 * @param facts whose plans
 */
record Averages(Catalogue catalogue, Facts facts) {

  /**
   * The weights of three Januaries in the average of the financial year that begins in the first.
   */
  private static final double[] WEIGHTS = {0.28125, 0.6875, 0.03125};

  /**
   * Returns the average plans of a financial year by setting, straight lines between Januaries: of
   * the January in which it begins 28.1%, of the January inside it 68.8% and of the one after it
   * 3.1%; where the last is not known the one inside stands for it.
   */
  static double[] of(FinancialYear year, IntFunction<double[]> januaries) {
    double[] average = januaries.apply(year.startYear()).clone();
    java.util.Arrays.fill(average, 0);
    for (int i = 0; i < WEIGHTS.length; i++) {
      double[] plans = januaries.apply(year.startYear() + i);
      for (int s = 0; s < average.length; s++) {
        average[s] += WEIGHTS[i] * plans[s];
      }
    }
    return average;
  }

  /** Returns the same of these facts. */
  double[] of(FinancialYear year) {
    return of(year, this::january);
  }

  /**
   * Returns the plans of a January, the nearest that is published, by setting. Where its placements
   * are not published, the mix of the last January before whose were stands in.
   */
  double[] january(int wanted) {
    double[] plans = new double[catalogue.size()];
    if (facts.plans.isEmpty()) {
      return plans;
    }
    int year = Math.max(facts.plans.firstKey(), Math.min(facts.plans.lastKey(), wanted));
    int placed = year;
    while (placed > facts.plans.firstKey() && !facts.hasPlacements(placed)) {
      placed--;
    }
    PlanCensus total = facts.plans.get(year);
    PlanCensus row = facts.plans.get(placed);
    if (row != null && total != null) {
      double[] mix = catalogue.plans(row);
      double sum = Pool.sum(mix);
      for (int s = 0; s < plans.length; s++) {
        plans[s] = sum > 0 ? mix[s] / sum * total.total().value() : 0;
      }
    }
    return plans;
  }
}
