package uk.foresend.report;

import java.util.List;
import uk.foresend.result.Simulation;

/** A report on the futures of a scenario. */
public sealed interface FuturesReport extends Report permits SimulationReport {

  /**
   * Returns the whole report as one table of the report's own id, for machines, its columns never
   * changing.
   */
  Table data(Simulation simulation);

  /** Returns the tables to be read, in order. */
  List<Table> tables(Simulation simulation);

  /** Returns the charts, in order; may be none. */
  List<Chart> charts(Simulation simulation);
}
