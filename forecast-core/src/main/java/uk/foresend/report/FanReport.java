package uk.foresend.report;

import java.util.List;
import uk.foresend.result.Simulation;

/** Where each figure lies over the futures of a scenario. */
public record FanReport() implements FuturesReport {

  @Override
  public String id() {
    return "fan";
  }

  @Override
  public String title() {
    return "Where figures lie over futures";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: how sure the deficit, the year's result and the plans are.";
  }

  @Override
  public Table data(Simulation simulation) {
    FanTables tables = new FanTables(simulation);
    TableBuilder table = tables.data(id(), title());
    tables.rows(table, simulation.fans(), "");
    return table.notes(FanTables.notes(simulation)).build();
  }

  /** Returns a table of each of the main figures, a row a year. */
  @Override
  public List<Table> tables(Simulation simulation) {
    FanTables tables = new FanTables(simulation);
    return FanTables.shown(simulation.fans())
        .map(
            fan ->
                tables.of(fan, "", fan.label(), FanTables.notes(simulation, List.of(fan.figure()))))
        .toList();
  }

  /** Returns a chart of each of the main figures, a line for each percentile. */
  @Override
  public List<Chart> charts(Simulation simulation) {
    FanTables tables = new FanTables(simulation);
    return FanTables.shown(simulation.fans())
        .map(fan -> tables.chart(fan, FanTables.notes(simulation, List.of(fan.figure()))))
        .toList();
  }
}
