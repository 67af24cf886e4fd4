package uk.foresend.quantity;

/**
 * A rate of change or of interest a year, as a fraction: 0.062 is 6.2% a year.
 *
 * @param perYear the fraction a year; above -1
 */
public record Rate(double perYear) {

  /** No change. */
  public static final Rate NONE = new Rate(0);

  /**
   * Refuses what is not a number, or -1 and below (a value cannot lose more than all of itself).
   */
  public Rate {
    if (!(perYear > -1 && Double.isFinite(perYear))) {
      throw new IllegalArgumentException("Not a rate a year: " + perYear + " must be above -1");
    }
  }
}
