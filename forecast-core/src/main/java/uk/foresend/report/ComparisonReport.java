package uk.foresend.report;

import java.util.List;
import uk.foresend.result.Comparison;

/** A report on a forecast beside its baseline. */
public sealed interface ComparisonReport extends ScenarioReport permits BridgeReport {

  /** Returns the whole report as one table, as {@link ScenarioReport#data(Findings)} has it. */
  Table data(Comparison comparison);

  /** Returns the tables to be read, in order. */
  List<Table> tables(Comparison comparison);

  /** Returns the charts, in order. */
  List<Chart> charts(Comparison comparison);

  @Override
  default Table data(Findings findings) {
    return data(findings.comparison());
  }

  @Override
  default List<Table> tables(Findings findings) {
    return tables(findings.comparison());
  }

  @Override
  default List<Chart> charts(Findings findings) {
    return charts(findings.comparison());
  }
}
