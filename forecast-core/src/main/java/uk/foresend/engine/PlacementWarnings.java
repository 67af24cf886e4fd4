package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;

/** Warnings that only a run can give: places nobody fills, children nobody has a place for. */
final class PlacementWarnings {

  private PlacementWarnings() {}

  /**
   * Returns them.
   *
   * @param fillings by scheme, who fills it
   */
  static List<Problem> of(Columns c, List<Filling> fillings) {
    List<Problem> warnings = new ArrayList<>();
    Horizon horizon = c.inputs().cost.horizon;
    for (int s = 0; s < c.placement().over.length; s++) {
      double most = 0;
      for (double over : c.placement().over[s]) {
        most = Math.max(most, over);
      }
      if (most >= 0.5) {
        warnings.add(
            Problem.warning(
                Place.at("settings"),
                c.inputs().placement.axes.settings().get(s).label()
                    + " is over its places by up to "
                    + Math.round(most)
                    + " children, there from the start or without a setting to send them on to.",
                "Add places, or a setting with room to its overflow order."));
      }
    }
    for (int k = 0; k < fillings.size(); k++) {
      new EmptyPlaces(c, k, horizon.monthCount() - 1)
          .warning(fillings.get(k))
          .ifPresent(warnings::add);
    }
    return warnings;
  }
}
