package uk.foresend.history;

import java.util.List;
import uk.foresend.quantity.Count;

/**
 * What a council's own person-level return says of one census day, in counts alone.
 *
 * @param census the day
 * @param plans all plans on the day, the sum of the cells
 * @param cells the plans by setting, single age and primary need
 * @param requests the requests for an assessment by decision
 * @param assessments the assessments by decision
 */
public record ReturnCounts(
    CensusDay census,
    Count plans,
    List<Tally<PlanCell>> cells,
    List<Tally<Decision>> requests,
    List<Tally<Decision>> assessments) {

  /** Keeps its own copies. */
  public ReturnCounts {
    cells = List.copyOf(cells);
    requests = List.copyOf(requests);
    assessments = List.copyOf(assessments);
  }
}
