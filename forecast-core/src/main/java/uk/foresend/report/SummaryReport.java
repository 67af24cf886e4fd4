package uk.foresend.report;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.foresend.dsg.Block;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;
import uk.foresend.result.Reach;

/**
 * The forecast on one page: the headline, what it rests on, and a row for each year.
 *
 * <p>{@code in_year = income − spend} and {@code closing = opening + in_year + cleared}, in every
 * row, over all blocks and before deductions.
 */
public record SummaryReport() implements ForecastReport {

  @Override
  public String id() {
    return "summary";
  }

  @Override
  public String title() {
    return "Summary by year";
  }

  @Override
  public String reader() {
    return "For everybody: plans, income, spend and the deficit of each year, and what they rest on.";
  }

  @Override
  public Table data(Forecast forecast) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .year()
            .column("plans_january", "Plans in January", "plans")
            .pounds("income", "DSG income")
            .pounds("spend", "DSG spend")
            .pounds("in_year", "In year")
            .pounds("closing", "Balance at 31 March")
            .pounds("opening", "Balance at 1 April")
            .pounds("cleared", "Cleared by policies")
            .pounds("deductions", "Of spend, paid by the DfE")
            .pounds("high_needs_income", "High needs income")
            .pounds("high_needs_spend", "High needs spend")
            .pounds("high_needs_in_year", "High needs in year")
            .pounds("interest", "Interest on the deficit")
            .pounds("general_fund_charge", "Charged to the General Fund")
            .pounds("usable_reserves", "Usable reserves")
            .text("protected", "Protected by the override");
    IntStream.range(0, forecast.years().size()).forEach(year -> table.row(row(forecast, year)));
    return table
        .note(
            "Income and spend are those of all four blocks before deductions, places that the DfE"
                + " pays direct included; the in-year result is the same either way.")
        .note("A balance, or a result of a year, is negative when in deficit.")
        .note(Notes.ROUNDED)
        .notes(Notes.on(forecast, Reach.BALANCE))
        .build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    return Stream.concat(Headline.tables(forecast).stream(), Stream.of(data(forecast))).toList();
  }

  /** Returns what the scenario asks and what came out, then the tables of the forecast. */
  @Override
  public List<Table> tables(Findings findings) {
    boolean compared = Sentences.compare(findings.forecast().stamp().finding());
    Forecast forecast = compared ? findings.comparison().scenario() : findings.forecast();
    return Stream.concat(Asked.tables(findings).stream(), tables(forecast).stream()).toList();
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    return List.of(ReservesReport.path(forecast).noted(Notes.on(forecast, Reach.RESERVES)));
  }

  private static List<Cell> row(Forecast forecast, int year) {
    return List.of(
        Cell.of(forecast.years().get(year)),
        read(Figure.PLANS, forecast, year),
        read(Figure.INCOME, forecast, year),
        read(Figure.SPEND, forecast, year),
        read(Figure.IN_YEAR, forecast, year),
        read(Figure.CLOSING, forecast, year),
        read(Figure.OPENING, forecast, year),
        read(Figure.CLEARED, forecast, year),
        read(Figure.DEDUCTIONS, forecast, year),
        Cell.of(forecast.grossIncome(Block.HIGH_NEEDS, year)),
        Cell.of(forecast.grossSpend(Block.HIGH_NEEDS, year)),
        Cell.of(forecast.inYear(Block.HIGH_NEEDS, year)),
        read(Figure.INTEREST, forecast, year),
        read(Figure.CHARGE, forecast, year),
        read(Figure.USABLE_RESERVES, forecast, year),
        protection(forecast, year));
  }

  private static Cell read(Figure figure, Forecast forecast, int year) {
    return figure.read(forecast, "", year).map(Cell::of).orElse(Cell.NOT_KNOWN);
  }

  private static Cell protection(Forecast forecast, int year) {
    return forecast.reserves().stream()
        .filter(test -> test.year().equals(forecast.years().get(year)))
        .findFirst()
        .map(test -> Protection.cell(forecast, test))
        .orElse(Cell.NOT_KNOWN);
  }
}
