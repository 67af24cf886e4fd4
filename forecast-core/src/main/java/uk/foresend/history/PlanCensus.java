package uk.foresend.history;

import java.util.Map;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;
import uk.foresend.send.AgeBand;

/**
 * The plans that a council maintains on a January census day, by placement: all of them, or those
 * of one age.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param january the calendar year of the census
 * @param age the age counted; empty for all ages together
 * @param basis the day on which ages are taken
 * @param total the plans
 * @param placed the plans by column of the census; a column without a published figure is not
 *     there, which is not zero
 * @param source the publication
 */
public record PlanCensus(
    String council,
    int january,
    Optional<AgeBand> age,
    AgeBasis basis,
    Count total,
    Map<String, Count> placed,
    Source source)
    implements ByPlacement {

  /** Keeps its own copy. */
  public PlanCensus {
    placed = Map.copyOf(placed);
  }
}
