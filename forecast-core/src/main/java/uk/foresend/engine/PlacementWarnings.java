package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.SchemeOutcome;

/** Warnings that only a run can give: places nobody fills, children nobody has a place for. */
final class PlacementWarnings {

  private PlacementWarnings() {}

  static List<Problem> of(Columns c, List<SchemeOutcome> schemes) {
    List<Problem> warnings = new ArrayList<>();
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
    for (SchemeOutcome scheme : schemes) {
      boolean opens = scheme.places().stream().anyMatch(places -> places.hundredths() > 0);
      if (opens && scheme.filledBy().isEmpty()) {
        warnings.add(
            Problem.warning(
                Place.at("schemes"),
                "No setting is named from which children come to " + scheme.scheme().label() + ".",
                "Its places cost their funding and save nothing. Add filledFrom."));
      }
    }
    return warnings;
  }
}
