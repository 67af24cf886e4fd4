package uk.foresend.history;

import java.util.Map;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;

/**
 * The plans of a January census by primary need.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param january the calendar year of the census
 * @param of all of them, or those of a placement
 * @param total the plans
 * @param needs the plans by need: {@code asd}, {@code semh}, {@code unknown}; a need without a
 *     published figure is not there
 * @param source the publication
 */
public record PlansByNeed(
    String council, int january, Part of, Count total, Map<String, Count> needs, Source source) {

  /** The word for a need that was not recorded. */
  public static final String UNKNOWN = "unknown";

  /** Keeps its own copy. */
  public PlansByNeed {
    needs = Map.copyOf(needs);
  }

  /** Returns the plans of a need, or empty where none were published. */
  public Optional<Count> of(String need) {
    return Optional.ofNullable(needs.get(need));
  }

  /** Returns the total less every need: the whole where needs were not published. */
  public Count withoutNeed() {
    return total.minus(Count.sum(needs.values()));
  }
}
