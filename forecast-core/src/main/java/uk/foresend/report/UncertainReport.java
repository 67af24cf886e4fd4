package uk.foresend.report;

import java.util.List;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Children;
import uk.foresend.result.Simulation;

/** What is taken to be uncertain, how it is drawn and where that comes from. */
public record UncertainReport() implements FuturesReport {

  private static final String DRAWN =
      "Where all of a departure stays, every year departs alike; where none does, each year is drawn"
          + " anew. Numbers that move with one common factor go up and down together, the more the"
          + " nearer to 1; below zero, against it.";
  private static final String CHILDREN_ALONE =
      "The scenario does not say what is uncertain: futures differ by the chance of each child"
          + " alone.";

  private static final String NOTHING =
      "Nothing: the scenario says of no number, scheme or policy how uncertain it is, so every future"
          + " is the forecast.";

  @Override
  public String id() {
    return "uncertain";
  }

  @Override
  public String title() {
    return "What is taken to be uncertain";
  }

  @Override
  public String reader() {
    return "For whoever checks the ranges: each thing that is drawn, how, and its source.";
  }

  @Override
  public Table data(Simulation simulation) {
    return table(simulation, id(), true);
  }

  @Override
  public List<Table> tables(Simulation simulation) {
    return List.of(table(simulation, "simulation-uncertain", false));
  }

  private Table table(Simulation simulation, String id, boolean keys) {
    TableBuilder table =
        new TableBuilder(id, title())
            .text("what", "What")
            .text("range", "How it is drawn")
            .text("source", "Source");
    if (keys) {
      table.text("key", "Key");
    }
    for (Simulation.Uncertain one : simulation.uncertain()) {
      List<Cell> row =
          List.of(
              Cell.of(one.what()), Cell.of(one.range()), Cell.of(one.source()), Cell.of(one.key()));
      table.row(row.subList(0, keys ? row.size() : row.size() - 1));
    }
    boolean byChild = simulation.children() == Children.ONE_BY_ONE;
    return table
        .note(simulation.uncertain().isEmpty() ? byChild ? CHILDREN_ALONE : NOTHING : DRAWN)
        .build();
  }

  @Override
  public List<Chart> charts(Simulation simulation) {
    return List.of();
  }
}
