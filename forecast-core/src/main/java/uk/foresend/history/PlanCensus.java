package uk.foresend.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Source;
import uk.foresend.send.AgeBand;
import uk.foresend.send.PlacementCategory;

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
    Source source) {

  /** Keeps its own copy. */
  public PlanCensus {
    placed = Map.copyOf(placed);
  }

  /** Returns the plans of a column, or empty where none were published. */
  public Optional<Count> placed(String column) {
    return Optional.ofNullable(placed.get(column));
  }

  /**
   * Returns the plans whose placement was not published: the total less every column. Zero where
   * the columns tie to the total; the whole where a council's placements were not published.
   */
  public Count withoutPlacement() {
    return total.minus(Count.sum(placed.values()));
  }

  /** Returns the plans by placement category, every category present, by the convention given. */
  public Map<PlacementCategory, Count> byCategory(List<CensusColumn> columns) {
    Map<PlacementCategory, Count> plans = new EnumMap<>(PlacementCategory.class);
    for (PlacementCategory category : PlacementCategory.values()) {
      plans.put(category, Count.ZERO);
    }
    for (CensusColumn column : columns) {
      plans.merge(column.category(), placed(column.id()).orElse(Count.ZERO), Count::plus);
    }
    return plans;
  }
}
