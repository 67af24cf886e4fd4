package uk.foresend.engine;

import java.time.Month;
import java.util.Arrays;
import uk.foresend.assumption.Cohort;
import uk.foresend.quantity.Horizon;

/**
 * Projects children with plans by cell, month by month, as they would be placed with history's
 * places.
 *
 * <p>In each month, in this order:
 *
 * <ol>
 *   <li>on 1 September ageing into the next band (the oldest leave) and phase transfers of those
 *       who aged;
 *   <li>movers between settings, then leavers ({@link Outflow});
 *   <li>joiners: new plans by setting and age mix, and transfers in and unreconciled ({@link
 *       Joiners}).
 * </ol>
 */
final class Demand {

  private final DemandInputs x;
  private final int bands;
  private final int settings;

  private final DemandColumns out;
  private final Joiners joiners;

  /** Children by cell at the start of September, aged. */
  private final double[] aged;

  /**
   * Children who aged out of each cell this September: those of band {@code a − 1} are the entrants
   * of band {@code a}.
   */
  private final double[] agedOut;

  private Demand(DemandInputs x, double[] residual, int months) {
    this.x = x;
    this.bands = x.axes.bands().size();
    this.settings = x.axes.settings().size();
    this.out = new DemandColumns(x, months);
    this.joiners = new Joiners(x.joiners, residual, out);
    this.aged = new double[x.axes.cellCount()];
    this.agedOut = new double[x.axes.cellCount()];
  }

  /**
   * Runs the stage.
   *
   * @param x what is assumed
   * @param residual children added by month and cell so that known censuses are met; empty for none
   */
  static DemandColumns project(DemandInputs x, double[] residual) {
    return project(x, residual, x.months);
  }

  /** Runs the stage for the first so many months. */
  static DemandColumns project(DemandInputs x, double[] residual, int months) {
    return of(x, residual, months).run(1);
  }

  /** Returns the stage at the opening census, for so many months; what is added may change. */
  static Demand of(DemandInputs x, double[] residual, int months) {
    Demand demand = new Demand(x, residual, months);
    demand.open();
    return demand;
  }

  private void open() {
    System.arraycopy(x.opening, 0, out.stock, 0, out.cells);
    out.plans[0] = sum(0);
    out.waiting[0] = x.joiners.backlog;
  }

  /** Runs again from a month to the last, those before it standing as they are. */
  DemandColumns again(int first) {
    out.clear(first);
    return run(first);
  }

  /** Runs from a month to the last. */
  DemandColumns run(int first) {
    for (int m = first; m < out.plans.length; m++) {
      if (x.method == Cohort.Method.NET_GROWTH) {
        System.arraycopy(out.stock, (m - 1) * out.cells, out.stock, m * out.cells, out.cells);
        growNet(m);
      } else if (Horizon.is(m, Month.SEPTEMBER)) {
        System.arraycopy(out.stock, (m - 1) * out.cells, out.stock, m * out.cells, out.cells);
        age(m);
        System.arraycopy(out.stock, m * out.cells, aged, 0, out.cells);
        flow(m, aged, 0);
        joiners.join(m);
      } else {
        flow(m, out.stock, (m - 1) * out.cells);
        joiners.join(m);
      }
      joiners.transfer(m);
      out.plans[m] = sum(m);
    }
    return out;
  }

  private void growNet(int m) {
    int january = (m - 1) / 12 * 12 * out.cells;
    int now = m * out.cells;
    for (int s = 0; s < settings; s++) {
      double growth = x.netGrowth[s][m] * x.joiners.share[m];
      for (int i = s * bands; i < (s + 1) * bands; i++) {
        double children = out.stock[now + i];
        double more = Math.max(-children, out.stock[january + i] * growth);
        if (more < 0) {
          out.keep(m, i, 1 + more / children);
        }
        out.stock[now + i] += more;
        out.joins[now + i] += Math.max(0, more);
        out.newPlans[m] += more;
      }
    }
  }

  private void age(int m) {
    int now = m * out.cells;
    for (int s = 0; s < settings; s++) {
      for (int a = bands - 1; a >= 0; a--) {
        int cell = s * bands + a;
        double children = out.stock[now + cell] * x.ageing[a][m];
        out.stock[now + cell] -= children;
        if (a == bands - 1) {
          out.leavers[m] += children;
          out.left[s][m] += children;
        } else {
          out.stock[now + cell + 1] += children;
        }
        agedOut[cell] = children;
      }
    }
    transferPhases(m);
  }

  private void transferPhases(int m) {
    int now = m * out.cells;
    int september = m / 12 * out.cells;
    Arrays.fill(out.phaseStays, september, september + out.cells, 1);
    for (DemandInputs.Route route : x.phases) {
      for (int a : route.bands()) {
        double share = route.byBand()[a][m];
        if (share != 0 && a > 0) {
          int from = route.from() * bands + a;
          double part = Math.min(share, out.phaseStays[september + from]);
          double children = agedOut[from - 1] * part;
          int to = now + route.to() * bands + a;
          out.stock[now + from] -= children;
          out.stock[to] += children;
          out.movedIn[to] += children;
          out.movedOut[route.from()][m] += children;
          out.phaseStays[september + from] -= part;
        }
      }
    }
  }

  /**
   * Those who stay first, setting by setting, then those who come from one to another.
   *
   * @param start holds the children by cell at the start of the month, from {@code at} on
   */
  private void flow(int m, double[] start, int at) {
    int now = m * out.cells;
    for (Outflow flow : x.outflows) {
      Outflow.Month month = flow.in(m);
      int cell = flow.from * bands;
      stay(m, flow.from, month, start, at + cell, now + cell);
    }
    for (Outflow flow : x.outflows) {
      Outflow.Month month = flow.in(m);
      for (int route = 0; route < flow.to.length; route++) {
        if (month.first[route] <= month.last[route]) {
          int to = now + flow.to[route] * bands;
          move(month, route, start, at + flow.from * bands, to);
        }
      }
    }
  }

  private void stay(int m, int setting, Outflow.Month month, double[] start, int from, int to) {
    for (int a = 0; a < bands; a++) {
      out.stock[to + a] = start[from + a] * month.stays[a];
    }
    double left = 0;
    double moved = 0;
    // two sums of each, so that one addition need not wait for another
    double leftToo = 0;
    double movedToo = 0;
    int even = bands & ~1;
    for (int a = 0; a < even; a += 2) {
      left += start[from + a] * month.leaves[a];
      leftToo += start[from + a + 1] * month.leaves[a + 1];
      moved += start[from + a] * month.goes[a];
      movedToo += start[from + a + 1] * month.goes[a + 1];
    }
    if (even < bands) {
      left += start[from + even] * month.leaves[even];
      moved += start[from + even] * month.goes[even];
    }
    left += leftToo;
    moved += movedToo;
    out.leavers[m] += left;
    out.left[setting][m] += left;
    out.movedOut[setting][m] += moved;
  }

  private void move(Outflow.Month month, int route, double[] start, int from, int to) {
    double[] share = month.moves[route];
    for (int a = month.first[route]; a <= month.last[route]; a++) {
      double children = start[from + a] * share[a];
      out.stock[to + a] += children;
      out.movedIn[to + a] += children;
    }
  }

  private double sum(int m) {
    double sum = 0;
    for (int i = m * out.cells; i < (m + 1) * out.cells; i++) {
      sum += out.stock[i];
    }
    return sum;
  }
}
