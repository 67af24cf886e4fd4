package uk.foresend.report;

import java.util.List;
import uk.foresend.result.Simulation;

/** How the figures of a scenario spread over its futures: everything that was found of them. */
public record SimulationReport() implements FuturesReport {

  private static final List<FuturesReport> PARTS =
      List.of(
          new FanReport(),
          new ChangesReport(),
          new OddsReport(),
          new ExceedanceReport(),
          new MadeOfReport(),
          new StepsReport(),
          new UncertainReport());

  @Override
  public String id() {
    return "simulation";
  }

  @Override
  public String title() {
    return "Ranges over futures";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: how sure the deficit is, how often reserves are passed, and"
        + " what is taken to be uncertain.";
  }

  /** Returns a row for each figure and year, those of parts and of changes too. */
  @Override
  public Table data(Simulation simulation) {
    FanTables tables = new FanTables(simulation);
    TableBuilder table = tables.data(id(), title());
    tables.rows(table, simulation.fans(), "");
    tables.rows(table, simulation.changes(), "change:");
    return table.notes(FanTables.notes(simulation)).build();
  }

  /** Returns the tables of each part that was found. */
  @Override
  public List<Table> tables(Simulation simulation) {
    return PARTS.stream()
        .filter(part -> !(part instanceof ChangesReport) || !simulation.changes().isEmpty())
        .filter(part -> !(part instanceof StepsReport) || !simulation.steps().isEmpty())
        .flatMap(part -> part.tables(simulation).stream())
        .toList();
  }

  /** Returns the charts of each part that was found. */
  @Override
  public List<Chart> charts(Simulation simulation) {
    return PARTS.stream().flatMap(part -> part.charts(simulation).stream()).toList();
  }

  /** Returns the reports on each part. */
  static List<FuturesReport> parts() {
    return PARTS;
  }
}
