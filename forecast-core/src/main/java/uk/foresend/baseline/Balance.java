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
   * @param error one standard error in pounds; nothing for what is published
   * @param published whether it is published
   * @param words how it was come by
   */
  record Part(FinancialYear origin, double amount, double error, boolean published, String words) {}

  static Balance of(CouncilAsAt council, LatestTotal total, List<Gap> gaps) {
    List<Part> parts = new ArrayList<>();
    FinancialYear known = known(council);
    parts.add(published(council, known, gaps));
    double other = council.rules().number("latestTotal", "balance");
    for (int year = known.startYear() + 1; year < council.january(); year++) {
      FinancialYear each = new FinancialYear(year);
      double income = Income.in(council, Block.HIGH_NEEDS, each);
      SpendEstimate spend = total.of(each);
      double share = Math.sqrt(other * other + spend.error() * spend.error());
      parts.add(
          new Part(
              each,
              Math.round((income - spend.pounds()) / spend.rounding()) * spend.rounding(),
              share * spend.pounds(),
              false,
              "Estimated: "
                  + UnitCosts.rounded(income)
                  + " of high needs allocation less "
                  + UnitCosts.rounded(spend.pounds())
                  + " of spend, ± "
                  + RecentFlows.percent(share)
                  + " of it. Safety Valve money, transfers between blocks and what the council put in"
                  + " itself are not known here."));
    }
    return new Balance(parts);
  }

  private static FinancialYear known(CouncilAsAt council) {
    return council.history().england().balances.isEmpty()
        ? council.firstYear().plus(-1)
        : council.history().england().balances.lastKey();
  }

  private static Part published(CouncilAsAt council, FinancialYear known, List<Gap> gaps) {
    DsgBalance published = council.money().balances.get(known);
    double grant =
        council
            .money()
            .allocation(known)
            .map(BlockAllocations::before)
            .map(before -> before.total().pounds())
            .orElse(0.0);
    String day = "31 March " + (known.startYear() + 1);
    if (published == null || grant == 0) {
      gaps.add(
          new Gap(
              "balance",
              "No balance of the council is published for " + day + ".",
              "Nil, and the estimates of the years since."));
      return new Part(known, 0, 0, false, "Not published: taken as nil.");
    }
    gaps.add(
        new Gap(
            "balance",
            "The last published here is that of " + day + ".",
            "That, and an estimate of each year since."));
    return new Part(
        known,
        council.share() * grant * published.percentOfGrant().doubleValue() / 100,
        0,
        true,
        day
            + ": "
            + published.percentOfGrant().toPlainString()
            + "% of a grant of "
            + UnitCosts.pounds(grant)
            + council.shareWords()
            + ", all years to then and all blocks together.");
  }

  /** Returns the published part, negative in deficit. */
  double published() {
    return parts.stream().filter(Part::published).mapToDouble(Part::amount).sum();
  }

  /** Returns the estimated part, negative in deficit. */
  double estimated() {
    return parts.stream().filter(one -> !one.published()).mapToDouble(Part::amount).sum();
  }

  /**
   * Returns one standard error of the estimated part: those of its years added up, since what is
   * wrong with one is wrong with the next.
   */
  double error() {
    return parts.stream().mapToDouble(Part::error).sum();
  }

  /** Says the published and the estimated part apart. */
  String words() {
    FinancialYear known = parts.get(0).origin();
    String first =
        parts.get(0).published()
            ? UnitCosts.rounded(published())
                + " is published, for 31 March "
                + (known.startYear() + 1)
            : "nothing is published";
    return parts.size() == 1
        ? first
        : first
            + "; "
            + UnitCosts.rounded(estimated())
            + " is an estimate of the "
            + (parts.size() == 2 ? "year" : parts.size() - 1 + " years")
            + " since, ± "
            + UnitCosts.rounded(error())
            + " (one standard error)";
  }
}
