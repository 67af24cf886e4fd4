package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Bridge;

/** Draws a bridge as a waterfall: the baseline, a bar for each lever, the scenario. */
final class Waterfall {

  private Waterfall() {}

  /** Returns the chart of a bridge: each lever's bar stands where the one before it ended. */
  static Chart of(Bridge bridge) {
    List<String> categories = new ArrayList<>();
    List<Chart.Point> levels = new ArrayList<>();
    List<Chart.Point> better = new ArrayList<>();
    List<Chart.Point> worse = new ArrayList<>();
    List<String> said = new ArrayList<>();
    Money reached = bridge.baseline();
    levels.add(Points.bar(unused("Baseline", categories), bridge.baseline(), Money.ZERO));
    for (Bridge.LeverStep step : bridge.steps()) {
      String category = unused(step.label(), categories);
      List<Chart.Point> bars = step.inOrder().isNegative() ? worse : better;
      bars.add(Points.bar(category, step.inOrder(), reached));
      said.add(category + " " + InWords.money(step.inOrder()));
      reached = reached.plus(step.inOrder());
    }
    levels.add(Points.bar(unused("Scenario", categories), bridge.scenario(), Money.ZERO));
    return new Chart(
        "bridge-" + bridge.figure() + "-" + bridge.year(),
        "From the baseline to the scenario: " + bridge.label() + ", " + bridge.year(),
        Chart.Kind.WATERFALL,
        categories,
        "£m",
        List.of(
            new Chart.Series("level", "Baseline and scenario", levels),
            new Chart.Series("better", "Better for the council", better),
            new Chart.Series("worse", "Worse for the council", worse)),
        List.of(),
        summary(bridge, said));
  }

  private static String summary(Bridge bridge, List<String> said) {
    String steps = said.isEmpty() ? "no lever is pulled" : String.join("; ", said);
    return "In "
        + bridge.year()
        + " the baseline is "
        + InWords.money(bridge.baseline())
        + " and the scenario "
        + InWords.money(bridge.scenario())
        + ": "
        + steps
        + ".";
  }

  /** Adds a label to the axis, told apart from the same words before it. */
  static String unused(String label, List<String> categories) {
    String category = label;
    for (int next = 2; categories.contains(category); next++) {
      category = label + " (" + next + ")";
    }
    categories.add(category);
    return category;
  }
}
