package uk.foresend.history;

import uk.foresend.quantity.Count;

/**
 * Which counts of people are so small that a report should not show them.
 *
 * @param threshold counts above zero and below this are small; 0 marks none
 */
public record SmallNumbers(int threshold) {

  /** Refuses a threshold below zero. */
  public SmallNumbers {
    if (threshold < 0) {
      throw new IllegalArgumentException("A threshold below zero: " + threshold);
    }
  }

  /** Whether a count is small. */
  public boolean marks(Count count) {
    return count.hundredths() > 0 && count.compareTo(Count.of(threshold)) < 0;
  }
}
