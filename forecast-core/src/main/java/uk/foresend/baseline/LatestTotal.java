package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import uk.foresend.baseline.SpendEstimate.Kind;
import uk.foresend.baseline.SpendEstimate.Way;
import uk.foresend.dsg.Block;
import uk.foresend.history.BlockAllocations;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;
import uk.foresend.result.Gap;

/**
 * What a council spent on high needs in each year since that of its section 251 outturn.
 *
 * <p>Three estimates are weighed by their errors: counts of placements at carried prices, {@code
 * outturn × allocation(year) ÷ allocation × England's drift(year)}, and the interactive tool's.
 * Years after the last of the tool go on from there.
 *
 * @param base the year of the outturn
 * @param spent pounds of it, deductions added back
 * @param years the estimates by year, from the year after on
 * @param last the last year of the tool
 * @param refused why the tool is not believed; empty when it is, or has no figures
 * @param tool where the tool's figures are from, if it has any
 */
record LatestTotal(
    FinancialYear base,
    double spent,
    TreeMap<FinancialYear, SpendEstimate> years,
    FinancialYear last,
    String refused,
    Optional<Source> tool) {

  static LatestTotal of(CouncilAsAt council, UnitCosts costs, Places places, List<Gap> gaps) {
    FinancialYear base = costs.year();
    int first = base.startYear();
    int last = Math.max(first, ToolSpend.latest(council.history()));
    int end = Math.max(council.january() - 1, last);
    List<Carried> carried = new ArrayList<>();
    for (int year = first; year <= end; year++) {
      carried.add(Carried.of(council, costs, places, new FinancialYear(year)));
    }
    double spent = spent(council, carried.get(0));
    TreeMap<FinancialYear, SpendEstimate> others = new TreeMap<>();
    for (int year = first + 1; year <= end; year++) {
      SpendEstimate one =
          withoutTool(council, base, spent, carried.get(year - first), carried.get(0));
      others.put(one.year(), one);
    }
    ToolSpend tool = ToolSpend.of(council, base, spent, others);
    TreeMap<FinancialYear, SpendEstimate> years = new TreeMap<>();
    double level = 1;
    for (SpendEstimate one : others.values()) {
      SpendEstimate whole = tool.with(council.rules(), one);
      boolean after = one.year().startYear() > last;
      years.put(one.year(), after ? levelled(one, level) : whole);
      level = after ? level : whole.pounds() / one.pounds();
    }
    if (!tool.refused().isEmpty()) {
      gaps.add(
          new Gap(
              "latest total spend by the interactive tool",
              tool.refused(),
              "The other estimates alone."));
    }
    return new LatestTotal(
        base, spent, years, new FinancialYear(last), tool.refused(), tool.source());
  }

  /** By counts, and where the allocation of both years is known in step with it. */
  private static SpendEstimate withoutTool(
      CouncilAsAt council, FinancialYear base, double spent, Carried carried, Carried first) {
    Rules rules = council.rules();
    double counts = carried.total() * (council.money().hasOutturn() ? spent / first.total() : 1);
    boolean own = council.share() == 1 && council.money().hasOutturn();
    double borrowed = own ? 0 : rules.number("latestTotal", "borrowed");
    List<Way> ways = new ArrayList<>();
    ways.add(
        new Way(
            Kind.COUNTS,
            counts,
            Math.hypot(
                rules.number("latestTotal", "counts") * Math.sqrt(carried.years()), borrowed),
            true));
    double before = Income.in(council, Block.HIGH_NEEDS, base);
    if (before > 0 && council.money().hasOutturn()) {
      double grown = Income.in(council, Block.HIGH_NEEDS, carried.year()) / before;
      double drift = council.england().drift().to(carried.year());
      double error =
          Math.hypot(rules.number("latestTotal", "allocation") * carried.years(), borrowed);
      ways.add(new Way(Kind.ALLOCATION, spent * grown * drift, error, true));
    }
    boolean small = counts < rules.number("latestTotal", "small");
    return new SpendEstimate(
        carried.year(), ways, rules.number("latestTotal", small ? "roundedSmall" : "rounded"));
  }

  /** A year after the last of the tool: from where the year before was. */
  private static SpendEstimate levelled(SpendEstimate one, double level) {
    return new SpendEstimate(
        one.year(),
        one.ways().stream()
            .map(way -> new Way(way.kind(), level * way.pounds(), way.error(), way.believed()))
            .toList(),
        one.rounding());
  }

  private static double spent(CouncilAsAt council, Carried carried) {
    return council.money().hasOutturn()
        ? council.share() * (council.money().spent() + deductions(council.money(), carried.year()))
        : carried.total();
  }

  /** Returns the deductions for places of a year, if the allocation is known. */
  static double deductions(Facts facts, FinancialYear year) {
    return facts.allocation(year).map(one -> one.deducted(Block.HIGH_NEEDS).pounds()).orElse(0.0);
  }

  /** Returns what was spent in a year: of the outturn's year the outturn, with no error. */
  SpendEstimate of(FinancialYear year) {
    return years.getOrDefault(
        year, new SpendEstimate(year, List.of(new Way(Kind.COUNTS, spent, 1e-9, true)), 1));
  }

  /** Says all estimates of the last year of the tool, and what was taken. */
  String words() {
    SpendEstimate one = of(last);
    if (last.equals(base)) {
      return "Spend is the outturn of "
          + base
          + ", "
          + UnitCosts.rounded(spent)
          + " with deductions added back.";
    }
    return "Spend of "
        + last
        + ", from the outturn of "
        + base
        + ": "
        + one.given()
        + ". Taken: "
        + UnitCosts.rounded(one.pounds())
        + " ± "
        + RecentFlows.percent(one.error())
        + (one.weighed()
            ? ", each weighed by its error (± is one standard error)."
            : " (one standard error).")
        + (refused.isEmpty() ? "" : " " + refused);
  }

  /** Returns what to warn of where estimates are further apart than the rules bear. */
  Optional<String> warning(Rules rules) {
    SpendEstimate one = of(last);
    boolean refuses = tool.isPresent() && !refused.isEmpty();
    return !refuses && one.apart() <= rules.number("latestTotal", "warn")
        ? Optional.empty()
        : Optional.of(
            "The spend that all prices are scaled to is in doubt. Of "
                + last
                + ": "
                + one.given()
                + "; "
                + UnitCosts.rounded(one.pounds())
                + " is taken."
                + (refused.isEmpty() ? "" : " " + refused));
  }

  /** Returns the latest allocation of a council whose deductions are known. */
  static Optional<BlockAllocations> latestAllocation(Facts facts) {
    return facts.blocks.isEmpty() ? Optional.empty() : facts.allocation(facts.blocks.lastKey());
  }
}
