package uk.foresend.engine;

/**
 * One future among many: what is drawn for each thing that is uncertain.
 *
 * <p>The published forecast is the central one, in which every driver takes its central value and
 * every lever is delivered whole.
 *
 * @param number the number of the draw; -1 for the central one
 */
public record Draw(int number) {

  /** The future in which nothing departs from its central value. */
  public static final Draw CENTRAL = new Draw(-1);

  /** Returns how far a lever is delivered, from 0 to 1. */
  double delivered(int step) {
    if (number >= 0) {
      throw new IllegalArgumentException(
          "Draw " + number + " of step " + step + ": only the central future is drawn");
    }
    return 1;
  }
}
