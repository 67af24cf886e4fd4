package uk.foresend.engine;

import java.time.Month;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.quantity.Horizon;

/**
 * Children by cell in futures side by side, month by month: what {@link Demand} is for one, without
 * the flows that only reports tell.
 */
final class AbreastDemand {

  private final DemandInputs x;
  private final int bands;
  private final int settings;
  private final int futures;
  private final AbreastRates rates;
  private final AbreastMoves moves;
  private final AbreastJoiners joiners;

  /** Finds flows child by child, once what is known is past; empty for shares of children. */
  private final Optional<AbreastChildren> chance;

  /** The first month whose flows are found child by child. */
  private final int chanceFrom;

  /** Finds the flows of this month child by child; empty for shares of children. */
  Optional<AbreastChildren> children = Optional.empty();

  private final Slot[] netGrowth;

  /** Children by cell: a row of futures. */
  double[][] stock;

  private double[][] before;

  /** The children of the last January, for net growth. */
  private final double[][] january;

  /** What September does. */
  final AbreastAgeing ageing;

  /** Who stays in each cell of a setting that places take children from, this month. */
  final double[][] stays;

  /** Children who came this month into each cell of a setting that sends children on. */
  final double[][] joined;

  final double[][] movedIn;

  private final boolean[] origin;
  private final double[] some;

  /**
   * Makes room for children.
   *
   * @param places the ways that children go to places, of all who place them
   */
  AbreastDemand(
      Assumptions given,
      DemandInputs x,
      List<PlacementInputs> places,
      Slots slots,
      Optional<ByChild> chance,
      int futures) {
    this.x = x;
    this.futures = futures;
    bands = x.axes.bands().size();
    settings = x.axes.settings().size();
    int cells = x.axes.cellCount();
    rates = new AbreastRates(x, given.cohort().seasons(), slots, futures);
    this.chance = chance.map(each -> new AbreastChildren(x, rates, each, futures));
    YearMonth asAt = YearMonth.from(given.setup().asAt());
    chanceFrom = Math.max(1, given.setup().horizon().indexOf(asAt) + 1);
    joiners = new AbreastJoiners(given, x.joiners, this, slots, futures);
    netGrowth = new Slot[x.netGrowth.length];
    Arrays.setAll(
        netGrowth, s -> slots.first(Driver.NET_GROWTH, Lookup.scopes(x.axes.settings().get(s))));
    stock = Rows.of(cells, futures);
    before = Rows.of(cells, futures);
    january = Rows.of(x.method == Cohort.Method.NET_GROWTH ? cells : 0, futures);
    origin = new boolean[settings];
    boolean[] overflows = new boolean[settings];
    for (PlacementInputs each : places) {
      either(origin, Ways.origins(each));
      either(overflows, Ways.overflowing(each));
    }
    moves = new AbreastMoves(x, overflows);
    ageing = new AbreastAgeing(x, slots, overflows, futures);
    stays = rowsOf(origin);
    joined = rowsOf(overflows);
    movedIn = rowsOf(overflows);
    some = new double[futures];
  }

  private static void either(boolean[] one, boolean[] other) {
    for (int s = 0; s < one.length; s++) {
      one[s] |= other[s];
    }
  }

  private double[][] rowsOf(boolean[] wanted) {
    double[][] rows = new double[x.axes.cellCount()][0];
    for (int c = 0; c < rows.length; c++) {
      rows[c] = wanted[c / bands] ? new double[futures] : rows[c];
    }
    return rows;
  }

  /** Opens futures at the opening census. */
  void open(Lookup[] lookups, int[] draws) {
    rates.draw();
    joiners.draw(lookups);
    for (int c = 0; c < stock.length; c++) {
      Arrays.fill(stock[c], x.opening[c]);
    }
    chance.ifPresent(each -> each.open(draws));
    makeWhole(0);
  }

  /** Whether children age: not where ages are kept in proportion. */
  boolean ages() {
    return x.method != Cohort.Method.NET_GROWTH;
  }

  /** Makes children whole in the last month that is known. */
  private void makeWhole(int m) {
    if (m == chanceFrom - 1) {
      chance.ifPresent(each -> each.whole(stock, stays));
    }
  }

  /** Runs a month. */
  void run(int m, double[] residual) {
    children = m < chanceFrom ? Optional.empty() : chance;
    fill(joined, 0);
    fill(movedIn, 0);
    fill(stays, 1);
    if (x.method == Cohort.Method.NET_GROWTH) {
      growNet(m);
    } else {
      if (Horizon.is(m, Month.SEPTEMBER)) {
        ageing.run(m, stock, movedIn, children);
      }
      flow(m);
      joiners.join(m);
    }
    joiners.transfer(m, residual);
    makeWhole(m);
  }

  private static void fill(double[][] rows, double value) {
    for (double[] row : rows) {
      Arrays.fill(row, value);
    }
  }

  private void growNet(int m) {
    for (int s = 0; s < settings; s++) {
      for (int c = s * bands; c < (s + 1) * bands; c++) {
        if ((m - 1) % 12 == 0) {
          Rows.put(january[c], stock[c]);
        }
        netGrowth[s].in(m, some);
        Rows.times(some, some, x.joiners.share[m]);
        change(ByChild.Flow.JOINS, m, c, january[c], some);
      }
    }
  }

  /**
   * Changes the children of a cell by a rate of others, taking no more than are there; those whom
   * the record loses do not stay.
   */
  void change(ByChild.Flow flow, int m, int cell, double[] basis, double[] rate) {
    double[] there = stock[cell];
    double[] kept = stays[cell];
    double[] came = joined[cell];
    for (int b = 0; b < futures; b++) {
      double more = Math.max(-there[b], basis[b] * rate[b]);
      if (children.isPresent() && more != 0) {
        more = children.get().change(flow, m, cell, b, there[b], more);
      }
      if (more < 0 && kept.length > 0) {
        kept[b] *= 1 + more / there[b];
      }
      if (more > 0 && came.length > 0) {
        came[b] += more;
      }
      there[b] += more;
    }
  }

  /** Those who stay first, setting by setting, then those who come from one to another. */
  private void flow(int m) {
    double[][] start = stock;
    stock = before;
    before = start;
    rates.to(m);
    if (children.isPresent()) {
      children.get().flow(m, start, stock, this);
      return;
    }
    for (int s = 0; s < settings; s++) {
      Outflow.Month month = rates.alike(s);
      for (int a = 0; a < bands; a++) {
        int c = s * bands + a;
        if (!rates.differs(s, a)) {
          Rows.times(stock[c], start[c], month.stays[a]);
          Arrays.fill(stays[c], month.stays[a]);
        } else if (origin[s]) {
          rates.stays(s, a, stays[c]);
          Rows.times(stock[c], start[c], stays[c]);
        } else {
          rates.stay(s, a, start[c], stock[c], some);
        }
      }
    }
    moves.run(rates, start, stock, movedIn);
  }
}
