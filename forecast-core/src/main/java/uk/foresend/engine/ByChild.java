package uk.foresend.engine;

import uk.foresend.send.Axes;

/**
 * The chance of each child: who stays, moves, leaves and comes is found child by child, so that a
 * setting and age with few children spreads as few children do.
 *
 * <p>Of {@code n} children each goes with the probability that the flows give, independently of the
 * others: a binomial number, found by inversion. Those who come are a Poisson number. Every number
 * is keyed by seed, cell, kind of flow, draw and month, so that it is the same in every scenario.
 * Only additions, multiplications and {@link StrictMath} are used: every version of Java finds the
 * same children.
 */
final class ByChild {

  /** The kinds of flow. */
  enum Flow {
    STAYS("stays"),
    JOINS("joins"),
    AGES("ages"),
    PHASE("phase"),
    TRANSFERS("transfers"),
    TRANSFERS_TO_CELL("transfers to cell"),
    KNOWN("known census"),
    OPENING("opening");

    private final String id;

    Flow(String id) {
      this.id = id;
    }
  }

  /** So many children are expected to go at once that a number is found in parts. */
  private static final double MANY = 16;

  private final Keyed[][] keys = new Keyed[Flow.values().length][];

  /** What the key and the draw make, by flow, cell and future. */
  private final long[][][] begun = new long[Flow.values().length][][];

  private long state;

  ByChild(String seed, Axes axes, int futures) {
    int bands = axes.bands().size();
    int cells = axes.settings().size() * bands;
    for (Flow flow : Flow.values()) {
      Keyed[] each = new Keyed[cells];
      for (int c = 0; c < cells; c++) {
        String cell = axes.settings().get(c / bands).id() + "/" + axes.bands().get(c % bands).id();
        each[c] = new Keyed(seed, "children " + flow.id + " " + cell);
      }
      keys[flow.ordinal()] = each;
      begun[flow.ordinal()] = new long[cells][futures];
    }
  }

  /** Begins the draws of some futures. */
  void open(int[] draws) {
    for (int f = 0; f < keys.length; f++) {
      for (int c = 0; c < keys[f].length; c++) {
        for (int b = 0; b < draws.length; b++) {
          begun[f][c][b] = keys[f][c].begun(draws[b]);
        }
      }
    }
  }

  /** Goes to a cell, a future and a month; what is asked next is of it. */
  double first(Flow flow, int cell, int future, int m) {
    state = Keyed.bits(begun[flow.ordinal()][cell][future], m);
    return Keyed.uniform(state);
  }

  /** Returns a further number of the cell, future and month gone to. */
  double next() {
    state = Keyed.bits(state, 1);
    return Keyed.uniform(state);
  }

  /** Returns how many of some children go, each with a probability. */
  int of(int children, double goes, double first) {
    if (first >= children * goes) {
      return 0; // the chance that anybody goes is no more than that
    }
    if (goes >= 1) {
      return children;
    }
    if (goes > 0.5) {
      return children - of(children, 1 - goes, 1 - first);
    }
    int most = Math.max(1, (int) (MANY / goes));
    int gone = 0;
    double u = first;
    for (int left = children; left > 0; left -= most, u = left > 0 ? next() : u) {
      gone += inverted(Math.min(left, most), goes, u);
    }
    return gone;
  }

  private static int inverted(int n, double goes, double uniform) {
    double odds = goes / (1 - goes);
    double chance = power(1 - goes, n);
    double above = 1 - uniform;
    int k = 0;
    while (above > chance && k < n) {
      above -= chance;
      k++;
      chance *= odds * (n - k + 1) / k;
    }
    return k;
  }

  /** Returns how many come of so many expected. */
  int of(double expected, double first) {
    if (first >= expected) {
      return 0;
    }
    int come = 0;
    double u = first;
    for (double left = expected; left > 0; left -= MANY, u = left > 0 ? next() : u) {
      double some = Math.min(left, MANY);
      double chance = StrictMath.exp(-some);
      double above = 1 - u;
      int k = 0;
      while (above > chance && k < 1_000) {
        above -= chance;
        k++;
        chance *= some / k;
      }
      come += k;
    }
    return come;
  }

  /** Returns a whole number near one that is not: the one above as often as it is nearer. */
  static double whole(double children, double uniform) {
    double floor = StrictMath.floor(children);
    return floor + (uniform < children - floor ? 1 : 0);
  }

  private static double power(double base, int exponent) {
    double result = 1;
    double square = base;
    for (int n = exponent; n > 0; n >>= 1) {
      if ((n & 1) != 0) {
        result *= square;
      }
      square *= square;
    }
    return result;
  }
}
