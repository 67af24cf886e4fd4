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
 *   <li>movers between settings: {@code stock × rate × share of the month};
 *   <li>leavers under 16: {@code stock × rate × share of the month}; leavers of 16 and over: {@code
 *       stock × rate} at the end of August;
 *   <li>on 1 September ageing into the next band (the oldest leave) and phase transfers of those
 *       who aged;
 *   <li>joiners: new plans by setting and age mix, and transfers in and unreconciled.
 * </ol>
 *
 * <p>A share of the month is of those left of the September stock: {@code share ÷ (1 − rate ×
 * shares since September)}.
 */
final class Demand {

  private static final int AUGUST = 7;
  private static final int SEPTEMBER = 8;

  private final DemandInputs x;
  private final Axes axes;
  private final int bands;
  private final int needs;
  private final int settings;
  private final DemandColumns out;
  private final double[] residual;

  /**
   * Children who aged out of each cell this September: those of band {@code a − 1} are the entrants
   * of band {@code a}.
   */
  private final double[] agedOut;

  private final double[][] needShare;
  private double waiting;

  private Demand(DemandInputs x, double[] residual) {
    this.x = x;
    this.axes = x.axes;
    this.bands = axes.bands().size();
    this.needs = axes.needs().size();
    this.settings = axes.settings().size();
    this.out =
        new DemandColumns(
            x.months, axes.cellCount(), x.method != Cohort.Method.NET_GROWTH, x.ageing);
    this.residual = residual;
    this.agedOut = new double[axes.cellCount()];
    this.needShare = new double[settings * bands][];
    for (int s = 0; s < settings; s++) {
      for (int a = 0; a < bands; a++) {
        needShare[s * bands + a] = DemandInputs.needShares(axes, x.opening, s, a);
      }
    }
  }

  /**
   * Runs the stage.
   *
   * @param x what is assumed
   * @param residual children added by month and cell so that known censuses are met; empty for none
   */
  static DemandColumns project(DemandInputs x, double[] residual) {
    Demand demand = new Demand(x, residual);
    demand.run();
    return demand.out;
  }

  private void run() {
    int cells = out.cells;
    System.arraycopy(x.opening, 0, out.stock, 0, cells);
    Arrays.fill(out.stays, 0, cells, 1);
    out.plans[0] = sum(0);
    waiting = x.backlog;
    out.waiting[0] = waiting;
    boolean net = x.method == Cohort.Method.NET_GROWTH;
    for (int m = 1; m < x.months; m++) {
      System.arraycopy(out.stock, (m - 1) * cells, out.stock, m * cells, cells);
      Arrays.fill(out.stays, m * cells, (m + 1) * cells, 1);
      if (net) {
        growNet(m);
      } else {
        move(m);
        leave(m);
        if (m % 12 == SEPTEMBER) {
          age(m);
        }
        join(m);
      }
      transfer(m);
      out.plans[m] = sum(m);
    }
  }

  private void growNet(int m) {
    int january = (m - 1) / 12 * 12;
    for (int s = 0; s < settings; s++) {
      double growth = x.netGrowth[s][m] * x.joinShare[m];
      for (int i = s * needs * bands; i < (s + 1) * needs * bands; i++) {
        double more = out.stock[january * out.cells + i] * growth;
        out.stock[m * out.cells + i] += more;
        out.joins[m * out.cells + i] += Math.max(0, more);
        out.newPlans[m] += more;
      }
    }
  }

  private void move(int m) {
    int before = (m - 1) * out.cells;
    int now = m * out.cells;
    for (DemandInputs.Route route : x.moves) {
      for (int a = 0; a < bands; a++) {
        double rate = route.byBand()[a][m];
        if (rate == 0) {
          continue;
        }
        double share = rate * x.moveShare[m] / (1 - rate * x.moveBefore[m]);
        for (int n = 0; n < needs; n++) {
          int from = axes.cell(route.from(), n, a);
          double moved = out.stock[before + from] * share;
          out.stock[now + from] -= moved;
          out.stock[now + axes.cell(route.to(), n, a)] += moved;
          out.stays[now + from] -= share;
        }
      }
    }
  }

  private void leave(int m) {
    int before = (m - 1) * out.cells;
    int now = m * out.cells;
    boolean august = m % 12 == AUGUST;
    for (int a = 0; a < bands; a++) {
      boolean post16 = axes.bands().get(a).from() >= AgeBand.POST_16;
      if (post16 && !august) {
        continue;
      }
      for (int s = 0; s < settings; s++) {
        double rate = x.leave[s * bands + a][m];
        double share = post16 ? rate : rate * x.leaveShare[m] / (1 - rate * x.leaveBefore[m]);
        for (int n = 0; n < needs && share != 0; n++) {
          int cell = axes.cell(s, n, a);
          double left = out.stock[before + cell] * share;
          out.stock[now + cell] -= left;
          out.leavers[m] += left;
          out.stays[now + cell] -= share;
        }
      }
    }
  }

  private void age(int m) {
    int now = m * out.cells;
    for (int s = 0; s < settings; s++) {
      for (int n = 0; n < needs; n++) {
        for (int a = bands - 1; a >= 0; a--) {
          int cell = now + axes.cell(s, n, a);
          double aged = out.stock[cell] * x.ageing[a][m];
          out.stock[cell] -= aged;
          if (a == bands - 1) {
            out.leavers[m] += aged;
          } else {
            out.stock[cell + 1] += aged;
          }
          agedOut[axes.cell(s, n, a)] = aged;
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
      for (int a = 1; a < bands; a++) {
        double share = route.byBand()[a][m];
        for (int n = 0; n < needs && share != 0; n++) {
          int from = axes.cell(route.from(), n, a);
          double moved = agedOut[from - 1] * share;
          out.stock[now + from] -= moved;
          out.stock[now + axes.cell(route.to(), n, a)] += moved;
          out.phaseStays[september + from] -= share;
        }
      }
    }
  }

  private void join(int m) {
    if (x.method == Cohort.Method.NEW_PLAN_RATE) {
      joinByRate(m);
      return;
    }
    double plans = issue(m);
    for (int s = 0; s < settings; s++) {
      for (int a = 0; a < bands; a++) {
        add(m, s, a, plans * x.settingMix[s][m] * x.ageMix[s * bands + a][m]);
      }
    }
  }

  /**
   * New plans this month: what waits is assessed over the assessment months, and a share of it is
   * issued.
   */
  private double issue(int m) {
    out.requests[m] = x.requests[m] / 12;
    waiting += out.requests[m] * x.agreed[m];
    double assessed = Math.min(waiting, waiting / x.assessmentMonths[m] * 12 * x.joinShare[m]);
    waiting -= assessed;
    out.waiting[m] = waiting;
    return assessed * x.issued[m];
  }

  private void joinByRate(int m) {
    for (int a = 0; a < bands; a++) {
      double plans = x.population[a][m] * x.newPlanRate[a][m] * x.joinShare[m];
      double total = 0;
      for (int s = 0; s < settings; s++) {
        total += x.settingMix[s][m] * x.ageMix[s * bands + a][m];
      }
      for (int s = 0; s < settings && total > 0; s++) {
        add(m, s, a, plans * x.settingMix[s][m] * x.ageMix[s * bands + a][m] / total);
      }
    }
  }

  private void add(int m, int s, int a, double children) {
    if (children == 0) {
      return;
    }
    out.newPlans[m] += children;
    double[] byNeed = needShare[s * bands + a];
    for (int n = 0; n < needs; n++) {
      int cell = m * out.cells + axes.cell(s, n, a);
      out.stock[cell] += children * byNeed[n];
      out.joins[cell] += children * byNeed[n];
    }
  }

  /** Transfers in and unreconciled: a setting's are spread over its cells as its children are. */
  private void transfer(int m) {
    int now = m * out.cells;
    int width = needs * bands;
    for (int s = 0; s < settings; s++) {
      double children = x.transfersBySetting[s][m] * x.joinShare[m];
      double total = 0;
      for (int i = s * width; i < (s + 1) * width && children != 0; i++) {
        total += out.stock[now + i];
      }
      for (int i = s * width; i < (s + 1) * width && total > 0; i++) {
        bring(m, i, children * out.stock[now + i] / total);
      }
      for (int a = 0; a < bands; a++) {
        double inCell = x.transfersByCell[s * bands + a][m] * x.joinShare[m];
        for (int n = 0; n < needs && inCell != 0; n++) {
          bring(m, axes.cell(s, n, a), inCell * needShare[s * bands + a][n]);
        }
      }
    }
    for (int i = 0; i < out.cells && residual.length > 0; i++) {
      bring(m, i, residual[now + i]);
    }
  }

  private void bring(int m, int cell, double children) {
    out.stock[m * out.cells + cell] += children;
    out.joins[m * out.cells + cell] += Math.max(0, children);
    out.transfers[m] += children;
  }

  private double sum(int m) {
    double sum = 0;
    for (int i = m * out.cells; i < (m + 1) * out.cells; i++) {
      sum += out.stock[i];
    }
    return sum;
  }
}
