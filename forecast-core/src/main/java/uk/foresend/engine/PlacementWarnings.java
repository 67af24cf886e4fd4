package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.StepDownOutcome;

/** Warnings that only a run can give: places nobody fills, children nobody has a place for. */
final class PlacementWarnings {

  /** Below this share of those asked, step-downs are said to be idle. */
  private static final double HARDLY_ANY = 0.05;

  private PlacementWarnings() {}

  /**
   * Returns them.
   *
   * @param fillings by scheme, who fills it
   * @param stepDowns what step-downs came to
   */
  static List<Problem> of(Columns c, List<Filling> fillings, List<StepDownOutcome> stepDowns) {
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
    stepDowns.stream().flatMap(each -> idle(each).stream()).forEach(warnings::add);
    return warnings;
  }

  /** Step-downs that move hardly anybody of those they set out to move, and what keeps them. */
  private static Optional<Problem> idle(StepDownOutcome each) {
    Count asked = Count.sum(each.asked());
    Count moved = Count.sum(each.moved());
    if (asked.value() == 0 || moved.value() >= HARDLY_ANY * asked.value()) {
      return Optional.empty();
    }
    String limits =
        each.limitedBy().stream()
            .filter(limit -> limit != StepDownOutcome.Limit.NOTHING)
            .map(StepDownOutcome.Limit::label)
            .distinct()
            .collect(Collectors.joining("; "));
    return Optional.of(
        Problem.warning(
            Place.at("levers"),
            "The step-downs "
                + each.id()
                + " move "
                + moved
                + " of the "
                + asked
                + " children they set out to move from "
                + each.from()
                + " to "
                + each.to()
                + ". What keeps them is "
                + limits
                + ".",
            "Open places for them first, or choose another setting; what delivery costs is paid"
                + " all the same."));
  }
}
