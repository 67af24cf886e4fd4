package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;

/**
 * What a programme of step-downs does, in each ledger year.
 *
 * @param id the id of the step-downs
 * @param from the setting the children leave
 * @param to the setting that receives them
 * @param asked the children it set out to move in the year
 * @param moved the children it moved, limited by the pool and by places
 * @param stillThere the children moved so far who still hold a plan, averaged
 * @param dsgSaving the saving to the DSG
 */
public record StepDownOutcome(
    String id,
    String from,
    String to,
    List<Count> asked,
    List<Count> moved,
    List<Count> stillThere,
    List<Money> dsgSaving) {

  /** Keeps its own copies. */
  public StepDownOutcome {
    asked = List.copyOf(asked);
    moved = List.copyOf(moved);
    stillThere = List.copyOf(stillThere);
    dsgSaving = List.copyOf(dsgSaving);
  }

  /**
   * Returns the saving to the DSG for each child still there, in pounds a child a year; zero when
   * there is none. Computed for showing only.
   */
  public Money savingEach(int year) {
    double children = stillThere.get(year).value();
    return children == 0 ? Money.ZERO : Money.rounded(dsgSaving.get(year).pounds() / children);
  }
}
