package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.foresend.dsg.Block;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.LaitMeasure;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Gap;

/**
 * What a council spent on high needs in each year from that of its section 251 outturn on.
 *
 * <p>{@code total(year) = (outturn + deductions) × cost a week(year) ÷ cost a week × pupils with
 * special needs(year) ÷ pupils with special needs}: the Local Authority Interactive Tool has the
 * cost of a week for a child to the nearest £5, and the shares of pupils with plans and support in
 * the January inside the year. Where spend a plan would so have grown beyond bounds beside the
 * median of councils, the median is taken. Years after the last of the tool grow with plans and
 * prices.
 *
 * @param totals pounds by year
 * @param last the last year of the tool
 * @param own whether the council's own measures are used
 * @param words how the latest was come by
 */
record LatestTotal(
    TreeMap<FinancialYear, Double> totals, FinancialYear last, boolean own, String words) {
  private static final String COST = "SENFinance";
  private static final List<String> PUPILS = List.of("SEN_TotStat", "SEN_TotSENSuP");

  /** Returns the deductions for places of a year, if the allocation is known. */
  static double deductions(Facts facts, FinancialYear year) {
    return facts.allocation(year).map(one -> one.deducted(Block.HIGH_NEEDS).pounds()).orElse(0.0);
  }

  static LatestTotal of(CouncilAsAt council, UnitCosts costs, List<Gap> gaps) {
    FinancialYear base = costs.year();
    double spent = spent(council, costs);
    int last = latest(council.history());
    TreeMap<FinancialYear, Double> totals = new TreeMap<>();
    totals.put(base, spent);
    double plans = Pool.sum(council.average(base));
    boolean own = council.share() == 1 && council.money().hasOutturn();
    String odd = "";
    for (int year = base.startYear() + 1; year <= last; year++) {
      double grown = Pool.sum(council.average(new FinancialYear(year))) / plans;
      double median = council.england().spendAPlan(year);
      Optional<Double> growth = growth(council.facts(), base.startYear(), year);
      boolean believed =
          growth.isPresent()
              && growth.get() / grown / median
                  == council.rules().bounded(growth.get() / grown / median, "bounds", "spendAPlan");
      if (own && !believed) {
        own = false;
        odd =
            growth.isEmpty()
                ? "The cost of a week is not published for every year."
                : "Spend a plan would have moved by "
                    + RecentFlows.percent(growth.get() / grown - 1)
                    + " to "
                    + new FinancialYear(year)
                    + ", where the median council's did by "
                    + RecentFlows.percent(median - 1)
                    + ".";
      }
    }
    for (int year = base.startYear() + 1; year <= last; year++) {
      double grown = Pool.sum(council.average(new FinancialYear(year))) / plans;
      double factor =
          own
              ? growth(council.facts(), base.startYear(), year).orElse(grown)
              : grown * council.england().spendAPlan(year);
      totals.put(new FinancialYear(year), spent * factor);
    }
    if (!own && last > base.startYear()) {
      gaps.add(
          new Gap(
              "latest total spend",
              odd.isEmpty() ? "No outturn and measures of the council itself." : odd,
              "England's median growth of spend a plan, times the council's plans."));
    }
    FinancialYear lastYear = new FinancialYear(Math.max(last, base.startYear()));
    double prices = 1 + council.rules().number("priceGrowth", "lines", "later");
    for (int year = lastYear.startYear() + 1; year < council.january(); year++) {
      double more =
          Pool.sum(council.average(new FinancialYear(year)))
              / Pool.sum(council.average(new FinancialYear(year - 1)));
      totals.put(
          new FinancialYear(year),
          totals.getOrDefault(new FinancialYear(year - 1), spent) * more * prices);
    }
    return new LatestTotal(
        totals,
        lastYear,
        own,
        UnitCosts.pounds(spent)
            + " in "
            + base
            + ", deductions added back; "
            + UnitCosts.pounds(totals.getOrDefault(lastYear, spent))
            + " in "
            + lastYear
            + (own
                ? " by the interactive tool's cost of a week and pupils with special needs"
                : lastYear.equals(base) ? "" : " by England's median growth of spend a plan"));
  }

  private static double spent(CouncilAsAt council, UnitCosts costs) {
    if (council.money().hasOutturn()) {
      return council.share()
          * (council.money().spent() + deductions(council.money(), costs.year()));
    }
    double sum = costs.lines().values().stream().mapToDouble(Double::doubleValue).sum();
    double[] average = council.average(costs.year());
    for (int s = 0; s < average.length; s++) {
      Catalogue.Setting setting = council.catalogue().at(s);
      sum +=
          average[s]
              * (costs.prices().getOrDefault(setting.price(), 0.0)
                  + (setting.commissioned() ? 0 : setting.placeRate().orElse(0.0)));
    }
    return sum;
  }

  /** Returns the last year of the tool that is known, by the year in which it begins. */
  private static int latest(History history) {
    for (int year = history.asAt; year > history.asAt - 6; year--) {
      if (history.england().measure(COST, year).isPresent()) {
        return year;
      }
    }
    return 0;
  }

  /** Returns by what factor spend grew between two years, by the tool. */
  private static Optional<Double> growth(Facts facts, int from, int to) {
    double before = facts.measure(COST, from).map(LatestTotal::value).orElse(0.0);
    double after = facts.measure(COST, to).map(LatestTotal::value).orElse(0.0);
    double pupilsBefore = pupils(facts, from + 1);
    double pupilsAfter = pupils(facts, to + 1);
    return before > 0 && after > 0 && pupilsBefore > 0 && pupilsAfter > 0
        ? Optional.of(after / before * pupilsAfter / pupilsBefore)
        : Optional.empty();
  }

  private static double pupils(Facts facts, int january) {
    double sum = 0;
    for (String name : PUPILS) {
      double share = facts.measure(name, january).map(LatestTotal::value).orElse(0.0);
      if (share <= 0) {
        return 0;
      }
      sum += share;
    }
    return sum;
  }

  private static double value(LaitMeasure measure) {
    return measure.value().doubleValue();
  }

  /** Returns the median over councils of the growth of spend a plan from the outturn, by year. */
  static Map<Integer, Double> englishGrowthAPlan(History history) {
    Map<Integer, Double> medians = new HashMap<>();
    for (int year = history.asAt - 6; year <= history.asAt; year++) {
      List<Double> all = new ArrayList<>();
      for (String code : history.councils()) {
        Facts facts = history.of(code);
        if (facts.hasOutturn()) {
          FinancialYear base = facts.anyOutturn().orElseThrow().year();
          Averages averages = new Averages(history.catalogue, facts);
          double grown =
              Pool.sum(averages.of(new FinancialYear(year))) / Pool.sum(averages.of(base));
          growth(facts, base.startYear(), year).ifPresent(factor -> all.add(factor / grown));
        }
      }
      Collections.sort(all);
      medians.put(year, all.isEmpty() ? 1.0 : all.get(all.size() / 2));
    }
    return medians;
  }

  /** Returns the latest allocation of a council whose deductions are known. */
  static Optional<BlockAllocations> latestAllocation(Facts facts) {
    return facts.blocks.isEmpty() ? Optional.empty() : facts.allocation(facts.blocks.lastKey());
  }
}
