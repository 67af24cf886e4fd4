package uk.foresend.io.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.foresend.history.SmallNumbers;
import uk.foresend.history.Tally;
import uk.foresend.quantity.Count;

/**
 * Which cells of a table by several things are shown: not the small ones, nor one more where a
 * single small one could be worked out from a total that is printed elsewhere.
 *
 * <p>In every group whose total may be known, either no cell is hidden or at least two are. The
 * table holds no total itself. It is the ordinary care and no proof against somebody who solves all
 * cells and totals together, which {@link LinkedCounts} is for the tables that have them.
 *
 * @param <K> what tells the counts apart
 */
final class Shown<K extends Comparable<? super K>> {
  private final List<Tally<K>> tallies;
  private final Set<K> hidden = new HashSet<>();

  private Shown(List<Tally<K>> tallies) {
    this.tallies = tallies;
  }

  /** Returns what may be shown of counts whose only total is that of all. */
  static <K extends Comparable<? super K>> Shown<K> of(List<Tally<K>> tallies, SmallNumbers small) {
    return of(tallies, one -> small.marks(one.count()), List.of(one -> ""));
  }

  /**
   * Returns what may be shown.
   *
   * @param tallies the counts
   * @param first which are hidden for their own sake
   * @param groups by what the counts are summed in totals that are shown
   */
  static <K extends Comparable<? super K>> Shown<K> of(
      List<Tally<K>> tallies, Predicate<Tally<K>> first, List<Function<K, Object>> groups) {
    Shown<K> shown = new Shown<>(tallies);
    tallies.stream().filter(first).forEach(one -> shown.hidden.add(one.of()));
    boolean more = true;
    while (more) {
      // hiding a count of one group may leave another group with a single one
      more = false;
      for (Function<K, Object> group : groups) {
        more |= shown.hideMore(group);
      }
    }
    return shown;
  }

  private boolean hideMore(Function<K, Object> group) {
    Map<Object, List<Tally<K>>> members = new HashMap<>();
    tallies.forEach(
        one -> members.computeIfAbsent(group.apply(one.of()), key -> new ArrayList<>()).add(one));
    boolean more = false;
    for (List<Tally<K>> some : members.values()) {
      if (some.stream().filter(one -> hides(one.of())).count() == 1) {
        Optional<K> next =
            some.stream()
                .filter(one -> !hides(one.of()))
                .min(
                    Comparator.<Tally<K>, Count>comparing(Tally::count)
                        .thenComparing(one -> one.of()))
                .map(Tally::of);
        next.ifPresent(hidden::add);
        more |= next.isPresent();
      }
    }
    return more;
  }

  /** Whether the count of a kind is not shown. */
  boolean hides(K kind) {
    return hidden.contains(kind);
  }

  /** Returns a count, or nothing where it is not shown. */
  Optional<Count> count(Tally<K> one) {
    return hides(one.of()) ? Optional.empty() : Optional.of(one.count());
  }

  List<Tally<K>> tallies() {
    return tallies;
  }
}
