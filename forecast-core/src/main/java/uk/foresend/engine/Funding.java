package uk.foresend.engine;

import uk.foresend.dsg.Block;
import uk.foresend.quantity.Horizon;

/**
 * What the DSG pays: allocations before deductions, grants rolled in, transfers and receipts, in
 * pounds.
 *
 * <p>The formula rule recomputes {@code basic entitlement × pupils in state special schools of the
 * area at the January before the year + import and export + rest}, where the rest is the last known
 * allocation less those two, carried a head of the population aged 2 to 18 and by income growth.
 * Other councils' children in the area's schools are counted; the council's own in other areas are
 * not: import and export settles with each council for the rest of what they cost. It is the
 * published identity of the high needs block with its other elements taken together.
 */
final class Funding {

  /**
   * What the stage returns.
   *
   * @param allocation by block ordinal and ledger year
   * @param rolledIn by block ordinal and ledger year
   * @param transfers by block ordinal and ledger year, out negative
   * @param receipts by receipt and month
   * @param monthly all income by block ordinal and month
   */
  record Columns(
      double[][] allocation,
      double[][] rolledIn,
      double[][] transfers,
      double[][] receipts,
      double[][] monthly) {}

  private Funding() {}

  /** Runs the stage. */
  static Columns of(FundingInputs x, PlacementInputs places, PlacementColumns p) {
    int blocks = Block.values().length;
    int years = x.horizon.yearCount();
    int months = x.horizon.monthCount();
    Columns out =
        new Columns(
            new double[blocks][],
            new double[blocks][],
            new double[blocks][years],
            new double[x.receipts.size()][months],
            new double[blocks][months]);
    for (Block block : Block.values()) {
      double[] allocation = allocation(x, places, p, block);
      for (int y = 0; y < years; y++) {
        allocation[y] *= 1 + x.change[block.ordinal()][y];
      }
      out.allocation[block.ordinal()] = allocation;
      out.rolledIn[block.ordinal()] = x.rolledIn[block.ordinal()].clone();
    }
    for (FundingInputs.Transfer each : x.transfers) {
      double pounds = each.pounds() + each.share() * out.allocation[each.from()][each.year()];
      out.transfers[each.from()][each.year()] -= pounds;
      out.transfers[each.to()][each.year()] += pounds;
    }
    for (int b = 0; b < blocks; b++) {
      for (int m = Horizon.WARM_UP_MONTHS; m < months; m++) {
        int y = x.horizon.yearOf(m);
        out.monthly[b][m] = (out.allocation[b][y] + out.rolledIn[b][y] + out.transfers[b][y]) / 12;
      }
    }
    for (int i = 0; i < x.receipts.size(); i++) {
      int m = x.horizon.indexOf(x.receipts.get(i).month());
      if (m >= Horizon.WARM_UP_MONTHS && m < months) {
        out.receipts[i][m] = x.receipts.get(i).amount().pounds();
        out.monthly[Block.HIGH_NEEDS.ordinal()][m] += out.receipts[i][m];
      }
    }
    return out;
  }

  private static double[] allocation(
      FundingInputs x, PlacementInputs places, PlacementColumns p, Block block) {
    double[] amounts = x.allocation[block.ordinal()].clone();
    FundingInputs.Formula formula = x.formulas.get(block);
    if (formula == null) {
      return amounts;
    }
    double rest =
        formula.base()
            - formula.baseEntitlement() * pupils(x, places, p, formula.baseYear())
            - formula.baseFlows();
    for (int y = Math.max(0, formula.baseYear() + 1); y < amounts.length; y++) {
      amounts[y] =
          formula.entitlement()[y] * pupils(x, places, p, y)
              + formula.flows()[y]
              + rest * formula.growth()[y];
    }
    return amounts;
  }

  /** The month of the January before a ledger year opens, or of the opening census. */
  static int january(int year) {
    return Math.max(0, year) * 12;
  }

  /**
   * Pupils in state special schools of the area, whichever council placed them, at the January
   * before a ledger year opens, or at the opening census.
   */
  private static double pupils(
      FundingInputs x, PlacementInputs places, PlacementColumns p, int year) {
    int january = january(year);
    double sum = 0;
    for (int s : x.specialInArea) {
      sum += p.inSetting(january, s) + places.usedByOthers(january, s);
    }
    return sum;
  }
}
