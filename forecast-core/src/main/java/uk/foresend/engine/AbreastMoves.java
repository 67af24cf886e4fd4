package uk.foresend.engine;

import java.util.Arrays;

/**
 * Children who move between settings in futures side by side, gathered where they arrive.
 *
 * <p>What comes to a cell is added in the order of the settings it comes from, several of them in
 * one pass over the row: the same sums in fewer passes through memory.
 */
final class AbreastMoves {

  /** How many rows are added in one pass. */
  private static final int AT_ONCE = 4;

  private final int bands;

  /** By setting that children come to, the settings they come from, each in its order. */
  private final int[][] from;

  /** The routes by which they come, among those of the setting they come from. */
  private final int[][] route;

  private final boolean[] told;

  /** By way to the setting at hand, the shares that take it by band where futures are alike. */
  private final double[][] alike;

  private final double[][] rows = new double[AT_ONCE][];
  private final double[] shares = new double[AT_ONCE];
  private int waiting;

  /**
   * Makes it.
   *
   * @param told the settings of which it is to be known who came
   */
  AbreastMoves(DemandInputs x, boolean[] told) {
    this.told = told;
    bands = x.axes.bands().size();
    int settings = x.axes.settings().size();
    from = new int[settings][0];
    route = new int[settings][0];
    int most = 0;
    for (Outflow flow : x.outflows) {
      for (int r = 0; r < flow.to.length; r++) {
        int to = flow.to[r];
        from[to] = with(from[to], flow.from);
        route[to] = with(route[to], r);
        most = Math.max(most, from[to].length);
      }
    }
    alike = new double[most][];
  }

  private static int[] with(int[] some, int one) {
    int[] more = Arrays.copyOf(some, some.length + 1);
    more[some.length] = one;
    return more;
  }

  /** Moves the children of the start of a month. */
  void run(AbreastRates rates, double[][] start, double[][] stock, double[][] movedIn) {
    for (int to = 0; to < from.length; to++) {
      for (int i = 0; i < from[to].length; i++) {
        alike[i] = rates.alike(from[to][i]).moves[route[to][i]];
      }
      for (int a = 0; a < bands && from[to].length > 0; a++) {
        arrive(rates, to, a, start, stock[to * bands + a]);
        if (told[to]) {
          arrive(rates, to, a, start, movedIn[to * bands + a]);
        }
      }
    }
  }

  private void arrive(AbreastRates rates, int to, int a, double[][] start, double[] come) {
    int[] origins = from[to];
    for (int i = 0; i < origins.length; i++) {
      double[] there = start[origins[i] * bands + a];
      double share = alike[i][a];
      if (rates.movesDiffer(origins[i], a)) {
        add(come);
        Rows.add(come, there, rates.movers(origins[i], route[to][i], a));
      } else if (share != 0) {
        rows[waiting] = there;
        shares[waiting++] = share;
        if (waiting == AT_ONCE) {
          Rows.add(come, rows, shares);
          waiting = 0;
        }
      }
    }
    add(come);
  }

  /** Adds what waits to be added. */
  private void add(double[] come) {
    for (int i = 0; i < waiting; i++) {
      Rows.add(come, rows[i], shares[i]);
    }
    waiting = 0;
  }
}
