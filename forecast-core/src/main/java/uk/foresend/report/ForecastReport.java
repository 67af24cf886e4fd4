package uk.foresend.report;

import java.util.List;
import uk.foresend.result.Forecast;

/** A report on a forecast alone. */
public sealed interface ForecastReport extends ScenarioReport
    permits SummaryReport,
        LedgerReport,
        DsgReport,
        PlansReport,
        PlacesReport,
        SpendLinesReport,
        SpendCategoriesReport,
        CapitalReport,
        GeneralFundReport,
        ReservesReport,
        AssumptionsReport {

  /** Returns the whole report as one table, as {@link ScenarioReport#data(Findings)} has it. */
  Table data(Forecast forecast);

  /** Returns the tables to be read, in order. */
  List<Table> tables(Forecast forecast);

  /** Returns the charts, in order; none unless the report has some. */
  default List<Chart> charts(Forecast forecast) {
    return List.of();
  }

  @Override
  default Table data(Findings findings) {
    return data(findings.forecast());
  }

  @Override
  default List<Table> tables(Findings findings) {
    return tables(findings.forecast());
  }

  @Override
  default List<Chart> charts(Findings findings) {
    return charts(findings.forecast());
  }
}
