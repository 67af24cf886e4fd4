package uk.foresend.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import uk.foresend.history.Council;
import uk.foresend.quantity.Source;

/**
 * A published series by year and council, England's own row left out: the country is the sum of the
 * councils.
 *
 * @param <T> a figure
 */
final class Yearly<T> {
  private final TreeMap<Integer, Map<String, T>> byYear = new TreeMap<>();
  private final Function<T, Source> source;

  private Yearly(Function<T, Source> source) {
    this.source = source;
  }

  /** Returns a series; of two figures of one council and year the later published one stands. */
  static <T> Yearly<T> of(
      Collection<T> figures,
      Function<T, String> council,
      ToIntFunction<T> year,
      Function<T, Source> source) {
    Yearly<T> yearly = new Yearly<>(source);
    for (T figure : figures) {
      if (!council.apply(figure).equals(Council.ENGLAND)) {
        yearly
            .byYear
            .computeIfAbsent(year.applyAsInt(figure), one -> new HashMap<>())
            .merge(
                council.apply(figure),
                figure,
                (a, b) -> source.apply(b).asAt().isBefore(source.apply(a).asAt()) ? a : b);
      }
    }
    return yearly;
  }

  /**
   * Returns the latest year that is published for at least half as many councils as the fullest
   * year: one with two councils' figures is not yet one to compare in.
   */
  Optional<Integer> latest() {
    int fullest = byYear.values().stream().mapToInt(Map::size).max().orElse(0);
    return byYear.descendingMap().entrySet().stream()
        .filter(year -> year.getValue().size() * 2 >= fullest)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  /** Returns the figures of a year by council, none if there are none. */
  Map<String, T> in(int year) {
    return byYear.getOrDefault(year, Map.of());
  }

  /** Returns the publications that the figures of a year are from. */
  List<Source> sources(int year) {
    return in(year).values().stream().map(source).distinct().toList();
  }
}
