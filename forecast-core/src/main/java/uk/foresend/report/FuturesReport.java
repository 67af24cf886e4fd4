package uk.foresend.report;

import java.util.List;
import java.util.Set;
import uk.foresend.result.Extra;
import uk.foresend.result.Simulation;

/** A report on the futures of a scenario. */
public sealed interface FuturesReport extends Report
    permits SimulationReport,
        FanReport,
        ChangesReport,
        OddsReport,
        ExceedanceReport,
        MadeOfReport,
        StepsReport,
        UncertainReport {

  /**
   * Returns the whole report as one table of the report's own id, for machines, its columns never
   * changing.
   */
  Table data(Simulation simulation);

  /** Returns the tables to be read, in order; none where what it tells was not asked for. */
  List<Table> tables(Simulation simulation);

  /** Returns the charts, in order; may be none. */
  List<Chart> charts(Simulation simulation);

  /** Returns what must be asked of the futures for it, beyond what is always found. */
  default Set<Extra> needs() {
    return Set.of();
  }
}
