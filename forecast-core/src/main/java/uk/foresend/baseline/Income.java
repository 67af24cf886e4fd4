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
 * What a block of the DSG receives: the allocations known, and a growth a year for each year after.
 *
 * @param block the block
 * @param known the editions of the latest year
 * @param growth growth a year, by the year that it leads to; the last goes on
 * @param sources the ids of the sources of those growths
 * @param part the part of what is known that is taken: 1, or where the council has no allocation
 *     published its part of England's plans, of England's allocation
 */
record Income(
    Block block,
    List<BlockAllocations> known,
    Map<FinancialYear, Double> growth,
    List<String> sources,
    double part) {

  static Income of(CouncilAsAt council, Block block) {
    boolean own = !council.facts().blocks.isEmpty();
    Facts facts = own ? council.facts() : council.history().england();
    FinancialYear last =
        facts.blocks.isEmpty() ? council.firstYear().plus(-1) : facts.blocks.lastKey();
    double part =
        own ? 1 : council.facts().total(council.january()) / facts.total(council.january());
    List<BlockAllocations> known = facts.blocks.getOrDefault(last, List.of());
    Map<FinancialYear, Double> growth = new LinkedHashMap<>();
    List<String> sources = new ArrayList<>();
    double later = council.rules().number("laterAllocationGrowth", block.id());
    for (int year = last.startYear() + 1; year <= council.firstYear().startYear() + 5; year++) {
      FinancialYear wanted = new FinancialYear(year);
      Optional<Node.Mapping> row =
          council.rules().items("allocationGrowth", block.id()).stream()
              .filter(one -> Rules.year(one, "year").equals(wanted))
              .filter(
                  one ->
                      council
                          .history()
                          .knows(Sources.of(council.rules(), Rules.text(one, "source"))))
              .findFirst();
      growth.put(wanted, row.map(Income::rate).orElse(later));
      row.map(one -> Rules.text(one, "source")).ifPresent(sources::add);
    }
    return new Income(block, known, growth, sources, part);
  }

  private static double rate(Node.Mapping row) {
    return Rules.number(row, "growth")
        .orElseGet(
            () -> Rules.number(row, "to").orElse(1.0) / Rules.number(row, "from").orElse(1.0) - 1);
  }

  /** Returns pounds of an edition that are taken. */
  double amount(BlockAllocations edition) {
    return part * edition.before().of(block).pounds();
  }

  /** Returns pounds of the latest edition of the latest year. */
  private double latest() {
    return known.stream()
        .max(Comparator.comparing(one -> one.source().asAt()))
        .map(this::amount)
        .orElse(0.0);
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
    double amount = income.latest();
    for (Map.Entry<FinancialYear, Double> each : income.growth().entrySet()) {
      if (each.getKey().compareTo(year) <= 0) {
        amount *= 1 + each.getValue();
      }
    }
    return amount;
  }
}
