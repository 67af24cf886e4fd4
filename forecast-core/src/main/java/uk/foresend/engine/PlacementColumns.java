package uk.foresend.engine;

import java.util.List;

/**
 * Where children are at the end of each month, and who is where because of places opened, closed or
 * received.
 */
final class PlacementColumns {

  final int cells;
  final int width;

  /** Children by month and cell, where they are. */
  final double[] placed;

  final List<Channel> channels;

  /**
   * Children over the number of places, whom nobody in the overflow order could take, by setting
   * and month.
   */
  final double[][] over;

  /** Places of schemes that nobody uses, by setting and month. */
  final double[][] empty;

  PlacementColumns(DemandColumns d, int width, List<Channel> channels, int settings) {
    this.placed = d.stock.clone();
    this.cells = d.cells;
    this.width = width;
    this.channels = channels;
    this.over = new double[settings][d.plans.length];
    this.empty = new double[settings][d.plans.length];
  }

  /** Returns the children in a setting at the end of a month. */
  double inSetting(int month, int setting) {
    double sum = 0;
    int first = month * cells + setting * width;
    for (int i = first; i < first + width; i++) {
      sum += placed[i];
    }
    return sum;
  }
}
