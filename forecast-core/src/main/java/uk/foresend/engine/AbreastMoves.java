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

  /** The ways, of those to the setting at hand, whose children wait to be added. */
  private final int[] waiting = new int[AT_ONCE];

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
    int wait = 0;
    for (int i = 0; i < origins.length; i++) {
      if (rates.movesDiffer(origins[i], a)) {
        if (rates.isTaken(origins[i], route[to][i], a)) {
          add(wait, origins, a, start, come);
          wait = 0;
          double[] movers = rates.movers(origins[i], route[to][i], a);
          Rows.add(come, start[origins[i] * bands + a], movers);
        }
      } else if (alike[i][a] != 0) {
        waiting[wait++] = i;
        if (wait == AT_ONCE) {
          add(origins, a, start, come);
          wait = 0;
        }
      }
    }
    add(wait, origins, a, start, come);
  }

  /** Adds as many as are added in one pass. */
  private void add(int[] origins, int a, double[][] start, double[] come) {
    int one = waiting[0];
    int two = waiting[1];
    int three = waiting[2];
    int four = waiting[3];
    Rows.add(
        come,
        start[origins[one] * bands + a],
        alike[one][a],
        start[origins[two] * bands + a],
        alike[two][a],
        start[origins[three] * bands + a],
        alike[three][a],
        start[origins[four] * bands + a],
        alike[four][a]);
  }

  /** Adds so many, fewer than that, one by one. */
  private void add(int count, int[] origins, int a, double[][] start, double[] come) {
    for (int i = 0; i < count; i++) {
      Rows.add(come, start[origins[waiting[i]] * bands + a], alike[waiting[i]][a]);
    }
  }
}
