package uk.foresend.history;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.foresend.quantity.Count;

/**
 * How many people are of one kind, marked when they are few.
 *
 * @param <K> what tells the kinds apart
 * @param of the kind
 * @param count the people
 * @param small whether they are so few that a report should not show them
 */
public record Tally<K extends Comparable<? super K>>(K of, Count count, boolean small) {

  /** Returns the counts in the order of their kinds. */
  public static <K extends Comparable<? super K>> List<Tally<K>> of(
      Map<K, Integer> counts, SmallNumbers small) {
    return new TreeMap<K, Integer>(counts)
        .entrySet().stream()
            .map(
                entry -> {
                  Count count = Count.of(entry.getValue());
                  return new Tally<>(entry.getKey(), count, small.marks(count));
                })
            .toList();
  }

  /** Returns the sum of all, small or not. */
  public static <K extends Comparable<? super K>> Count total(List<Tally<K>> tallies) {
    return Count.sum(tallies.stream().map(Tally::count).toList());
  }
}
