package uk.foresend.send;

/**
 * A span of ages in whole years at 31 August before the academic year, one axis of a cell.
 *
 * @param id the key: {@code 7} for a single year, {@code 5-10} for a band
 * @param from the youngest age, from 0
 * @param to the oldest age, to 25
 */
public record AgeBand(String id, int from, int to) {

  /** The oldest age at which a plan can be held. */
  public static final int OLDEST = 25;

  /** The age from which a young person is post-16. */
  public static final int POST_16 = 16;

  /** Refuses a band outside 0 to 25 or upside down. */
  public AgeBand {
    if (from < 0 || to > OLDEST || from > to) {
      throw new IllegalArgumentException(
          "Not an age band: " + from + " to " + to + " must lie in 0 to " + OLDEST);
    }
  }

  /** Whether the whole band is 16 or older. */
  public boolean isPost16() {
    return from >= POST_16;
  }

  /** Returns how many single years of age it holds. */
  public int width() {
    return to - from + 1;
  }

  /** Returns the words shown in reports: {@code age 7} or {@code ages 5 to 10}. */
  public String label() {
    return from == to ? "age " + from : "ages " + from + " to " + to;
  }
}
