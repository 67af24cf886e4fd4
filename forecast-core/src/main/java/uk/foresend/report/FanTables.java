package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Amount;
import uk.foresend.result.Amount.Unit;
import uk.foresend.result.Children;
import uk.foresend.result.Fan;
import uk.foresend.result.Figure;
import uk.foresend.result.Simulation;

/** Figures with their percentiles by year, as tables and charts. */
final class FanTables {

  /** The figures that are shown to be read. */
  static final List<Figure> SHOWN =
      List.of(Figure.CLOSING, Figure.IN_YEAR, Figure.PLANS, Figure.FUND);

  private static final String HOW =
      "The central figure is the forecast, with nothing departing and every lever delivered whole;"
          + " it need not lie in the middle. Percentiles of parts do not add up.";

  /** With fewer futures the outer percentiles are the outermost futures themselves. */
  private static final int FEW = 40;

  private static final int LOW = Fan.SHARES.indexOf(0.1);
  private static final int MIDDLE = Fan.SHARES.indexOf(0.5);
  private static final int HIGH = Fan.SHARES.indexOf(0.9);

  private final Simulation simulation;

  FanTables(Simulation simulation) {
    this.simulation = simulation;
  }

  /** Returns those of some figures that are shown to be read. */
  static Stream<Fan> shown(List<Fan> fans) {
    return fans.stream().filter(fan -> fan.part().isEmpty() && SHOWN.contains(fan.figure()));
  }

  /** Returns what must be read with every range. */
  static List<String> notes(Simulation simulation) {
    return notes(simulation, List.of(Figure.PLANS, Figure.IN_YEAR));
  }

  /** Returns the same for some figures alone, each with how often ranges like its held. */
  static List<String> notes(Simulation simulation, List<Figure> figures) {
    List<String> notes = new ArrayList<>(List.of(HOW));
    figures.forEach(
        figure ->
            notes.add(figure.label() + ": " + RangesReport.beside(figure, simulation.past())));
    notes.add(made(simulation));
    return notes;
  }

  /** Returns how many futures there are, and what they are made of. */
  static String made(Simulation simulation) {
    return InWords.count(Count.of(simulation.draws()))
        + (simulation.draws() == 1 ? " future, " : " futures, ")
        + (simulation.seed().isBlank() ? "an empty seed" : "seed " + simulation.seed())
        + (simulation.children() == Children.ONE_BY_ONE ? ", each child by chance" : "")
        + ". "
        + Notes.stamp(simulation.stamp());
  }

  /** Returns the columns of a row for each figure and year, for machines. */
  TableBuilder data(String id, String title) {
    TableBuilder table =
        new TableBuilder(id, title)
            .text("figure", "Figure")
            .text("label", "What it is")
            .text("unit", "Unit")
            .year()
            .text("central", "Central");
    Fan.SHARES.forEach(share -> table.text(column(share), label(share)));
    return table;
  }

  /** Adds the rows of some figures, whose keys begin with a prefix. */
  void rows(TableBuilder table, List<Fan> fans, String prefix) {
    for (Fan fan : fans) {
      for (int y = 0; y < fan.years().size(); y++) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(prefix + fan.key()));
        row.add(Cell.of(fan.label()));
        row.add(Cell.of(fan.figure().unit().label()));
        row.add(Cell.of(simulation.years().get(y)));
        row.addAll(range(fan, y));
        table.row(row);
      }
    }
  }

  /** Returns one figure, a row a year. */
  Table of(Fan fan, String suffix, String title, List<String> notes) {
    String id = "simulation-" + fan.figure().id() + suffix;
    TableBuilder table = columns(new TableBuilder(id, title).year(), fan);
    for (int y = 0; y < fan.years().size(); y++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(simulation.years().get(y)));
      row.addAll(range(fan, y));
      table.row(row);
    }
    return table.notes(outside(fan)).notes(notes).build();
  }

  /** Says in which years the forecast is beyond nearly all futures. */
  private List<String> outside(Fan fan) {
    if (simulation.draws() < FEW) {
      return List.of();
    }
    List<String> years = new ArrayList<>();
    for (int y = 0; y < fan.years().size(); y++) {
      Fan.Range range = fan.years().get(y);
      List<Amount> quantiles = range.quantiles();
      if (below(range.central(), quantiles.get(0))
          || below(quantiles.get(quantiles.size() - 1), range.central())) {
        years.add(simulation.years().get(y).toString());
      }
    }
    return years.isEmpty()
        ? List.of()
        : List.of(
            fan.label()
                + ": the central figure lies outside what 95% of futures hold in "
                + String.join(", ", years)
                + ". Do not read it as what is to be expected there.");
  }

  private static boolean below(Amount amount, Amount other) {
    return amount.hundredths().orElse(0L) < other.hundredths().orElse(0L);
  }

  /**
   * Returns tables of some figures of one unit across the years: what one future in ten lies below,
   * the middle one, and what nine in ten lie below.
   */
  List<Table> across(List<Fan> fans, String id, String title, List<String> notes) {
    List<Table> tables = new ArrayList<>();
    String unit = fans.get(0).figure().unit() == Unit.POUNDS ? "£" : "children";
    for (int at : new int[] {LOW, MIDDLE, HIGH}) {
      double share = Fan.SHARES.get(at);
      TableBuilder table =
          new TableBuilder(id + "-" + column(share), title + ", " + label(share))
              .text("label", "Step");
      simulation.years().forEach(year -> table.column(year.toString(), year.toString(), unit));
      for (Fan fan : fans) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(fan.label()));
        fan.years().forEach(range -> row.add(Cell.of(range.quantiles().get(at))));
        table.row(row);
      }
      tables.add(table.notes(notes).build());
    }
    return tables;
  }

  private static TableBuilder columns(TableBuilder table, Fan like) {
    String unit = like.figure().unit() == Unit.POUNDS ? "£" : "children";
    table.column("central", "Central", unit);
    Fan.SHARES.forEach(share -> table.column(column(share), label(share), unit));
    return table;
  }

  private static List<Cell> range(Fan fan, int y) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(fan.years().get(y).central()));
    fan.years().get(y).quantiles().forEach(quantile -> cells.add(Cell.of(quantile)));
    return cells;
  }

  /** Returns a chart of a figure: a line for each percentile. */
  Chart chart(Fan fan, List<String> notes) {
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < Fan.SHARES.size(); i++) {
      int at = i;
      double share = Fan.SHARES.get(i);
      series.add(
          new Chart.Series(
              column(share),
              label(share),
              points(fan, y -> fan.years().get(y).quantiles().get(at))));
    }
    series.add(
        new Chart.Series("central", "Central", points(fan, y -> fan.years().get(y).central())));
    return new Chart(
        "simulation-" + fan.figure().id(),
        fan.label(),
        Chart.Kind.FAN,
        Points.labels(simulation.years()),
        fan.figure().unit() == Unit.POUNDS ? "£m" : "children",
        series,
        List.of(),
        summary(fan),
        notes);
  }

  private List<Chart.Point> points(Fan fan, IntFunction<Amount> at) {
    return fan.figure().unit() == Unit.POUNDS
        ? Points.known(simulation.years(), y -> at.apply(y).hundredths().map(Money::new))
        : Points.counts(simulation.years(), y -> new Count(at.apply(y).hundredths().orElseThrow()));
  }

  private String summary(Fan fan) {
    int last = fan.years().size() - 1;
    int told = last;
    while (told > 0 && isOne(fan.years().get(told))) {
      told--;
    }
    if (isOne(fan.years().get(told))) {
      return "In every year eight futures in ten have one figure; in "
          + simulation.years().get(last)
          + " it is "
          + fan.years().get(last).quantiles().get(LOW).words()
          + ".";
    }
    Fan.Range range = fan.years().get(told);
    return "In "
        + simulation.years().get(told)
        + " eight futures in ten lie between "
        + range.quantiles().get(LOW).words()
        + " and "
        + range.quantiles().get(HIGH).words()
        + "; the forecast is "
        + range.central().words()
        + "."
        + (told == last
            ? ""
            : " In "
                + simulation.years().get(last)
                + " all eight are at "
                + fan.years().get(last).quantiles().get(LOW).words()
                + ".");
  }

  /** Whether eight futures in ten have one figure. */
  private static boolean isOne(Fan.Range range) {
    return range.quantiles().get(LOW).equals(range.quantiles().get(HIGH));
  }

  private static String column(double share) {
    return "p" + InWords.given(100 * share).replace('.', '_');
  }

  private static String label(double share) {
    return InWords.given(100 * share) + "% below";
  }
}
