package uk.foresend.engine;

import java.util.Arrays;
import uk.foresend.engine.ByChild.Flow;

/**
 * The flows of futures side by side found child by child, in place of shares of children: what
 * {@link AbreastDemand} does with rows, done future by future.
 *
 * <p>Every stock is then a whole number. Who stays of those whom places took from a setting is the
 * share that did stay there.
 */
final class AbreastChildren {

  private final DemandInputs x;
  private final AbreastRates rates;
  private final ByChild chance;
  private final int bands;
  private final int futures;
  private final double[] stays;

  /** Of those who aged into a cell this September, how many are still in its setting. */
  private final double[][] agedLeft;

  AbreastChildren(DemandInputs x, AbreastRates rates, ByChild chance, int futures) {
    this.x = x;
    this.rates = rates;
    this.chance = chance;
    this.futures = futures;
    bands = x.axes.bands().size();
    stays = new double[futures];
    agedLeft = Rows.of(x.axes.cellCount(), futures);
  }

  /** Begins some draws. */
  void open(int[] draws) {
    chance.open(draws);
  }

  /** Makes children whole; who is in a place taken from a setting stays or goes with them. */
  void whole(double[][] stock, double[][] stays) {
    for (int c = 0; c < stock.length; c++) {
      for (int b = 0; b < futures; b++) {
        double whole = ByChild.whole(stock[c][b], chance.first(Flow.OPENING, c, b, 0));
        if (stays[c].length > 0 && stock[c][b] > 0) {
          stays[c][b] *= whole / stock[c][b];
        }
        stock[c][b] = whole;
      }
    }
  }

  /** Moves and takes away those who go in a month. */
  void flow(int m, double[][] start, double[][] stock, AbreastDemand demand) {
    for (double[] cell : stock) {
      Arrays.fill(cell, 0);
    }
    for (int s = 0; s < x.outflows.size(); s++) {
      for (int a = 0; a < bands; a++) {
        int c = s * bands + a;
        if (rates.differs(s, a)) {
          rates.stays(s, a, stays);
        } else {
          Arrays.fill(stays, rates.alike(s).stays[a]);
        }
        double[] kept = demand.stays[c];
        for (int b = 0; b < futures; b++) {
          int children = (int) start[c][b];
          int go = chance.of(children, 1 - stays[b], chance.first(Flow.STAYS, c, b, m));
          stock[c][b] += children - go;
          for (int child = 0; child < go; child++) {
            goes(s, a, b, stock, demand);
          }
          if (kept.length > 0) {
            kept[b] = children > 0 ? (children - go) / (double) children : stays[b];
          }
        }
      }
    }
  }

  /** Finds where a child goes, or that the plan ceases. */
  private void goes(int s, int a, int b, double[][] stock, AbreastDemand demand) {
    Outflow flow = x.outflows.get(s);
    double at = chance.next() * (1 - stays[b]);
    for (int r = 0; r < flow.to.length; r++) {
      at -= rates.movesDiffer(s, a) ? rates.movers(s, r, a)[b] : rates.alike(s).moves[r][a];
      if (at < 0) {
        int to = flow.to[r] * bands + a;
        stock[to][b]++;
        if (demand.movedIn[to].length > 0) {
          demand.movedIn[to][b]++;
        }
        return;
      }
    }
  }

  /** Finds who ages out of a cell: each with the probability of its band. */
  void age(int m, int cell, double[] there, double[] agedOut, double[] aged) {
    for (int b = 0; b < futures; b++) {
      int children = (int) there[b];
      agedOut[b] =
          aged[b] >= 1
              ? children
              : chance.of(children, aged[b], chance.first(Flow.AGES, cell, b, m));
      aged[b] = children > 0 ? agedOut[b] / children : aged[b];
    }
    if (cell % bands + 1 < bands) {
      Rows.put(agedLeft[cell + 1], agedOut);
    }
  }

  /**
   * Finds who of those who aged takes a phase transfer.
   *
   * @param part the share of those who aged that is expected to; the number who do
   * @param left the share expected to be left before it
   */
  void transfer(int m, int route, int cell, double[] part, double[] left) {
    for (int b = 0; b < futures; b++) {
      int children = (int) agedLeft[cell][b];
      double goes = left[b] > 0 ? Math.min(1, part[b] / left[b]) : 0;
      // each route and month has a number of its own: there are far fewer than 1,000 routes
      part[b] = chance.of(children, goes, chance.first(Flow.PHASE, cell, b, 1_000 * m + route));
      agedLeft[cell][b] -= part[b];
    }
  }

  /** Makes the share of those who aged into a cell and stay the one that did. */
  void settle(int cell, double[] agedOut, double[] phaseStays) {
    for (int b = 0; b < futures; b++) {
      if (agedOut[b] > 0) {
        phaseStays[b] = agedLeft[cell][b] / agedOut[b];
      }
    }
  }

  /** Makes expected children in a cell of those who come. */
  void come(Flow flow, int m, int cell, double[] children) {
    for (int b = 0; b < futures; b++) {
      children[b] = come(flow, m, cell, b, children[b]);
    }
  }

  /** Returns how many come to a cell of so many expected in one future. */
  double come(Flow flow, int m, int cell, int b, double expected) {
    return expected > 0 ? chance.of(expected, chance.first(flow, cell, b, m)) : expected;
  }

  /** Returns how many come, or go when below zero, of so many expected. */
  double change(Flow flow, int m, int cell, int b, double there, double more) {
    if (more >= 0) {
      return come(flow, m, cell, b, more);
    }
    return -chance.of((int) there, -more / there, chance.first(flow, cell, b, m));
  }
}
