package uk.foresend.baseline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.PlanCensus;
import uk.foresend.quantity.FinancialYear;

/**
 * The places that the DfE pays for and deducts, spread over settings.
 *
 * <p>Only the whole deduction of a council is published: {@code places = ratio × children in
 * settings whose places are deducted}, the ratio such that {@code Σ places × rate} is the deduction
 * of the latest year known, within bounds; what is left stands on a line of its own.
 *
 * @param perChild places for each child, by setting
 * @param commissioned places, by setting
 * @param left pounds of the deduction that the bounds leave over
 * @param words how they were come by
 */
record Places(
    Map<String, Double> perChild, Map<String, Double> commissioned, double left, String words) {

  static Places of(CouncilAsAt council, UnitCosts costs) {
    Catalogue catalogue = council.catalogue();
    Rules rules = council.rules();
    Map<String, Double> perChild = new HashMap<>(costs.placesPerChild());
    Map<String, Double> commissioned = new HashMap<>();
    Optional<BlockAllocations> latest = LatestTotal.latestAllocation(council.facts());
    FinancialYear year = latest.map(BlockAllocations::year).orElse(costs.year());
    double amount = latest.map(one -> one.deducted(Block.HIGH_NEEDS).pounds()).orElse(0.0);
    double[] children = new double[catalogue.size()];
    double expected = 0;
    for (int s = 0; s < children.length; s++) {
      Catalogue.Setting setting = catalogue.at(s);
      children[s] = Pool.sum(deducted(council, setting, year));
      expected += setting.byDeduction() ? setting.placeRate().orElse(0.0) * children[s] : 0;
    }
    double ratio =
        latest.isEmpty() || expected <= 0
            ? 1
            : rules.bounded(amount / expected, "bounds", "placesPerChild");
    double[] all = council.average(year);
    for (int s = 0; s < children.length; s++) {
      Catalogue.Setting setting = catalogue.at(s);
      if (setting.byDeduction() && setting.commissioned()) {
        commissioned.put(setting.id(), ratio * children[s]);
      } else if (setting.byDeduction()) {
        perChild.put(
            setting.id(),
            all[s] > 0
                ? rules.bounded(ratio * children[s] / all[s], "bounds", "placesPerChild")
                : ratio);
      }
    }
    return new Places(
        perChild,
        commissioned,
        latest.isEmpty() ? 0 : amount - ratio * expected,
        latest.isEmpty()
            ? "One place a child: the council's deductions are not published."
            : UnitCosts.pounds(amount)
                + " deducted in "
                + year
                + " is "
                + RecentFlows.percent(ratio)
                + (amount / Math.max(1, expected) == ratio ? "" : " (held within bounds)")
                + " of a place for every child in settings whose places are deducted.");
  }

  /** The average children of a financial year in the columns of a setting that are deducted. */
  private static double[] deducted(
      CouncilAsAt council, Catalogue.Setting setting, FinancialYear year) {
    return Averages.of(
        year,
        january -> {
          Facts facts =
              council.facts().plans.containsKey(january) ? council.facts() : council.money();
          double part = facts == council.facts() ? 1 : council.share();
          for (int placed =
                  Math.min(january, facts.plans.isEmpty() ? january : facts.plans.lastKey());
              !facts.plans.isEmpty() && placed >= facts.plans.firstKey();
              placed--) {
            PlanCensus row = facts.plans.get(placed);
            if (row != null && facts.hasPlacements(placed)) {
              return new double[] {part * setting.deducted(row)};
            }
          }
          return new double[] {0};
        });
  }
}
