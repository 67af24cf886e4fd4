package uk.foresend.report;

import java.util.List;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Reach;

/**
 * From the baseline to the scenario, a step for each lever.
 *
 * <p>{@code scenario = baseline + Σ in_order}, and {@code interaction = in_order − alone}.
 */
public record BridgeReport() implements ComparisonReport {

  @Override
  public String id() {
    return "bridge";
  }

  @Override
  public String title() {
    return "Bridge from the baseline to the scenario";
  }

  @Override
  public String reader() {
    return "For whoever asks what each mitigation is worth: in order, on its own, and together.";
  }

  @Override
  public Table data(Comparison comparison) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("figure", "Figure")
            .text("lever", "Lever")
            .text("label", "Step")
            .year()
            .pounds("in_order", "In order")
            .pounds("alone", "On its own")
            .pounds("interaction", "Interaction");
    for (Bridge bridge : comparison.bridges()) {
      for (Bridge.LeverStep step : bridge.steps()) {
        table.row(
            Cell.of(bridge.figure()),
            Cell.of(step.lever()),
            Cell.of(step.label()),
            Cell.of(bridge.year()),
            Cell.of(step.inOrder()),
            Cell.of(step.alone()),
            Cell.of(step.interaction()));
      }
    }
    return table.notes(notes(comparison)).build();
  }

  @Override
  public List<Table> tables(Comparison comparison) {
    return comparison.bridges().stream().map(bridge -> one(bridge, comparison)).toList();
  }

  @Override
  public List<Chart> charts(Comparison comparison) {
    return List.of();
  }

  private static Table one(Bridge bridge, Comparison comparison) {
    TableBuilder table =
        new TableBuilder(
                "bridge-" + bridge.figure() + "-" + bridge.year(),
                "Bridge: " + bridge.figure() + ", " + bridge.year())
            .text("step", "Step")
            .pounds("in_order", "In order")
            .pounds("alone", "On its own")
            .pounds("interaction", "Interaction");
    Cell none = new Cell.Absent("not applicable");
    table.row(Cell.of("Baseline"), Cell.of(bridge.baseline()), none, none);
    for (Bridge.LeverStep step : bridge.steps()) {
      table.row(
          Cell.of(step.label()),
          Cell.of(step.inOrder()),
          Cell.of(step.alone()),
          Cell.of(step.interaction()));
    }
    return table.total("Scenario").notes(notes(comparison)).build();
  }

  private static List<String> notes(Comparison comparison) {
    return Notes.with(
        List.of(
            "In order: what the lever adds after those before it; these sum exactly. On its own:"
                + " what it would do alone on the baseline. Interaction: the difference, which"
                + " depends on the order."),
        comparison.scenario(),
        Reach.BALANCE);
  }
}
