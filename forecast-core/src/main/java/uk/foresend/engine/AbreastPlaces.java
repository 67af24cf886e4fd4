package uk.foresend.engine;

import java.util.Arrays;

/**
 * Where children are in futures side by side, month by month: what money and published figures read
 * of them.
 *
 * <p>That is how many are in each setting, and in each group of bands with one price.
 */
final class AbreastPlaces {

  /** Columns of so many futures are read at once. */
  private static final int AT_ONCE = 8;

  private final AbreastDemand demand;
  private final AbreastPlacement placement;
  private final PriceGroups prices;
  private final int settings;
  private final int bands;
  private final int months;

  /** Children by setting and month: a row of futures. */
  private final double[][][] children;

  /** Children by setting, group of bands and month, of settings with more than one price. */
  private final double[][][][] priced;

  /** Places of schemes that nobody uses by setting and month, of settings with schemes. */
  private final double[][][] empty;

  private final double[] nothing;
  private final double[][] plans;
  private final boolean[] moved;
  private final double[][] placed;

  /** The children whom history would have in a setting. */
  private final double[] wanted;

  /** What was read last, of some futures from one on: several read the same in turn. */
  private Of[] read = new Of[0];

  private int first;

  /** What is read of one future. */
  record Of(DemandColumns demand, PlacementColumns placement) {}

  /**
   * Makes room.
   *
   * @param like the ways that children go to places
   * @param prices which bands are counted together
   */
  AbreastPlaces(
      DemandInputs x, PlacementInputs like, PriceGroups prices, AbreastDemand demand, int futures) {
    this.demand = demand;
    this.prices = prices;
    placement = new AbreastPlacement(like, demand, futures);
    settings = x.axes.settings().size();
    bands = x.axes.bands().size();
    months = x.months;
    wanted = new double[futures];
    children = new double[settings][months][futures];
    empty = new double[settings][][];
    for (int s = 0; s < settings; s++) {
      empty[s] = new double[like.schemesIn(s).length > 0 ? months : 0][futures];
    }
    nothing = new double[months];
    priced = new double[settings][][][];
    for (int s = 0; s < settings; s++) {
      priced[s] = new double[prices.count(s) > 1 ? prices.count(s) : 0][months][futures];
    }
    plans = new double[months][futures];
    moved = new boolean[settings];
    placed = Rows.of(bands, futures);
  }

  /** Whether bands are counted together as others have it. */
  boolean counts(PriceGroups others) {
    return Arrays.deepEquals(prices.of(), others.of());
  }

  /** Opens futures at the opening census. */
  void open(PlacementInputs[] drawn) {
    placement.open(drawn);
    read = new Of[0];
    note(0);
  }

  /** Places children in a month. */
  void run(int m) {
    placement.run(m);
    note(m);
  }

  /** Notes where children are at the end of a month. */
  private void note(int m) {
    Arrays.fill(plans[m], 0);
    Arrays.fill(moved, false);
    for (AbreastChannel channel : placement.channels()) {
      moved[channel.from] |= channel.isUsed();
      moved[channel.to] |= channel.isUsed();
    }
    for (int s = 0; s < settings; s++) {
      note(m, s);
      Rows.add(plans[m], moved[s] ? wanted : children[s][m]);
      if (empty[s].length > 0) {
        placement.empty(m, s, empty[s][m]);
      }
    }
  }

  private void note(int m, int s) {
    Arrays.fill(children[s][m], 0);
    Arrays.fill(wanted, 0);
    for (double[][] group : priced[s]) {
      Arrays.fill(group[m], 0);
    }
    if (!moved[s] && priced[s].length == 0) {
      all(s, children[s][m]);
      return;
    }
    for (int a = 0; a < bands; a++) {
      double[] there = demand.stock[s * bands + a];
      if (moved[s]) {
        Rows.add(wanted, there);
        there = placed[a];
        Rows.put(there, demand.stock[s * bands + a]);
        settle(s, a, there);
      }
      Rows.add(children[s][m], there);
      if (priced[s].length > 0) {
        Rows.add(priced[s][prices.of()[s][a]][m], there);
      }
    }
  }

  /** Adds all children of a setting up, band by band, several in one pass. */
  private void all(int s, double[] sum) {
    double[][] stock = demand.stock;
    int c = s * bands;
    for (; c + 3 < (s + 1) * bands; c += 4) {
      Rows.add(sum, stock[c], stock[c + 1], stock[c + 2], stock[c + 3]);
    }
    for (; c < (s + 1) * bands; c++) {
      Rows.add(sum, stock[c]);
    }
  }

  private void settle(int s, int a, double[] there) {
    for (AbreastChannel channel : placement.channels()) {
      if (channel.isUsed() && channel.from == s) {
        Rows.take(there, channel.stock[a]);
      }
      if (channel.isUsed() && channel.to == s) {
        Rows.add(there, channel.stock[a]);
      }
    }
  }

  /** Returns what is read of one of the futures run; nobody is to keep it. */
  Of columns(int b) {
    if (b < first || b >= first + read.length) {
      first = b - b % AT_ONCE;
      read = of(Math.min(AT_ONCE, wanted.length - first));
    }
    return read[b - first];
  }

  private Of[] of(int count) {
    double[][][] in = new double[count][settings][];
    double[][][] free = new double[count][settings][];
    double[][][][] groups = new double[count][settings][][];
    for (int s = 0; s < settings; s++) {
      double[][] there = columns(children[s], count);
      double[][] unused = columns(empty[s], count);
      for (int i = 0; i < count; i++) {
        in[i][s] = there[i];
        free[i][s] = empty[s].length > 0 ? unused[i] : nothing;
        groups[i][s] = new double[priced[s].length][];
      }
      for (int g = 0; g < priced[s].length; g++) {
        double[][] group = columns(priced[s][g], count);
        for (int i = 0; i < count; i++) {
          groups[i][s][g] = group[i];
        }
      }
    }
    double[][] all = columns(plans, count);
    Of[] of = new Of[count];
    Arrays.setAll(
        of,
        i ->
            new Of(
                new DemandColumns(all[i]),
                new PlacementColumns(in[i], free[i], prices, groups[i])));
    return of;
  }

  /** Returns the columns of some futures: each line of memory is read once for all of them. */
  private double[][] columns(double[][] rows, int count) {
    double[][] columns = new double[count][rows.length];
    for (int m = 0; m < rows.length; m++) {
      for (int i = 0; i < count; i++) {
        columns[i][m] = rows[m][first + i];
      }
    }
    return columns;
  }
}
