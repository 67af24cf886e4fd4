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
   * Children who could be placed nowhere in the overflow order and stay over the number of places,
   * by setting and month.
   */
  final double[][] over;

  PlacementColumns(double[] placed, int cells, int width, List<Channel> channels, double[][] over) {
    this.placed = placed;
    this.cells = cells;
    this.width = width;
    this.channels = channels;
    this.over = over;
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
