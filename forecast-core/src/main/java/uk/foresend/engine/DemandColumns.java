package uk.foresend.engine;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Cohort;

/**
 * Plans by cell at the end of each month, where history's places would have them, and the flows
 * behind them.
 *
 * <p>Arrays by month and cell are laid out month by month: {@code [month × cells + cell]}.
 */
final class DemandColumns {

  final int cells;

  /** Children by month and cell. */
  final double[] stock;

  /** Children who join in the month, by month and cell. */
  final double[] joins;

  /** Children who come into a cell from another setting in the month, by month and cell. */
  final double[] movedIn;

  /** What each setting loses in the month, after September's ageing; none where ages are kept. */
  private final List<Outflow> outflows;

  /**
   * The share of the children of a cell who are left when the record loses some at the end of the
   * month, net decline and transfers below zero, by month; nothing for a month in which all are.
   */
  private final double[] @Nullable [] kept;

  /**
   * Of those who age into a cell in the September of each calendar year, the share who stay in its
   * setting.
   */
  final double[] phaseStays;

  /** Children who move from a setting to another in the month, by setting and month. */
  final double[][] movedOut;

  /** Children whose plans cease in the month, by setting and month; those who age out too. */
  final double[][] left;

  /** Whether children age in September: not where ages are kept in proportion. */
  final boolean ages;

  /** The share of each band that ages out of it in September, by month and band. */
  final double[][] ageing;

  /** Totals by month. */
  final double[] plans;

  final double[] requests;
  final double[] newPlans;
  final double[] transfers;
  final double[] leavers;
  final double[] waiting;

  DemandColumns(DemandInputs x, int months) {
    cells = x.axes.cellCount();
    int settings = x.axes.settings().size();
    stock = new double[months * cells];
    joins = new double[months * cells];
    movedIn = new double[months * cells];
    outflows = x.outflows;
    kept = new double[months] @Nullable [];
    phaseStays = new double[(months / 12 + 1) * cells];
    movedOut = new double[settings][months];
    left = new double[settings][months];
    ages = x.method != Cohort.Method.NET_GROWTH;
    ageing = x.ageing;
    plans = new double[months];
    requests = new double[months];
    newPlans = new double[months];
    transfers = new double[months];
    leavers = new double[months];
    waiting = new double[months];
  }

  /** Makes those of one future among many, of whom only the plans are kept. */
  DemandColumns(double[] plans) {
    this.plans = plans;
    cells = 0;
    stock = new double[0];
    joins = stock;
    movedIn = stock;
    outflows = List.of();
    kept = new double[0][];
    phaseStays = stock;
    movedOut = new double[0][];
    left = movedOut;
    ages = false;
    ageing = movedOut;
    requests = stock;
    newPlans = stock;
    transfers = stock;
    leavers = stock;
    waiting = stock;
  }

  /** Clears what the months from one on have gathered, before they are run again. */
  void clear(int first) {
    Arrays.fill(joins, first * cells, joins.length, 0);
    Arrays.fill(movedIn, first * cells, movedIn.length, 0);
    Arrays.fill(kept, first, kept.length, null);
    for (int s = 0; s < left.length; s++) {
      Arrays.fill(movedOut[s], first, movedOut[s].length, 0);
      Arrays.fill(left[s], first, left[s].length, 0);
    }
    Arrays.fill(newPlans, first, newPlans.length, 0);
    Arrays.fill(transfers, first, transfers.length, 0);
    Arrays.fill(leavers, first, leavers.length, 0);
  }

  /**
   * Returns the share of the children of a cell who neither move nor leave in the month, after
   * September's ageing, nor are lost to the record at its end.
   */
  double stays(int month, int setting, int band, int cell) {
    double stays = outflows.isEmpty() ? 1 : outflows.get(setting).in(month).stays[band];
    double[] left = kept[month];
    return left == null ? stays : stays * left[cell];
  }

  /** Keeps only a share of the children of a cell at the end of a month. */
  void keep(int month, int cell, double share) {
    double[] left = kept[month];
    if (left == null) {
      left = new double[cells];
      Arrays.fill(left, 1);
      kept[month] = left;
    }
    left[cell] *= share;
  }
}
