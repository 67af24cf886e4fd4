package uk.foresend.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Assumptions;

/**
 * Runs many futures at once: their children are followed side by side, and their money one after
 * the other.
 *
 * <p>Each row has one number of every future, so that one pass through memory serves all of them.
 * What is kept of children is what money and published figures read: how many are in each setting,
 * and in each group of bands with one price. A future in which children go other ways than in the
 * central one, because a scheme is there or gone, is run by itself. One of these serves one thread:
 * it fills the same rows again and again.
 */
final class Abreast {

  /** How many futures are run at once: rows that long fit the caches beside what is read. */
  static final int FUTURES = 64;

  private final Baseline baseline;
  private final List<Inputs> steps;
  private final Departures departures;
  private final Optional<String> chance;

  /** The ways that children go to places. */
  private final PlacementInputs like;

  private final Inputs central;
  private final PriceGroups prices;
  private final Slots slots;
  private final AbreastDemand demand;
  private final AbreastPlacement placement;
  private final int settings;
  private final int bands;
  private final int months;

  /** Children by setting and month: a row of futures. */
  private final double[][][] children;

  /** Children by setting, group of bands and month, of settings with more than one price. */
  private final double[][][][] priced;

  private final double[][][] empty;
  private final double[][] plans;
  private final boolean[] moved;
  private final double[][] placed;

  /** How many futures a row has. */
  private final int width;

  /** The children whom history would have in a setting. */
  private final double[] wanted;

  private final Drawn[] drawn;
  private final Inputs[] inputs;

  /** The columns of a future that is run by itself. */
  private final @Nullable Columns[] alone;

  /**
   * What one future is run on.
   *
   * @param draw the number of the draw, for the chance of each child
   */
  record Drawn(Assumptions given, Lookup lookup, int draw) {}

  /**
   * Makes room for futures.
   *
   * @param steps the baseline and what stands after each lever
   * @param children the seed of the chance of each child; empty for shares of children
   */
  Abreast(Baseline baseline, List<Inputs> steps, Departures departures, Optional<String> children) {
    this(baseline, steps, departures, children, steps.get(steps.size() - 1).placement, FUTURES);
  }

  private Abreast(
      Baseline baseline,
      List<Inputs> steps,
      Departures departures,
      Optional<String> children,
      PlacementInputs like,
      int width) {
    this.width = width;
    wanted = new double[width];
    drawn = new Drawn[width];
    inputs = new Inputs[width];
    alone = new @Nullable Columns[width];
    this.baseline = baseline;
    this.steps = steps;
    this.departures = departures;
    this.chance = children;
    this.like = like;
    central = steps.get(steps.size() - 1);
    prices = PriceGroups.of(steps, departures);
    slots =
        new Slots(steps.stream().map(step -> step.lookup().aside()).toList(), departures, width);
    DemandInputs x = central.demand;
    demand =
        new AbreastDemand(
            central.assumptions,
            x,
            like,
            slots,
            children.map(seed -> new ByChild(seed, x.axes, width)),
            width);
    placement = new AbreastPlacement(like, demand, width);
    settings = x.axes.settings().size();
    bands = x.axes.bands().size();
    months = x.months;
    this.children = new double[settings][months][width];
    empty = new double[settings][months][width];
    priced = new double[settings][][][];
    for (int s = 0; s < settings; s++) {
      priced[s] = new double[prices.count(s) > 1 ? prices.count(s) : 0][months][width];
    }
    plans = new double[months][width];
    moved = new boolean[settings];
    placed = Rows.of(bands, width);
  }

  /** Runs as many futures as a row has, or fewer. */
  void run(List<Drawn> futures) {
    Lookup[] lookups = new Lookup[width];
    PlacementInputs[] places = new PlacementInputs[width];
    int[] draws = new int[width];
    for (int b = 0; b < width; b++) {
      boolean filler = b >= futures.size();
      drawn[b] = futures.get(filler ? 0 : b);
      inputs[b] = filler ? inputs[0] : inputs(drawn[b]);
      lookups[b] = drawn[b].lookup;
      alone[b] = null;
      places[b] = inputs[b].placement;
      draws[b] = drawn[b].draw;
      if (!Ways.isLike(places[b], like)) {
        alone[b] = filler ? alone[0] : alone(drawn[b], places[b]);
        places[b] = like;
      }
    }
    slots.draw(lookups);
    demand.open(lookups, draws);
    placement.open(places);
    note(0);
    for (int m = 1; m < months; m++) {
      demand.run(m, baseline.residual);
      placement.run(m);
      note(m);
    }
  }

  private Inputs inputs(Drawn one) {
    Inputs x =
        new Inputs(
            one.given, one.lookup, central.demand, Optional.of(central), Optional.of(prices));
    x.cost.referencePlans = central.cost.referencePlans;
    return x;
  }

  private Columns alone(Drawn one, PlacementInputs ways) {
    Abreast own = new Abreast(baseline, steps, departures, chance, ways, 1);
    own.run(List.of(one));
    return own.columns(0);
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
      placement.empty(m, s, empty[s][m]);
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

  /** Returns the columns of one of the futures run, from places on; nobody is to keep them. */
  Columns columns(int b) {
    Columns own = alone[b];
    if (own != null) {
      return own;
    }
    double[][] in = new double[settings][months];
    double[][] free = new double[settings][months];
    double[][][] groups = new double[settings][][];
    for (int s = 0; s < settings; s++) {
      column(children[s], b, in[s]);
      column(empty[s], b, free[s]);
      groups[s] = new double[priced[s].length][months];
      for (int g = 0; g < groups[s].length; g++) {
        column(priced[s][g], b, groups[s][g]);
      }
    }
    double[] all = new double[months];
    column(plans, b, all);
    return Columns.money(
        inputs[b], new DemandColumns(all), new PlacementColumns(in, free, prices, groups));
  }

  private static void column(double[][] rows, int b, double[] column) {
    for (int m = 0; m < column.length; m++) {
      column[m] = rows[m][b];
    }
  }
}
