package uk.foresend.engine;

import java.util.List;
import uk.foresend.assumption.Cohort;
import uk.foresend.quantity.Horizon;

/**
 * Finds the children to add or take in each month so that the baseline meets the censuses already
 * known.
 *
 * <p>What a known January holds beyond the projection is spread evenly over the twelve months
 * before it, in the band the children are then in; the little that leavers and phase transfers make
 * of it is found by repeating, and what is still left is entered in the January itself. The flow
 * belongs to the baseline: a lever acts on top of it.
 */
final class Reconciliation {

  private static final int ROUNDS = 12;
  private static final int SEPTEMBER = 8;

  private Reconciliation() {}

  /** Returns the children to add by month and cell; empty when no census is known. */
  static double[] of(DemandInputs x, List<Cohort.KnownCensus> known, Horizon horizon) {
    if (known.isEmpty()) {
      return new double[0];
    }
    int cells = x.axes.cellCount();
    double[] residual = new double[x.months * cells];
    for (Cohort.KnownCensus census : known) {
      int january = horizon.indexOf(census.january().atMonth(1));
      for (int round = 0; round <= ROUNDS; round++) {
        DemandColumns projected = Demand.project(x, residual);
        for (int cell = 0; cell < cells; cell++) {
          double missing =
              census.counts().get(cell).value() - projected.stock[january * cells + cell];
          if (round == ROUNDS) {
            residual[january * cells + cell] += missing;
          } else {
            spread(x, residual, january, cell, missing);
          }
        }
      }
    }
    return residual;
  }

  private static void spread(
      DemandInputs x, double[] residual, int january, int cell, double missing) {
    int cells = x.axes.cellCount();
    int bands = x.axes.bands().size();
    boolean ages = x.method != Cohort.Method.NET_GROWTH && x.axes.singleYears() && cell % bands > 0;
    for (int m = january - 11; m <= january; m++) {
      boolean beforeSeptember = m < january - 12 + SEPTEMBER;
      residual[m * cells + cell - (ages && beforeSeptember ? 1 : 0)] += missing / 12;
    }
  }
}
