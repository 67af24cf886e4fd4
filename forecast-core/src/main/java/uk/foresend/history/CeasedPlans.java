package uk.foresend.history;

import java.util.Map;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;

/**
 * The plans of a council that ceased in a calendar year, by reason.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the calendar year
 * @param of all of them, or those of an age, a placement or a number of years held
 * @param total the plans
 * @param reasons the plans by reason; a reason without a published figure is not there
 * @param source the publication
 */
public record CeasedPlans(
    String council,
    int year,
    Part of,
    Count total,
    Map<CeaseReason, Count> reasons,
    Source source) {

  /** Keeps its own copy. */
  public CeasedPlans {
    reasons = Map.copyOf(reasons);
  }

  /** Returns the plans that ceased for a reason, or empty where none were published. */
  public Optional<Count> because(CeaseReason reason) {
    return Optional.ofNullable(reasons.get(reason));
  }

  /** Returns the total less every reason: zero but for one council's rows. */
  public Count withoutReason() {
    return total.minus(Count.sum(reasons.values()));
  }
}
