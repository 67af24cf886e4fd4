package uk.foresend.history;

import java.util.Map;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;

/**
 * The plans that a council issued for the first time in a calendar year, by placement.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the calendar year
 * @param of all of them, or those of an age when the plan started
 * @param total the plans
 * @param placed the plans by column of the census
 * @param source the publication
 */
public record NewPlans(
    String council, int year, Part of, Count total, Map<String, Count> placed, Source source)
    implements ByPlacement {

  /** Keeps its own copy. */
  public NewPlans {
    placed = Map.copyOf(placed);
  }
}
