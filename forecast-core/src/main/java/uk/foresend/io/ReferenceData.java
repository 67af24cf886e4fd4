package uk.foresend.io;

import java.util.List;
import java.util.Map;
import uk.foresend.history.BlockAllocations;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.history.DsgBalance;
import uk.foresend.history.HighNeedsAllocation;
import uk.foresend.history.InYearForecast;
import uk.foresend.history.NationalFigure;
import uk.foresend.history.PlaceDeductions;
import uk.foresend.history.S251Line;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;
import uk.foresend.result.RangeTest.Held;

/**
 * The shipped reference tables, each read when it is asked for, each row with the source it names.
 *
 * <p>The tables and their columns are described in {@code scenarios/reference/README.md}.
 */
public final class ReferenceData extends PublishedTables {

  /** Returns the reference data found in those files. */
  public ReferenceData(ReferenceFiles files) {
    super(new ReferenceTables(files));
  }

  /** Returns the reference data shipped with the library. */
  public static ReferenceData shipped() {
    return new ReferenceData(ReferenceFiles.shipped());
  }

  /** Returns the sources that the rows of the other tables name, by id. */
  public Checked<Map<String, Source>> sources() {
    return tables.sources();
  }

  /** Returns the councils, in the order of their codes. */
  public Checked<List<Council>> councils() {
    return tables.councils();
  }

  /** Returns the high needs allocations, council by council and year by year. */
  public Checked<List<HighNeedsAllocation>> highNeedsAllocations() {
    return tables.with("dsg-high-needs.csv", HighNeedsAllocationsCsv::new);
  }

  /** Returns the place deductions whose places are known. */
  public Checked<List<PlaceDeductions>> placeDeductions() {
    return tables.with("dsg-place-deductions.csv", PlaceDeductionsCsv::new);
  }

  /** Returns the four blocks before and after deductions, in every edition. */
  public Checked<List<BlockAllocations>> blockAllocations() {
    return tables.with("dsg-blocks.csv", BlockAllocationsCsv::new);
  }

  /** Returns the cumulative balances. */
  public Checked<List<DsgBalance>> balances() {
    return tables.with("dsg-balances.csv", DsgBalancesCsv::new);
  }

  /** Returns forecasts made within a year beside how it came out. */
  public Checked<List<InYearForecast>> inYearForecasts() {
    return tables.with("in-year-forecasts.csv", InYearForecastsCsv::new);
  }

  /** Returns how many ranges of past forecasts held, as {@code foresend backtest} found. */
  public Checked<List<Held>> rangesHeld() {
    return tables.with("ranges-held.csv", RangesHeldCsv::new);
  }

  /** Returns the section 251 lines of high needs, in the order of the return. */
  public Checked<List<S251Line>> s251Lines() {
    return tables.with("s251-lines.csv", S251LinesCsv::new);
  }

  /** Returns the figures for the whole of England. */
  public Checked<List<NationalFigure>> national() {
    return tables.with("national.csv", NationalCsv::new);
  }

  /** Returns the convention that puts the columns of the census into placement categories. */
  public Checked<List<CensusColumn>> censusColumns() {
    return tables.censusColumns();
  }
}
