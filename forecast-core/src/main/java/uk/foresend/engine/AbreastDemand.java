package uk.foresend.engine;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
  private final AbreastJoiners joiners;
  private final Slot[] netGrowth;

  /** The share of each band that ages; nothing where all of it does. */
  private final @Nullable Slot[] ageing;

  /** The phase transfers by route and band. */
  private final Slot[][] phases;

  /** Children by cell: a row of futures. */
  double[][] stock;

  private double[][] before;

  /** The children of the last January, for net growth. */
  private final double[][] january;

  private final double[][] agedOut;

  /** Of those who aged into a cell this September the share who stay in its setting. */
  final double[][] phaseStays;

  /** The share of each band that ages out of it this September. */
  final double[][] aged;

  /** Who stays in each cell of a setting that places take children from, this month. */
  final double[][] stays;

  /** Children who came this month into each cell of a setting that sends children on. */
  final double[][] joined;

  final double[][] movedIn;

  private final boolean[] origin;
  private final boolean[] overflows;
  private final double[] some;

  AbreastDemand(
      Assumptions given, DemandInputs x, PlacementInputs places, Slots slots, int futures) {
    this.x = x;
    this.futures = futures;
    bands = x.axes.bands().size();
    settings = x.axes.settings().size();
    int cells = x.axes.cellCount();
    rates = new AbreastRates(x, given.cohort().seasons(), slots, futures);
    joiners = new AbreastJoiners(given, x.joiners, this, slots, futures);
    netGrowth = new Slot[x.netGrowth.length];
    Arrays.setAll(
        netGrowth, s -> slots.first(Driver.NET_GROWTH, Lookup.scopes(x.axes.settings().get(s))));
    ageing = new @Nullable Slot[bands];
    Arrays.setAll(
        ageing,
        a ->
            x.ageingScope(a).map(at -> slots.first(Driver.AGEING_SHARE, List.of(at))).orElse(null));
    phases = new Slot[x.phases.size()][bands];
    for (int r = 0; r < phases.length; r++) {
      DemandInputs.Route route = x.phases.get(r);
      Arrays.setAll(phases[r], a -> slots.first(Driver.PHASE_TRANSFER, List.of(route.scopes()[a])));
    }
    stock = Rows.of(cells, futures);
    before = Rows.of(cells, futures);
    january = Rows.of(x.method == Cohort.Method.NET_GROWTH ? cells : 0, futures);
    agedOut = Rows.of(cells, futures);
    phaseStays = Rows.of(cells, futures);
    aged = Rows.of(bands, futures);
    origin = places.origins();
    overflows = places.overflowing();
    stays = rowsOf(origin);
    joined = rowsOf(overflows);
    movedIn = rowsOf(overflows);
    some = new double[futures];
  }

  private double[][] rowsOf(boolean[] wanted) {
    double[][] rows = new double[x.axes.cellCount()][0];
    for (int c = 0; c < rows.length; c++) {
      rows[c] = wanted[c / bands] ? new double[futures] : rows[c];
    }
    return rows;
  }

  /** Opens futures at the opening census. */
  void open(Lookup[] lookups) {
    rates.draw();
    joiners.draw(lookups);
    for (int c = 0; c < stock.length; c++) {
      Arrays.fill(stock[c], x.opening[c]);
    }
  }

  /** Whether children age: not where ages are kept in proportion. */
  boolean ages() {
    return x.method != Cohort.Method.NET_GROWTH;
  }

  /** Runs a month. */
  void run(int m, double[] residual) {
    clear(joined);
    clear(movedIn);
    for (int c = 0; c < stays.length; c++) {
      Arrays.fill(stays[c], 1);
    }
    if (x.method == Cohort.Method.NET_GROWTH) {
      growNet(m);
    } else {
      if (Horizon.is(m, Month.SEPTEMBER)) {
        age(m);
      }
      flow(m);
      joiners.join(m);
    }
    joiners.transfer(m, residual);
  }

  private static void clear(double[][] rows) {
    for (double[] row : rows) {
      Arrays.fill(row, 0);
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
        change(c, january[c], some);
      }
    }
  }

  /**
   * Changes the children of a cell by a rate of others, taking no more than are there; those whom
   * the record loses do not stay.
   */
  void change(int cell, double[] basis, double[] rate) {
    double[] there = stock[cell];
    double[] kept = stays[cell];
    double[] came = joined[cell];
    for (int b = 0; b < futures; b++) {
      double more = Math.max(-there[b], basis[b] * rate[b]);
      if (more < 0 && kept.length > 0) {
        kept[b] *= 1 + more / there[b];
      }
      if (more > 0 && came.length > 0) {
        came[b] += more;
      }
      there[b] += more;
    }
  }

  private void age(int m) {
    for (int a = 0; a < bands; a++) {
      Slot share = ageing[a];
      if (share == null) {
        Arrays.fill(aged[a], 1);
      } else {
        share.in(m, aged[a]);
      }
    }
    for (int s = 0; s < settings; s++) {
      for (int a = bands - 1; a >= 0; a--) {
        int cell = s * bands + a;
        Rows.times(agedOut[cell], stock[cell], aged[a]);
        Rows.take(stock[cell], agedOut[cell]);
        if (a < bands - 1) {
          Rows.add(stock[cell + 1], agedOut[cell]);
        }
        Arrays.fill(phaseStays[cell], 1);
      }
    }
    for (int r = 0; r < phases.length; r++) {
      for (int a : x.phases.get(r).bands()) {
        if (a > 0 && !phases[r][a].isNothing(m)) {
          transferPhase(m, x.phases.get(r), phases[r][a], a);
        }
      }
    }
  }

  private void transferPhase(int m, DemandInputs.Route route, Slot share, int a) {
    int from = route.from() * bands + a;
    int to = route.to() * bands + a;
    double[] part = some;
    share.in(m, part);
    Rows.part(part, phaseStays[from]);
    Rows.times(part, agedOut[from - 1], part);
    Rows.take(stock[from], part);
    Rows.add(stock[to], part);
    if (overflows[route.to()]) {
      Rows.add(movedIn[to], part);
    }
  }

  /** Those who stay first, setting by setting, then those who come from one to another. */
  private void flow(int m) {
    double[][] start = stock;
    stock = before;
    before = start;
    rates.to(m);
    for (int s = 0; s < settings; s++) {
      Outflow.Month month = rates.alike(s);
      for (int a = 0; a < bands; a++) {
        int c = s * bands + a;
        double[] who = origin[s] ? stays[c] : some;
        if (rates.differs(s, a)) {
          rates.stays(s, a, who);
          Rows.times(stock[c], start[c], who);
        } else {
          Rows.times(stock[c], start[c], month.stays[a]);
          if (origin[s]) {
            Arrays.fill(who, month.stays[a]);
          }
        }
      }
    }
    for (int s = 0; s < settings; s++) {
      Outflow flow = x.outflows.get(s);
      for (int route = 0; route < flow.to.length; route++) {
        move(flow, rates.alike(s), route, start);
      }
    }
  }

  private void move(Outflow flow, Outflow.Month month, int route, double[][] start) {
    int to = flow.to[route] * bands;
    int from = flow.from * bands;
    boolean told = overflows[flow.to[route]];
    for (int a = 0; a < bands; a++) {
      if (rates.movesDiffer(flow.from, a)) {
        double[] share = rates.movers(flow.from, route, a);
        Rows.add(stock[to + a], start[from + a], share);
        if (told) {
          Rows.add(movedIn[to + a], start[from + a], share);
        }
      } else if (month.moves[route][a] != 0) {
        Rows.add(stock[to + a], start[from + a], month.moves[route][a]);
        if (told) {
          Rows.add(movedIn[to + a], start[from + a], month.moves[route][a]);
        }
      }
    }
  }
}
