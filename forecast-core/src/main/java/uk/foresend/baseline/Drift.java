package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.foresend.dsg.Block;
import uk.foresend.history.Council;
import uk.foresend.quantity.FinancialYear;

/**
 * How spend moved against allocations since the outturn, in the median council: {@code median of
 * (counts at carried prices(year) ÷ (outturn's year)) ÷ (allocation(year) ÷ (outturn's year))}.
 *
 * @param byYear by the year in which it begins
 */
record Drift(Map<Integer, Double> byYear) {

  static Drift of(England england) {
    History history = england.history();
    Map<Integer, List<Double>> all = new TreeMap<>();
    for (Council who : history.published.councils()) {
      Facts facts = history.of(who.code());
      if (facts.hasOutturn() && !facts.plans.isEmpty() && !facts.blocks.isEmpty()) {
        CouncilAsAt council = new CouncilAsAt(who, facts, facts, 1, facts.plans.lastKey(), england);
        UnitCosts costs = UnitCosts.of(council, new ArrayList<>());
        Places places = Places.of(council, costs);
        FinancialYear base = costs.year();
        double first = Carried.of(council, costs, places, base).total();
        double received = Income.in(council, Block.HIGH_NEEDS, base);
        for (int year = base.startYear(); year <= history.asAt; year++) {
          FinancialYear each = new FinancialYear(year);
          double spend = Carried.of(council, costs, places, each).total() / first;
          double income = Income.in(council, Block.HIGH_NEEDS, each) / received;
          all.computeIfAbsent(year, key -> new ArrayList<>()).add(spend / income);
        }
      }
    }
    Map<Integer, Double> medians = new TreeMap<>();
    all.forEach(
        (year, ratios) -> {
          Collections.sort(ratios);
          medians.put(year, ratios.get(ratios.size() / 2));
        });
    return new Drift(medians);
  }

  /** Returns it to a year from that of the outturn; 1 when nothing is known of the year. */
  double to(FinancialYear year) {
    return byYear.getOrDefault(year.startYear(), 1.0);
  }
}
