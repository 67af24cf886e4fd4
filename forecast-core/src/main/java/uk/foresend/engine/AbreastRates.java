package uk.foresend.engine;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;

/**
 * The shares of a month who stay where they are and who move, in futures side by side: what {@link
 * Outflow} is for one.
 *
 * <p>A setting and band in which no future differs has one share for all of them.
 */
final class AbreastRates {

  private static final int[] NONE = {};

  private final List<Outflow> outflows;
  private final Pace moving;
  private final Pace leaving;
  private final int bands;
  private final int post16;

  /** The leave rate of each cell. */
  private final Leavers[] leaves;

  private final Leavers[] rates;

  /** The move rates of each setting, by route and band. */
  private final Movers[][][] moves;

  /** The shares that movers take in the month, by setting, route and band; where they differ. */
  private final double[][][][] movers;

  /** The rows of those that some may be left out of, made when they are first wanted. */
  private final double[][][][] kept;

  private final boolean[] movesVary;

  /** By cell whose moves differ, the routes that some child takes. */
  private final int[][] taken;

  /** By cell whether its movers leave some behind whatever is drawn. */
  private final boolean[] fewMove;

  /** The share of a route that nobody takes. */
  private final double[] nobody;

  private final double[] left;
  private final double[] alike;
  private int month;
  private boolean august;

  /** Those who move at a rate: the part of the month, found once in it. */
  private static final class Movers {
    final Slot rate;
    final double[] part;

    /** The greatest part that it may be. */
    double most;

    int found = -1;

    Movers(Slot rate, int futures) {
      this.rate = rate;
      this.part = new double[futures];
    }
  }

  /** Those who leave at a rate: the part of the month, and all of it at once. */
  private static final class Leavers {
    final Slot rate;
    final double[] part;

    /** Whether it is of a band under 16, whose leavers are spread over the year. */
    boolean young;

    Leavers(Slot rate, int futures) {
      this.rate = rate;
      this.part = new double[futures];
    }
  }

  AbreastRates(DemandInputs x, Cohort.Seasons seasons, Slots slots, int futures) {
    Axes axes = x.axes;
    outflows = x.outflows;
    bands = axes.bands().size();
    post16 = (int) axes.bands().stream().filter(band -> band.from() < AgeBand.POST_16).count();
    moving = new Pace(seasons.moves());
    leaving = new Pace(seasons.leavers());
    int settings = outflows.size();
    leaves = new Leavers[settings * bands];
    moves = new Movers[settings][][];
    movers = new double[settings][][][];
    kept = new double[settings][][][];
    movesVary = new boolean[settings * bands];
    taken = new int[settings * bands][];
    fewMove = new boolean[settings * bands];
    nobody = new double[futures];
    left = new double[futures];
    alike = new double[futures];
    Map<Slot, Leavers> known = new LinkedHashMap<>();
    Map<Slot, Movers> routed = new LinkedHashMap<>();
    for (int s = 0; s < settings; s++) {
      for (int a = 0; a < bands; a++) {
        Slot rate =
            slots.first(
                Driver.LEAVE_RATE, Lookup.scopes(axes.settings().get(s), axes.bands().get(a)));
        leaves[s * bands + a] = known.computeIfAbsent(rate, slot -> new Leavers(slot, futures));
        leaves[s * bands + a].young |= a < post16;
      }
      List<DemandInputs.Route> routes = x.movesFrom(s);
      moves[s] = new Movers[routes.size()][bands];
      movers[s] = new double[routes.size()][bands][];
      kept[s] = new double[routes.size()][bands][0];
      for (int r = 0; r < routes.size(); r++) {
        for (int a = 0; a < bands; a++) {
          moves[s][r][a] =
              routed.computeIfAbsent(
                  slots.first(Driver.MOVE_RATE, List.of(routes.get(r).scopes()[a])),
                  slot -> new Movers(slot, futures));
        }
      }
    }
    rates = known.values().toArray(Leavers[]::new);
  }

  /** Finds which move rates differ between the futures drawn, and which are nothing in all. */
  void draw() {
    for (int s = 0; s < moves.length; s++) {
      for (int a = 0; a < bands; a++) {
        boolean varies = false;
        for (Movers[] route : moves[s]) {
          varies |= route[a].rate.varies();
          route[a].found = -1;
        }
        movesVary[s * bands + a] = varies;
        taken[s * bands + a] = varies ? taken(s, a) : NONE;
      }
    }
  }

  private int[] taken(int s, int a) {
    int[] some = new int[moves[s].length];
    int count = 0;
    double most = 0;
    for (int r = 0; r < some.length; r++) {
      Movers route = moves[s][r][a];
      movers[s][r][a] = nobody;
      if (!route.rate.isNothing()) {
        some[count++] = r;
        route.most = moving.most(route.rate.most());
        most += route.most;
      }
    }
    fewMove[s * bands + a] = most < Pace.NEARLY_ALL;
    for (int i = 0; i < count; i++) {
      int r = some[i];
      movers[s][r][a] = fewMove[s * bands + a] ? moves[s][r][a].part : kept(s, r, a);
    }
    return Arrays.copyOf(some, count);
  }

  private double[] kept(int s, int r, int a) {
    if (kept[s][r][a].length == 0) {
      kept[s][r][a] = new double[left.length];
    }
    return kept[s][r][a];
  }

  /** Goes to a month. */
  void to(int m) {
    month = m;
    august = m % Outflow.YEAR == Outflow.AUGUST;
    for (Leavers each : rates) {
      if (each.rate.varies() && each.young) {
        leaving.parts(each.rate.row(m), each.part, m);
      }
    }
  }

  /** Returns the shares of a setting where no future differs. */
  Outflow.Month alike(int s) {
    return outflows.get(s).in(month);
  }

  /** Whether futures differ in the month in those who stay in a setting and band. */
  boolean differs(int s, int a) {
    int cell = s * bands + a;
    return movesVary[cell] || leaves[cell].rate.varies() && (a < post16 || august);
  }

  /** Whether futures differ in those who move from a setting and band. */
  boolean movesDiffer(int s, int a) {
    return movesVary[s * bands + a];
  }

  /** Returns by future the share of a setting and band that takes a route, where they differ. */
  double[] movers(int s, int route, int a) {
    return movers[s][route][a];
  }

  /** Whether some child may take a route from a setting and band where futures differ. */
  boolean isTaken(int s, int route, int a) {
    return movers[s][route][a] != nobody;
  }

  /** Takes those who stay of the start of the month, where nobody needs their share. */
  void stay(int s, int a, double[] start, double[] stock, double[] some) {
    if (movesVary[s * bands + a]) {
      stays(s, a, some);
      Rows.times(stock, start, some);
    } else {
      Rows.stay(stock, start, alike(s).left[a], part(leaves[s * bands + a], a));
    }
  }

  /** Finds by future the share who stay, and those who move where they differ. */
  void stays(int s, int a, double[] stays) {
    Leavers leavers = leaves[s * bands + a];
    double[] part = part(leavers, a);
    if (!movesVary[s * bands + a]) {
      Rows.stays(stays, alike(s).left[a], part);
      return;
    }
    Arrays.fill(left, 1);
    for (int r : taken[s * bands + a]) {
      double[] wanted = part(moves[s][r][a]);
      if (fewMove[s * bands + a]) {
        Rows.take(left, wanted);
      } else {
        Rows.part(movers[s][r][a], wanted, left);
      }
    }
    Rows.stays(stays, left, part);
  }

  private double[] part(Movers movers) {
    if (movers.found != month) {
      movers.found = month;
      if (movers.rate.varies() && movers.most < Pace.NEARLY_ALL) {
        moving.partsOfFew(movers.rate.row(month), movers.part, month);
      } else if (movers.rate.varies()) {
        moving.parts(movers.rate.row(month), movers.part, month);
      } else {
        Arrays.fill(movers.part, moving.part(movers.rate.central[month], month));
      }
    }
    return movers.part;
  }

  private double[] part(Leavers leavers, int a) {
    if (leavers.rate.varies() && a < post16) {
      return leavers.part;
    }
    if (leavers.rate.varies() && august) {
      return leavers.rate.row(month);
    }
    double rate = leavers.rate.central[month];
    Arrays.fill(alike, a < post16 ? leaving.part(rate, month) : august ? rate : 0);
    return alike;
  }
}
