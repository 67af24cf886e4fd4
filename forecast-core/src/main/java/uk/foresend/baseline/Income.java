package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.dsg.Block;
import uk.foresend.history.BlockAllocations;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.Node;

/**
 * What a block of the DSG receives: the allocations known, an estimate for each year after of which
 * England's is known, and a growth a year from then on.
 *
 * @param block the block
 * @param known the editions of the latest year
 * @param estimates the years after of which England's growth is known, each with its own source
 * @param growth growth a year, by the year that it leads to; the last goes on; all are assumptions
 * @param part the part of what is known that is taken: 1, or where the council has no allocation
 *     published its part of England's plans, of England's allocation
 */
record Income(
    Block block,
    List<BlockAllocations> known,
    List<Estimate> estimates,
    Map<FinancialYear, Double> growth,
    double part) {

  /**
   * The last allocation grown as England's did.
   *
   * @param year the year
   * @param pounds pounds of it
   * @param growth England's growth from the year before
   * @param source the id of where that is published
   */
  record Estimate(FinancialYear year, double pounds, double growth, String source) {}

  static Income of(CouncilAsAt council, Block block) {
    boolean own = !council.facts().blocks.isEmpty();
    Facts facts = own ? council.facts() : council.history().england();
    FinancialYear last =
        facts.blocks.isEmpty() ? council.firstYear().plus(-1) : facts.blocks.lastKey();
    double part =
        own ? 1 : council.facts().total(council.january()) / facts.total(council.january());
    List<BlockAllocations> known = facts.blocks.getOrDefault(last, List.of());
    List<Estimate> estimates = new ArrayList<>();
    Map<FinancialYear, Double> growth = new LinkedHashMap<>();
    double pounds = latest(known).map(one -> part * one.before().of(block).pounds()).orElse(0.0);
    double later = council.rules().number("laterAllocationGrowth", block.id());
    for (int year = last.startYear() + 1; year <= council.firstYear().startYear() + 5; year++) {
      FinancialYear wanted = new FinancialYear(year);
      Optional<Node.Mapping> row = row(council, block, wanted);
      String source = row.map(one -> Rules.text(one, "source")).orElse("assumption");
      double rate = row.map(Income::rate).orElse(later);
      if (growth.isEmpty() && !source.equals("assumption")) {
        pounds *= 1 + rate;
        estimates.add(new Estimate(wanted, pounds, rate, source));
      } else {
        growth.put(wanted, rate);
      }
    }
    return new Income(block, known, estimates, growth, part);
  }

  /** The first row of the rules for a year that was known by the date. */
  private static Optional<Node.Mapping> row(
      CouncilAsAt council, Block block, FinancialYear wanted) {
    return council.rules().items("allocationGrowth", block.id()).stream()
        .filter(one -> Rules.year(one, "year").equals(wanted))
        .filter(
            one -> council.history().knows(Sources.of(council.rules(), Rules.text(one, "source"))))
        .findFirst();
  }

  private static double rate(Node.Mapping row) {
    return Rules.number(row, "growth")
        .orElseGet(
            () -> Rules.number(row, "to").orElse(1.0) / Rules.number(row, "from").orElse(1.0) - 1);
  }

  private static Optional<BlockAllocations> latest(List<BlockAllocations> editions) {
    return editions.stream().max(Comparator.comparing(one -> one.source().asAt()));
  }

  /** Returns pounds of an edition that are taken. */
  double amount(BlockAllocations edition) {
    return part * edition.before().of(block).pounds();
  }

  /** Returns the block's allocation of a year, known or grown. */
  static double in(CouncilAsAt council, Block block, FinancialYear year) {
    Optional<BlockAllocations> published = council.facts().allocation(year);
    if (published.isPresent()) {
      return published.get().before().of(block).pounds();
    }
    if (council.money() != council.facts() && council.money().allocation(year).isPresent()) {
      return council.share()
          * council.money().allocation(year).orElseThrow().before().of(block).pounds();
    }
    Income income = of(council, block);
    if (council.facts().blocks.isEmpty()) {
      Optional<BlockAllocations> england = council.history().england().allocation(year);
      if (england.isPresent()) {
        return income.amount(england.get());
      }
    }
    double amount = latest(income.known()).map(income::amount).orElse(0.0);
    for (Estimate each : income.estimates()) {
      amount = each.year().compareTo(year) <= 0 ? each.pounds() : amount;
    }
    for (Map.Entry<FinancialYear, Double> each : income.growth().entrySet()) {
      amount *= each.getKey().compareTo(year) <= 0 ? 1 + each.getValue() : 1;
    }
    return amount;
  }
}
