package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.dsg.Block;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.DsgBalance;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Gap;

/**
 * The balance a council opens with: the latest published, and an estimate of each year since,
 * {@code high needs allocation − spend}. Safety Valve money, transfers between blocks and other
 * blocks' results are not in the estimates, since nothing published here has them.
 *
 * @param parts the balance by the year in which it arose, negative in deficit
 */
record Balance(List<Part> parts) {

  /**
   * What arose in a year.
   *
   * @param origin the year
   * @param amount pounds, negative in deficit
   * @param estimated whether it is an estimate
   * @param words how it was come by
   */
  record Part(FinancialYear origin, double amount, boolean estimated, String words) {}

  static Balance of(CouncilAsAt council, LatestTotal total, List<Gap> gaps) {
    Facts money = council.money();
    List<Part> parts = new ArrayList<>();
    FinancialYear known =
        council.history().england().balances.isEmpty()
            ? council.firstYear().plus(-1)
            : council.history().england().balances.lastKey();
    DsgBalance published = money.balances.get(known);
    double grant =
        council.share()
            * money
                .allocation(known)
                .map(BlockAllocations::before)
                .map(before -> before.total().pounds())
                .orElse(0.0);
    if (published == null || grant == 0) {
      gaps.add(
          new Gap(
              "balance",
              "No balance of the council is published for 31 March "
                  + (known.startYear() + 1)
                  + ".",
              "Nil, and the estimates of the years since."));
    }
    double percent = published == null ? 0 : published.percentOfGrant().doubleValue();
    parts.add(
        new Part(
            known,
            grant * percent / 100,
            published == null || grant == 0,
            published == null || grant == 0
                ? "Not published: taken as nil."
                : "31 March "
                    + (known.startYear() + 1)
                    + ": "
                    + published.percentOfGrant().toPlainString()
                    + "% of a grant of "
                    + UnitCosts.pounds(grant)
                    + ", all years to then and all blocks together."));
    for (int year = known.startYear() + 1; year < council.january(); year++) {
      FinancialYear each = new FinancialYear(year);
      double income = Income.in(council, Block.HIGH_NEEDS, each);
      double spend = total.totals().getOrDefault(each, income);
      parts.add(
          new Part(
              each,
              income - spend,
              true,
              "Estimated: "
                  + UnitCosts.pounds(income)
                  + " of high needs allocation less "
                  + UnitCosts.pounds(spend)
                  + " of spend. Safety Valve money, transfers between blocks and what the council"
                  + " put in itself are not known here."));
    }
    return new Balance(parts);
  }

  /** Returns the whole, negative in deficit. */
  double whole() {
    return parts.stream().mapToDouble(Part::amount).sum();
  }
}
