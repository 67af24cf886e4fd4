package uk.foresend.report;

import java.util.List;

/** A report on one scenario. */
public sealed interface ScenarioReport extends Report permits ForecastReport, ComparisonReport {

  /**
   * Returns the whole report as one table of the report's own id, for machines: a row for each
   * thing and year, without totals or subtotals, its columns never changing.
   */
  Table data(Findings findings);

  /** Returns the tables to be read, in order. */
  List<Table> tables(Findings findings);

  /** Returns the charts, in order; may be none. */
  List<Chart> charts(Findings findings);
}
