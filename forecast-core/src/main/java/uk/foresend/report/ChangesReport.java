package uk.foresend.report;

import java.util.List;
import uk.foresend.result.Simulation;

/** What the levers of a scenario change together, future by future. */
public record ChangesReport() implements FuturesReport {
  private static final String NO_LEVERS = "Nothing: the scenario has no levers.";

  @Override
  public String id() {
    return "changes";
  }

  @Override
  public String title() {
    return "What the levers change over futures";
  }

  @Override
  public String reader() {
    return "For whoever asks what the measures are worth together: the range of the difference, which"
        + " is narrower than the difference of the ranges.";
  }

  @Override
  public Table data(Simulation simulation) {
    FanTables tables = new FanTables(simulation);
    TableBuilder table = tables.data(id(), title());
    tables.rows(table, simulation.changes(), "change:");
    return table.notes(FanTables.notes(simulation)).build();
  }

  /** Returns a table of each of the main figures; where there are no levers, that. */
  @Override
  public List<Table> tables(Simulation simulation) {
    if (simulation.changes().isEmpty()) {
      return List.of(
          new TableBuilder("simulation-changes", title()).year().note(NO_LEVERS).build());
    }
    FanTables tables = new FanTables(simulation);
    return FanTables.shown(simulation.changes())
        .map(
            fan ->
                tables.of(
                    fan,
                    "-change",
                    "What the levers change: " + fan.label(),
                    FanTables.notes(simulation)))
        .toList();
  }

  @Override
  public List<Chart> charts(Simulation simulation) {
    return List.of();
  }
}
