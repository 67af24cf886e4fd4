package uk.foresend.engine;

/**
 * One future among many.
 *
 * <p>The published forecast is the central one, in which every number takes its central value and
 * every lever is delivered whole.
 *
 * @param number the number of the draw; -1 for the central one
 */
public record Draw(int number) {

  /** The future in which nothing departs from its central value. */
  public static final Draw CENTRAL = new Draw(-1);

  /** Whether nothing departs in it. */
  boolean isCentral() {
    return number < 0;
  }
}
