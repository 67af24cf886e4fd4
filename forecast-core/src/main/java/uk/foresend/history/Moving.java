package uk.foresend.history;

import java.util.Comparator;

/**
 * A move between two settings of people with a plan on both census days.
 *
 * @param from the setting on the earlier day
 * @param to the setting on the later day
 */
public record Moving(String from, String to) implements Comparable<Moving> {
  @Override
  public int compareTo(Moving other) {
    return Comparator.comparing(Moving::from).thenComparing(Moving::to).compare(this, other);
  }
}
