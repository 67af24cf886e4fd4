package uk.foresend.history;

import java.util.Set;

/**
 * Which part of a published series is asked for: whose figures, of which years. Rows of nobody else
 * are kept.
 *
 * @param areas codes of councils, {@link Council#ENGLAND}; empty for all of them
 * @param firstYear the first calendar year: of the January of a census, of a flow, or in which a
 *     financial year starts
 * @param lastYear the last
 */
public record Asked(Set<String> areas, int firstYear, int lastYear) {

  /** Everything that a table holds. */
  public static final Asked EVERYTHING = new Asked(Set.of(), Integer.MIN_VALUE, Integer.MAX_VALUE);

  /** Keeps its own copy. */
  public Asked {
    areas = Set.copyOf(areas);
  }

  /** Returns the figures of those areas, of all years. */
  public static Asked of(String... areas) {
    return new Asked(Set.of(areas), Integer.MIN_VALUE, Integer.MAX_VALUE);
  }

  /** Returns the same of some years. */
  public Asked years(int first, int last) {
    return new Asked(areas, first, last);
  }

  /** Whether an area is among those asked for. */
  public boolean covers(String area) {
    return areas.isEmpty() || areas.contains(area);
  }

  /** Whether a year is among those asked for. */
  public boolean covers(int year) {
    return year >= firstYear && year <= lastYear;
  }
}
