package uk.foresend.engine;

import java.util.Arrays;
import uk.foresend.assumption.Cohort;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;

/**
 * Projects children with plans by cell, month by month, as they would be placed with history's
 * places.
 *
 * <p>In each month, in this order:
 *
 * <ol>
 *   <li>on 1 September ageing into the next band (the oldest leave) and phase transfers of those
 *       who aged;
 *   <li>movers between settings: {@code stock × share of the month};
 *   <li>leavers: {@code (stock − movers) × share of the month} under 16, {@code (stock − movers) ×
 *       rate} of 16 and over at the end of August;
 *   <li>joiners: new plans by setting and age mix, and transfers in and unreconciled ({@link
 *       Joiners}).
 * </ol>
 *
 * <p>The share of a month is of those left of the September stock: {@code rate × share ÷ (1 − rate
 * × shares since September)}. Routes that together ask for more than everyone take everyone.
 */
final class Demand {

  private static final int AUGUST = 7;
  private static final int SEPTEMBER = 8;

  private final DemandInputs x;
  private final Axes axes;
  private final int bands;
  private final int needs;
  private final int settings;

  /** The first band of 16 and over. */
  private final int post16;

  private final DemandColumns out;
  private final Joiners joiners;

  /** Children by cell at the start of the month, aged in September. */
  private final double[] start;

  /**
   * Children who aged out of each cell this September: those of band {@code a − 1} are the entrants
   * of band {@code a}.
   */
  private final double[] agedOut;

  private Demand(DemandInputs x, double[] residual, int months) {
    this.x = x;
    this.axes = x.axes;
    this.bands = axes.bands().size();
    this.needs = axes.needs().size();
    this.settings = axes.settings().size();
    this.post16 = (int) axes.bands().stream().filter(band -> band.from() < AgeBand.POST_16).count();
    this.out =
        new DemandColumns(months, axes.cellCount(), x.method != Cohort.Method.NET_GROWTH, x.ageing);
    this.joiners = new Joiners(x, residual, out);
    this.start = new double[axes.cellCount()];
    this.agedOut = new double[axes.cellCount()];
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
    Demand demand = new Demand(x, residual, months);
    demand.run();
    return demand.out;
  }

  private void run() {
    int cells = out.cells;
    System.arraycopy(x.opening, 0, out.stock, 0, cells);
    Arrays.fill(out.stays, 1);
    Arrays.fill(out.kept, 1);
    out.plans[0] = sum(0);
    out.waiting[0] = x.backlog;
    boolean net = x.method == Cohort.Method.NET_GROWTH;
    for (int m = 1; m < out.plans.length; m++) {
      System.arraycopy(out.stock, (m - 1) * cells, out.stock, m * cells, cells);
      if (net) {
        growNet(m);
      } else {
        if (m % 12 == SEPTEMBER) {
          age(m);
        }
        System.arraycopy(out.stock, m * cells, start, 0, cells);
        move(m);
        leave(m);
        joiners.join(m);
      }
      joiners.transfer(m);
      out.plans[m] = sum(m);
    }
  }

  private void growNet(int m) {
    int january = (m - 1) / 12 * 12 * out.cells;
    int now = m * out.cells;
    for (int s = 0; s < settings; s++) {
      double growth = x.netGrowth[s][m] * x.joinShare[m];
      for (int i = s * needs * bands; i < (s + 1) * needs * bands; i++) {
        double children = out.stock[now + i];
        double more = Math.max(-children, out.stock[january + i] * growth);
        if (more < 0) {
          out.kept[now + i] = 1 + more / children;
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
      for (int n = 0; n < needs; n++) {
        for (int a = bands - 1; a >= 0; a--) {
          int cell = axes.cell(s, n, a);
          double aged = out.stock[now + cell] * x.ageing[a][m];
          out.stock[now + cell] -= aged;
          if (a == bands - 1) {
            out.leavers[m] += aged;
          } else {
            out.stock[now + cell + 1] += aged;
          }
          agedOut[cell] = aged;
        }
      }
    }
    transferPhases(m);
  }

  private void transferPhases(int m) {
    int now = m * out.cells;
    int september = m / 12 * out.cells;
    Arrays.fill(out.phaseStays, september, september + out.cells, 1);
    for (DemandInputs.Route route : x.phases) {
      for (int i = 0; i < route.bands().length; i++) {
        int a = route.bands()[i];
        double share = route.byBand()[i][m];
        for (int n = 0; n < needs && share != 0 && a > 0; n++) {
          int from = axes.cell(route.from(), n, a);
          double part = Math.min(share, out.phaseStays[september + from]);
          carryOver(now, from, axes.cell(route.to(), n, a), agedOut[from - 1] * part);
          out.phaseStays[september + from] -= part;
        }
      }
    }
  }

  private void move(int m) {
    int now = m * out.cells;
    for (DemandInputs.Route route : x.moves) {
      for (int i = 0; i < route.bands().length; i++) {
        int a = route.bands()[i];
        double share = ofMonth(route.byBand()[i][m], x.moveShare[m], x.moveBefore[m]);
        for (int n = 0; n < needs && share != 0; n++) {
          int from = axes.cell(route.from(), n, a);
          double part = Math.min(share, out.stays[now + from]);
          carryOver(now, from, axes.cell(route.to(), n, a), start[from] * part);
          out.stays[now + from] -= part;
        }
      }
    }
  }

  private void carryOver(int now, int from, int to, double children) {
    out.stock[now + from] -= children;
    out.stock[now + to] += children;
    out.movedIn[now + to] += children;
  }

  private void leave(int m) {
    int now = m * out.cells;
    int leaving = m % 12 == AUGUST ? bands : post16;
    for (int s = 0; s < settings; s++) {
      for (int a = 0; a < leaving; a++) {
        double rate = x.leave[s * bands + a][m];
        double share = a >= post16 ? rate : ofMonth(rate, x.leaveShare[m], x.leaveBefore[m]);
        for (int n = 0; n < needs && share != 0; n++) {
          int cell = axes.cell(s, n, a);
          double left = start[cell] * out.stays[now + cell] * share;
          out.stock[now + cell] -= left;
          out.leavers[m] += left;
          out.stays[now + cell] *= 1 - share;
        }
      }
    }
  }

  /** Returns the part of those left of the September stock that a month takes of a yearly rate. */
  static double ofMonth(double rate, double share, double before) {
    double taken = rate * share;
    if (taken == 0) {
      return 0;
    }
    double left = 1 - rate * before;
    return taken < left ? taken / left : 1;
  }

  private double sum(int m) {
    double sum = 0;
    for (int i = m * out.cells; i < (m + 1) * out.cells; i++) {
      sum += out.stock[i];
    }
    return sum;
  }
}
