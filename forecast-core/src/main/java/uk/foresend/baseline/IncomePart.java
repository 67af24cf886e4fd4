package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import uk.foresend.dsg.Block;
import uk.foresend.history.BlockAllocations;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.Node;

/**
 * The income of a document: allocations, each with its own source, and the growth of later years.
 */
final class IncomePart {
  private final CouncilAsAt council;
  private final Draft draft;

  IncomePart(CouncilAsAt council, Draft draft) {
    this.council = council;
    this.draft = draft;
  }

  /** Adds the drivers of growth. */
  void growth(Income income) {
    Tree byYear = Tree.map();
    double last = Double.NaN;
    for (Map.Entry<FinancialYear, Double> each : income.growth().entrySet()) {
      if (each.getValue() != last) {
        byYear.number(each.getKey().toString(), each.getValue());
        last = each.getValue();
      }
    }
    boolean high = income.block() == Block.HIGH_NEEDS;
    draft.driver(
        "income-growth",
        Tree.map().word("block", income.block().id()).with("byYear", byYear.node()),
        "assumption",
        high ? "Of the years of which nothing is published." : "",
        high ? new String[] {"---- income"} : new String[0]);
  }

  /** Adds the section of income. */
  void income(List<Income> all) {
    List<Node> blocks = new ArrayList<>();
    for (Income income : all) {
      List<Node> known = new ArrayList<>();
      for (BlockAllocations edition : income.known()) {
        known.add(
            allocation(
                edition.year(),
                income.amount(edition),
                edition.source(),
                draft.source(edition.edition(), edition.source())));
      }
      for (Income.Estimate estimate : income.estimates()) {
        known.add(estimate(estimate));
      }
      blocks.add(
          Tree.map()
              .word("block", income.block().id())
              .word("rule", "percentage")
              .with("known", Tree.list(known))
              .word("source", "assumption")
              .node());
    }
    draft.root().with("income", Tree.list(blocks));
    draft.remark(
        "income",
        "==================== income ====================",
        "The latest allocation by block, before deductions, in every edition. The years after of which"
            + " England's growth was published are estimates, each with its own source: put the"
            + " allocation published for the council in their place. Then income-growth above.");
  }

  private Node estimate(Income.Estimate estimate) {
    Source england = Sources.of(council.rules(), estimate.source());
    Source derived =
        new Source(
            "Derived from the allocation before and England's growth of "
                + RecentFlows.percent(estimate.growth())
                + " to "
                + estimate.year()
                + ": "
                + england.title(),
            england.address(),
            england.asAt(),
            Confidence.LOW,
            england.note());
    String id = draft.source("allocation-" + estimate.year(), derived);
    double written = Math.round(estimate.pounds() / 1000) * 1000.0;
    return allocation(estimate.year(), written, england, id);
  }

  private static Node allocation(FinancialYear year, double pounds, Source published, String id) {
    return Tree.map()
        .word("year", year.toString())
        .pounds("amount", pounds)
        .word("published", published.asAt().toString())
        .word("source", id)
        .node();
  }
}
