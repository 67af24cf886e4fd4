package uk.foresend.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Amount;
import uk.foresend.result.Figure;
import uk.foresend.result.Forecast;

/** Several forecasts beside each other, figure by figure and year by year. */
public record SideBySide() implements Report {

  private static final List<Figure> FIGURES =
      List.of(
          Figure.CLOSING,
          Figure.IN_YEAR,
          Figure.PLANS,
          Figure.INCOME,
          Figure.SPEND,
          Figure.INTEREST,
          Figure.CHARGE);

  private static final Cell OUTSIDE = new Cell.Absent("outside this forecast");

  @Override
  public String id() {
    return "compare";
  }

  @Override
  public String title() {
    return "Forecasts side by side";
  }

  @Override
  public String reader() {
    return "For whoever chooses between scenarios: the same figures of each, and the differences.";
  }

  /** Returns a row for each scenario and year, with a column for each figure compared. */
  public Table data(List<Forecast> forecasts) {
    TableBuilder table = new TableBuilder(id(), title()).text("scenario", "Scenario").year();
    for (Figure figure : FIGURES) {
      table.column(figure.name().toLowerCase(Locale.ROOT), figure.label(), figure.unit().label());
    }
    for (Forecast forecast : forecasts) {
      for (FinancialYear year : forecast.years()) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(forecast.stamp().scenario()));
        cells.add(Cell.of(year));
        FIGURES.forEach(figure -> cells.add(cell(read(figure, forecast, year))));
        table.row(cells);
      }
    }
    return table.notes(notes(forecasts)).build();
  }

  /**
   * Returns a table for each figure, with a column for each forecast and, beside every one but the
   * first, how much it is above the first.
   */
  public List<Table> tables(List<Forecast> forecasts) {
    return FIGURES.stream().map(figure -> one(figure, forecasts)).toList();
  }

  /** Returns a chart for each of the main figures, with a line for each forecast. */
  public List<Chart> charts(List<Forecast> forecasts) {
    return new BesideCharts(forecasts).all(notes(forecasts));
  }

  /** Returns the deficit of each forecast against its reserves, for small charts side by side. */
  public List<Chart> each(List<Forecast> forecasts) {
    return new BesideCharts(forecasts).each(notes(forecasts));
  }

  /** Returns what the forecasts assume differently, a row for each number. */
  public Table assumptions(List<Forecast> forecasts) {
    return AssumptionsBeside.of(forecasts, notes(forecasts));
  }

  private static Table one(Figure figure, List<Forecast> forecasts) {
    TableBuilder table = new TableBuilder("compare-" + figure.id(), figure.label()).year();
    String unit = figure.unit().label();
    for (int i = 0; i < forecasts.size(); i++) {
      table.column("scenario_" + (i + 1), forecasts.get(i).stamp().scenario(), unit);
      if (i > 0) {
        table.beside("difference_" + (i + 1), "Less the first", unit);
      }
    }
    for (FinancialYear year : years(forecasts)) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(year));
      for (int i = 0; i < forecasts.size(); i++) {
        Optional<Amount> amount = read(figure, forecasts.get(i), year);
        cells.add(cell(amount));
        if (i > 0) {
          Optional<Amount> first = read(figure, forecasts.get(0), year);
          cells.add(cell(amount.flatMap(mine -> first.map(mine::minus))));
        }
      }
      table.row(cells);
    }
    return table.notes(notes(forecasts)).build();
  }

  private static Optional<Amount> read(Figure figure, Forecast forecast, FinancialYear year) {
    int index = forecast.indexOf(year);
    return index < 0 ? Optional.empty() : figure.read(forecast, "", index);
  }

  private static Cell cell(Optional<Amount> amount) {
    return amount.map(Cell::of).orElse(OUTSIDE);
  }

  private static List<String> notes(List<Forecast> forecasts) {
    return forecasts.stream().map(Notes::stamp).toList();
  }

  private static Collection<FinancialYear> years(List<Forecast> forecasts) {
    TreeSet<FinancialYear> years = new TreeSet<>();
    forecasts.forEach(forecast -> years.addAll(forecast.years()));
    return years;
  }
}
