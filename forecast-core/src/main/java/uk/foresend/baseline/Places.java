package uk.foresend.baseline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.PlanCensus;
import uk.foresend.quantity.FinancialYear;

/**
 * The places that are paid for, by setting: one for each child, and a fixed amount beside.
 *
 * <p>An area's schools hold children of other councils, and its own children go to schools
 * elsewhere, so that what is paid for places is more or less than a place for each child. That
 * belongs to the area and not to one child more: {@code fixed = paid or deducted − Σ place rate ×
 * children}, on a line of its own that does not grow.
 *
 * @param perChild places for each child, by setting
 * @param commissioned places, by setting: the children who were in them
 * @param left pounds of the deduction beyond a place for each child; below nothing when it is less
 * @param words how they were come by
 */
record Places(
    Map<String, Double> perChild, Map<String, Double> commissioned, double left, String words) {

  /** Places that one more child takes. */
  static final double ONE = 1;

  /** The line of place funding beyond one place a child. */
  static final String BEYOND_CHILDREN = "places-not-traced";

  static Places of(CouncilAsAt council, UnitCosts costs) {
    Catalogue catalogue = council.catalogue();
    Map<String, Double> perChild = new HashMap<>(costs.placesPerChild());
    Map<String, Double> commissioned = new HashMap<>();
    Optional<BlockAllocations> latest = LatestTotal.latestAllocation(council.facts());
    FinancialYear year = latest.map(BlockAllocations::year).orElse(costs.year());
    double amount = latest.map(one -> one.deducted(Block.HIGH_NEEDS).pounds()).orElse(0.0);
    double expected = 0;
    for (Catalogue.Setting setting : catalogue.settings()) {
      if (setting.byDeduction()) {
        double children = Pool.sum(deducted(council, setting, year));
        expected += setting.placeRate().orElse(0.0) * children;
        if (setting.commissioned()) {
          commissioned.put(setting.id(), children);
        } else {
          perChild.put(setting.id(), ONE);
        }
      }
    }
    return new Places(
        perChild,
        commissioned,
        latest.isEmpty() ? 0 : amount - expected,
        latest.isEmpty()
            ? "One place a child: the council's deductions are not published."
            : "One place a child. "
                + UnitCosts.pounds(amount)
                + " deducted in "
                + year
                + " is "
                + UnitCosts.pounds(Math.abs(amount - expected))
                + (amount < expected ? " less" : " more")
                + " than that for the children in settings whose places are deducted; the"
                + " difference, and the same of places that the council pays, stands on the line "
                + BEYOND_CHILDREN
                + ".");
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
