package uk.foresend.history;

import java.util.Comparator;

/**
 * A way into a council's plans between two censuses.
 *
 * @param from where the plan comes from
 * @param setting the setting on the later census day
 * @param age whole years on the later census's stated day, 0 to 25
 */
public record Joining(Origin from, String setting, int age) implements Comparable<Joining> {

  /** Where a plan comes from. */
  public enum Origin {
    NEW,
    /** Made by another council, and taken over with the family's move. */
    TRANSFERRED_IN
  }

  @Override
  public int compareTo(Joining other) {
    return Comparator.comparing(Joining::from)
        .thenComparing(Joining::setting)
        .thenComparingInt(Joining::age)
        .compare(this, other);
  }
}
