package uk.foresend.history;

/**
 * How long a plan has been held, in whole years: 0 is less than a year, {@link #LONGEST} is so long
 * or longer.
 *
 * @param years the whole years, 0 to {@link #LONGEST}
 */
public record YearsHeld(int years) implements Comparable<YearsHeld> {

  /** The longest that is told apart; longer ones are counted with it. */
  public static final int LONGEST = 12;

  /** Refuses what is not 0 to {@link #LONGEST}. */
  public YearsHeld {
    if (years < 0 || years > LONGEST) {
      throw new IllegalArgumentException("Not years held: " + years + " must be 0 to " + LONGEST);
    }
  }

  @Override
  public int compareTo(YearsHeld other) {
    return Integer.compare(years, other.years);
  }
}
