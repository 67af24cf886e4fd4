package uk.foresend.engine;

import java.util.List;
import uk.foresend.send.Axes;

/**
 * Where children are at the end of each month, and who is where because of places opened, closed or
 * received.
 */
final class PlacementColumns {

  final int cells;
  final int width;

  /** Children by month and cell, where they are; none in a future that is one of many. */
  final double[] placed;

  final List<Channel> channels;

  /**
   * Children over the number of places, whom nobody in the overflow order could take, by setting
   * and month.
   */
  final double[][] over;

  /** Places of schemes that nobody uses, by setting and month. */
  final double[][] empty;

  /** Children by setting and month. */
  private final double[][] children;

  private final PriceGroups prices;

  /** Children by setting, group of bands with one price, and month, where there are many. */
  private final double[][][] priced;

  PlacementColumns(DemandColumns d, Axes axes, List<Channel> channels) {
    int settings = axes.settings().size();
    this.placed = d.stock.clone();
    this.cells = d.cells;
    this.width = axes.bands().size();
    this.channels = channels;
    this.over = new double[settings][d.plans.length];
    this.empty = new double[settings][d.plans.length];
    this.children = new double[settings][d.plans.length];
    this.prices = PriceGroups.alone(axes);
    this.priced = new double[0][][];
  }

  /**
   * Makes those of one future among many, of whom only sums are kept.
   *
   * @param children by setting and month
   * @param empty by setting and month
   * @param prices which bands have one price
   * @param priced children by setting, group and month; none for a setting with one price
   */
  PlacementColumns(double[][] children, double[][] empty, PriceGroups prices, double[][][] priced) {
    this.placed = new double[0];
    this.cells = 0;
    this.width = 0;
    this.channels = List.of();
    this.over = new double[0][];
    this.empty = empty;
    this.children = children;
    this.prices = prices;
    this.priced = priced;
  }

  /** Counts the children of each setting, when all are placed. */
  void count() {
    for (int s = 0; s < children.length; s++) {
      for (int m = 0; m < children[s].length; m++) {
        double sum = 0;
        int first = m * cells + s * width;
        for (int i = first; i < first + width; i++) {
          sum += placed[i];
        }
        children[s][m] = sum;
      }
    }
  }

  /** Returns the children in a setting at the end of a month. */
  double inSetting(int month, int setting) {
    return children[setting][month];
  }

  /** Returns which bands are counted together. */
  PriceGroups prices() {
    return prices;
  }

  /** Returns the children in a setting whose bands are of a group, at the end of a month. */
  double inGroup(int month, int setting, int group) {
    if (placed.length > 0) {
      return placed[month * cells + setting * width + group];
    }
    return prices.count(setting) == 1 ? children[setting][month] : priced[setting][group][month];
  }
}
