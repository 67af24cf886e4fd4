package uk.foresend.engine;

import java.util.Arrays;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What each month takes of the children of one setting, by band: movers by route, leavers, and who
 * stays.
 *
 * <p>Movers go before leavers: {@code moves = part of the month}, in the order of the routes and
 * never more than are left; {@code leaves = (1 − moves) × part of the month} under 16, and {@code
 * (1 − moves) × rate} of 16 and over at the end of August; {@code stays = 1 − moves − leaves}. All
 * are shares of the children at the start of the month.
 */
final class Outflow {

  static final int YEAR = 12;
  static final int AUGUST = 7;

  /**
   * The rates of a setting, each by month.
   *
   * @param from the number of the setting
   * @param to the numbers of the settings that its routes lead to
   * @param moves the rate a year of each route and band
   * @param leaves the rate a year of each band
   * @param post16 the first band of 16 and over
   */
  record Rates(int from, int[] to, double[][][] moves, double[][] leaves, int post16) {

    /** Returns the first month with a rate other than before: the first of all for other routes. */
    private int departs(Rates before) {
      if (!Arrays.equals(to, before.to)) {
        return 0;
      }
      int month = departs(leaves, before.leaves);
      for (int route = 0; route < to.length; route++) {
        month = Math.min(month, departs(moves[route], before.moves[route]));
      }
      return month;
    }

    /** Whether every route takes the very rates of before. */
    private boolean moveLike(Rates before) {
      boolean alike = Arrays.equals(to, before.to);
      for (int route = 0; alike && route < to.length; route++) {
        for (int a = 0; a < leaves.length; a++) {
          alike &= moves[route][a] == before.moves[route][a];
        }
      }
      return alike;
    }

    private static int departs(double[][] now, double[][] before) {
      int first = Integer.MAX_VALUE;
      for (int a = 0; a < now.length; a++) {
        int month = now[a] == before[a] ? -1 : Arrays.mismatch(now[a], before[a]);
        first = month < 0 ? first : Math.min(first, month);
      }
      return first;
    }
  }

  /** The shares of one month, by band; those by route have the order of the routes. */
  static final class Month {
    final double[][] moves;
    final double[] leaves;
    final double[] stays;

    /** The share that movers leave. */
    final double[] left;

    /** The share that movers take: what neither stays nor leaves. */
    final double[] goes;

    /** The first and the last band that takes each route; the first after the last where none. */
    final int[] first;

    final int[] last;

    private Month(int routes, int bands) {
      moves = new double[routes][bands];
      first = new int[routes];
      last = new int[routes];
      Arrays.fill(first, bands);
      Arrays.fill(last, -1);
      left = new double[bands];
      goes = new double[bands];
      leaves = new double[bands];
      stays = new double[bands];
    }

    /** Makes a month with the movers of another. */
    private Month(Month other) {
      moves = other.moves;
      first = other.first;
      last = other.last;
      left = other.left;
      goes = new double[left.length];
      leaves = new double[left.length];
      stays = new double[left.length];
    }
  }

  final int from;
  final int[] to;
  private final Rates rates;
  private final Month[] months;

  /**
   * Makes what a setting loses. A month whose rates have not changed within the year has the shares
   * of the same month a year before.
   */
  Outflow(Rates rates, Pace moving, Pace leaving, Changes changes, int months) {
    this(rates, new Month[months]);
    fill(0, moving, leaving, changes);
  }

  /**
   * Makes what a setting loses later on, which is what it lost before up to the first month with
   * another rate; the months are spread as before.
   */
  Outflow(Rates rates, Pace moving, Pace leaving, Changes changes, Outflow before) {
    this(rates, before.months.clone());
    if (rates.moveLike(before.rates)) {
      leave(rates.departs(before.rates), leaving, before);
    } else {
      fill(rates.departs(before.rates), moving, leaving, changes);
    }
  }

  private Outflow(Rates rates, Month[] months) {
    this.from = rates.from();
    this.to = rates.to();
    this.rates = rates;
    this.months = months;
  }

  private void fill(int first, Pace moving, Pace leaving, Changes changes) {
    BitSet changed = first < months.length ? changes.of(rates) : new BitSet();
    for (int m = first; m < months.length; m++) {
      boolean same = m >= YEAR && changed.get(m - YEAR + 1, m + 1).isEmpty();
      months[m] = same ? months[m - YEAR] : month(m, moving, leaving);
    }
  }

  /** Fills from a month on with other leavers, the movers being those of before. */
  private void leave(int first, Pace leaving, Outflow before) {
    for (int m = first; m < months.length; m++) {
      months[m] = new Month(before.months[m]);
      leave(months[m], m, leaving);
    }
  }

  /** Returns the shares of a month. */
  Month in(int m) {
    return months[m];
  }

  private Month month(int m, Pace moving, Pace leaving) {
    int bands = rates.leaves().length;
    Month month = new Month(to.length, bands);
    for (int a = 0; a < bands; a++) {
      double left = 1;
      for (int route = 0; route < to.length; route++) {
        double part = Math.min(left, moving.part(rates.moves()[route][a][m], m));
        month.moves[route][a] = part;
        left -= part;
        if (part != 0) {
          month.first[route] = Math.min(month.first[route], a);
          month.last[route] = a;
        }
      }
      month.left[a] = left;
    }
    leave(month, m, leaving);
    return month;
  }

  /** Fills in the leavers of a month, who are of those whom movers leave. */
  private void leave(Month month, int m, Pace leaving) {
    boolean august = m % YEAR == AUGUST;
    for (int a = 0; a < month.left.length; a++) {
      double rate = rates.leaves()[a][m];
      double part = a < rates.post16() ? leaving.part(rate, m) : august ? rate : 0;
      month.leaves[a] = month.left[a] * part;
      month.stays[a] = month.left[a] * (1 - part);
      month.goes[a] = 1 - month.stays[a] - month.leaves[a];
    }
  }

  /** The months in which rates are other than in the month before, found once for each rate. */
  static final class Changes {

    private final Map<double[], BitSet> known = new IdentityHashMap<>();
    private final Map<double[], BitSet> earlier;

    /** Begins with what was found of earlier rates. */
    Changes(Optional<Changes> before) {
      earlier = before.map(changes -> changes.known).orElse(Map.of());
    }

    private BitSet of(Rates rates) {
      BitSet all = new BitSet();
      for (double[][] route : rates.moves()) {
        for (double[] rate : route) {
          all.or(of(rate));
        }
      }
      for (double[] rate : rates.leaves()) {
        all.or(of(rate));
      }
      return all;
    }

    private BitSet of(double[] rate) {
      BitSet found = known.get(rate);
      if (found == null) {
        found = earlier.isEmpty() ? null : earlier.get(rate);
        found = found == null ? found(rate) : found;
        known.put(rate, found);
      }
      return found;
    }

    private static BitSet found(double[] rate) {
      BitSet months = new BitSet();
      for (int m = 1; m < rate.length; m++) {
        if (rate[m] != rate[m - 1]) {
          months.set(m);
        }
      }
      return months;
    }
  }
}
