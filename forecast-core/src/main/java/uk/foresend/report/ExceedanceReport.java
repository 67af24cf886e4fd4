package uk.foresend.report;

import java.util.List;
import uk.foresend.result.Simulation;

/**
 * How likely the deficit is to be worse than round amounts, and by how much reserves are passed.
 */
public record ExceedanceReport() implements FuturesReport {

  @Override
  public String id() {
    return "exceedance";
  }

  @Override
  public String title() {
    return "How likely the deficit is to be worse than round amounts";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: how bad it may be at each year's end, and by how much usable"
        + " reserves may be passed.";
  }

  @Override
  public Table data(Simulation simulation) {
    return new ChanceTables(simulation).exceedanceData(id(), title());
  }

  @Override
  public List<Table> tables(Simulation simulation) {
    return new ChanceTables(simulation).exceedance();
  }

  /** Returns a chart of each deficit: a line for each amount it may be worse than. */
  @Override
  public List<Chart> charts(Simulation simulation) {
    return new ChanceTables(simulation).charts();
  }
}
