package uk.foresend.history;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.send.PlacementCategory;

/** Plans that are published by the columns of placements of the census. */
public interface ByPlacement {

  /** Returns all the plans. */
  Count total();

  /**
   * Returns the plans by column of the census; a column without a published figure is not there,
   * which is not zero.
   */
  Map<String, Count> placed();

  /** Returns the plans of a column, or empty where none were published. */
  default Optional<Count> placed(String column) {
    return Optional.ofNullable(placed().get(column));
  }

  /**
   * Returns the plans whose placement was not published: the total less every column. Zero where
   * the columns tie to the total; the whole where a council's placements were not published.
   */
  default Count withoutPlacement() {
    return total().minus(Count.sum(placed().values()));
  }

  /** Returns the plans by placement category, every category present, by the convention given. */
  default Map<PlacementCategory, Count> byCategory(List<CensusColumn> columns) {
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
