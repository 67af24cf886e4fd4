package uk.foresend.history;

import java.util.Map;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;

/**
 * The plans of a January census that have been held so long, by placement.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param january the calendar year of the census
 * @param held how long
 * @param total the plans
 * @param placed the plans by column of the census
 * @param source the publication
 */
public record YearsInPlace(
    String council,
    int january,
    YearsHeld held,
    Count total,
    Map<String, Count> placed,
    Source source)
    implements ByPlacement {

  /** Keeps its own copy. */
  public YearsInPlace {
    placed = Map.copyOf(placed);
  }
}
