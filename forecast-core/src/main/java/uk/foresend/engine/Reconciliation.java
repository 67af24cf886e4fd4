package uk.foresend.engine;

import java.util.Comparator;
import java.util.List;
import uk.foresend.assumption.Cohort;
import uk.foresend.quantity.Horizon;
import uk.foresend.send.Axes;

/**
 * Finds the children to add or take in each month so that the baseline meets the censuses already
 * known.
 *
 * <p>What a known January holds beyond the baseline's placements is spread evenly over the twelve
 * months before it, in the band the children are then in, never taking more than are there; the
 * little that leavers and phase transfers make of it is found by repeating, and what is still left
 * is entered in the January itself. The census sees children where they are, so places that opened
 * since the opening census have filled by then and do not act twice. Where more children of an age
 * took such places than the census found, the setting's other ages give way and its total is met.
 * Where places cannot be filled as the census found them at all, history's places are made to meet
 * it instead. The flow belongs to the baseline: a lever acts on top of it.
 */
final class Reconciliation {

  private static final int SPREADS = 12;
  private static final int CORRECTIONS = 200;

  /** How near all children are to a census, as a part of them, before what is left is entered. */
  private static final double NEAR = 1e-9;

  private static final double MET = 1e-13;

  private final DemandInputs x;
  private final PlacementInputs places;
  private final double[] residual;
  private final int cells;
  private final int bands;
  private final boolean singleYears;

  private Reconciliation(DemandInputs x, PlacementInputs places, int months) {
    this.x = x;
    this.places = places;
    this.cells = x.axes.cellCount();
    this.bands = x.axes.bands().size();
    this.singleYears = x.axes.singleYears();
    this.residual = new double[months * cells];
  }

  /**
   * Returns the children to add by month and cell, up to the last census known; empty when none is.
   *
   * @param recorded the axes of what is known
   */
  static double[] of(
      DemandInputs x,
      PlacementInputs places,
      List<Cohort.KnownCensus> known,
      Axes recorded,
      Horizon horizon) {
    List<Cohort.KnownCensus> within =
        known.stream()
            .filter(census -> january(census, horizon) > 0)
            .filter(census -> january(census, horizon) < horizon.monthCount())
            .sorted(Comparator.comparing(Cohort.KnownCensus::january))
            .toList();
    if (within.isEmpty()) {
      return new double[0];
    }
    int months = january(within.get(within.size() - 1), horizon) + 1;
    Reconciliation all = new Reconciliation(x, places, months);
    for (Cohort.KnownCensus census : within) {
      double[] wanted =
          recorded.needsTogether(
              census.counts().stream().mapToDouble(count -> count.value()).toArray());
      double[] before = all.residual.clone();
      if (!all.meets(wanted, january(census, horizon), true)) {
        System.arraycopy(before, 0, all.residual, 0, before.length);
        all.meets(wanted, january(census, horizon), false);
      }
    }
    return all.residual;
  }

  private static int january(Cohort.KnownCensus census, Horizon horizon) {
    return horizon.indexOf(census.january().atMonth(1));
  }

  private boolean meets(double[] wanted, int january, boolean placed) {
    double[] missing = new double[cells];
    double all = Math.max(1, java.util.Arrays.stream(wanted).sum());
    Demand demand = Demand.of(x, residual, january + 1);
    int changed = 1;
    for (int round = 0; round < SPREADS + CORRECTIONS; round++) {
      DemandColumns d = demand.again(changed);
      double[] found = placed ? Placement.place(places, d).placed : d.stock;
      double worst = 0;
      boolean possible = true;
      for (int first = 0; first < cells; first += bands) {
        possible &= miss(wanted, found, d.stock, january * cells, first, missing, MET * all);
      }
      for (double each : missing) {
        worst = Math.max(worst, Math.abs(each));
      }
      if (worst < MET * all) {
        return possible;
      }
      boolean spreads = round < SPREADS && worst > NEAR * all;
      changed = spreads ? january - 11 : january;
      for (int cell = 0; cell < cells; cell++) {
        if (spreads) {
          spread(d, january, cell, missing[cell]);
        } else {
          residual[january * cells + cell] += missing[cell];
        }
      }
    }
    return false;
  }

  /**
   * What is missing in the ages of one setting: nothing where children who took places are more
   * than the census found and none are left to take away, the rest in proportion.
   *
   * @return whether those who took places are no more than the census found in the setting
   */
  private boolean miss(
      double[] wanted,
      double[] found,
      double[] stock,
      int now,
      int first,
      double[] missing,
      double met) {
    boolean[] tooMany = new boolean[bands];
    boolean more = true;
    double left = 0;
    while (more) {
      left = 0;
      double basis = 0;
      for (int a = 0; a < bands; a++) {
        left += wanted[first + a] - (tooMany[a] ? found[now + first + a] : 0);
        basis += tooMany[a] ? 0 : wanted[first + a];
      }
      double scale = basis > 0 ? Math.max(0, left / basis) : 1;
      more = false;
      for (int a = 0; a < bands; a++) {
        int at = now + first + a;
        missing[first + a] = tooMany[a] ? 0 : wanted[first + a] * scale - found[at];
        if (missing[first + a] < -met && stock[at] < met) {
          tooMany[a] = true;
          more = true;
        }
      }
    }
    return left > -met;
  }

  private void spread(DemandColumns d, int january, int cell, double missing) {
    boolean ages = d.ages && singleYears;
    boolean youngest = cell % bands == 0;
    int september = january - 4;
    int first = ages && youngest ? september : january - 11;
    double taken = 0;
    for (int m = first; m <= january; m++) {
      int at = m * cells + cell - (ages && m < september ? 1 : 0);
      double there = Math.max(0, d.stock[at] - taken);
      double change = Math.max(-there, missing / (january - first + 1));
      taken -= Math.min(0, change);
      residual[at] += change;
    }
  }
}
