package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Extra;
import uk.foresend.result.Fan;
import uk.foresend.result.Figure;
import uk.foresend.result.Simulation;

/** The bridge with ranges: what each lever adds after those before it, future by future. */
public record StepsReport() implements FuturesReport {

  private static final String HOW =
      "What a lever adds after those before it, in each future as far as it is delivered there. In"
          + " each future the steps sum to what the levers change together; their percentiles do"
          + " not. Central: every lever delivered whole.";

  private static final String NO_LEVERS =
      "The scenario pulls no lever, so there is nothing between the baseline and it. Levers stand in"
          + " a scenario that extends another.";

  @Override
  public String id() {
    return "bridge-ranges";
  }

  @Override
  public String title() {
    return "What each lever adds over futures";
  }

  @Override
  public String reader() {
    return "For whoever asks what each measure is worth and how surely; takes as many times as long"
        + " as there are levers.";
  }

  @Override
  public Table data(Simulation simulation) {
    FanTables tables = new FanTables(simulation);
    TableBuilder table = tables.data(id(), title());
    tables.rows(table, simulation.steps(), "step:");
    return table.notes(notes(simulation)).build();
  }

  /**
   * Returns three tables of each bridged figure, a row for each lever; where there are no levers,
   * that.
   */
  @Override
  public List<Table> tables(Simulation simulation) {
    if (simulation.changes().isEmpty()) {
      return List.of(
          new TableBuilder("simulation-bridge", title())
              .text("label", "Step")
              .note(NO_LEVERS)
              .build());
    }
    FanTables tables = new FanTables(simulation);
    List<Table> bridges = new ArrayList<>();
    for (Figure figure : FanTables.SHOWN) {
      List<Fan> steps = simulation.steps().stream().filter(fan -> fan.figure() == figure).toList();
      if (!steps.isEmpty()) {
        bridges.addAll(
            tables.across(
                steps,
                "simulation-bridge-" + figure.id(),
                "What each lever adds: " + figure.label(),
                notes(simulation)));
      }
    }
    return bridges;
  }

  /**
   * Returns a chart of each bridged figure, a bar for each lever, in the last year in which levers
   * change it.
   */
  @Override
  public List<Chart> charts(Simulation simulation) {
    return FanTables.SHOWN.stream()
        .flatMap(figure -> StepsChart.of(simulation, figure, notes(simulation)).stream())
        .toList();
  }

  @Override
  public Set<Extra> needs() {
    return Set.of(Extra.STEPS);
  }

  private static List<String> notes(Simulation simulation) {
    if (simulation.changes().isEmpty()) {
      return List.of(NO_LEVERS, FanTables.made(simulation));
    }
    return List.of(
        HOW,
        "Of the first " + InWords.count(Count.of(simulation.stepDraws())) + " futures.",
        FanTables.made(simulation));
  }
}
