package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Amount;
import uk.foresend.result.Amount.Unit;
import uk.foresend.result.Fan;
import uk.foresend.result.Figure;
import uk.foresend.result.Odds;
import uk.foresend.result.Simulation;

/** How the figures of a scenario spread over its futures, and how often something is so. */
public record SimulationReport() implements FuturesReport {

  private static final List<Figure> SHOWN =
      List.of(Figure.CLOSING, Figure.IN_YEAR, Figure.PLANS, Figure.FUND);

  private static final String HOW =
      "The central figure is the forecast, with nothing departing and every lever delivered whole;"
          + " it need not lie in the middle. Percentiles of parts do not add up.";
  private static final String NO_COVER =
      "How often such ranges held in the past: plans, see backtest; spend and balances, not scored.";

  @Override
  public String id() {
    return "simulation";
  }

  @Override
  public String title() {
    return "Ranges over futures";
  }

  @Override
  public String reader() {
    return "For the Section 151 officer: how sure the deficit is, how often reserves are passed, and"
        + " what is taken to be uncertain.";
  }

  /** Returns a row for each figure and year, those of parts too. */
  @Override
  public Table data(Simulation simulation) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("figure", "Figure")
            .text("label", "What it is")
            .text("unit", "Unit")
            .year()
            .text("central", "Central");
    Fan.SHARES.forEach(share -> table.text(column(share), label(share)));
    simulation.fans().forEach(fan -> rows(table, simulation, fan, ""));
    simulation.changes().forEach(fan -> rows(table, simulation, fan, "change:"));
    return table.notes(notes(simulation)).build();
  }

  private static void rows(TableBuilder table, Simulation simulation, Fan fan, String prefix) {
    for (int y = 0; y < fan.years().size(); y++) {
      Fan.Range range = fan.years().get(y);
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(prefix + fan.key()));
      row.add(Cell.of(fan.label()));
      row.add(Cell.of(fan.figure().unit().label()));
      row.add(Cell.of(simulation.years().get(y)));
      row.add(Cell.of(range.central()));
      range.quantiles().forEach(quantile -> row.add(Cell.of(quantile)));
      table.row(row);
    }
  }

  /** Returns the main figures with their ranges, how often something is so, and what was drawn. */
  @Override
  public List<Table> tables(Simulation simulation) {
    List<Table> tables = new ArrayList<>();
    for (Fan fan : simulation.fans()) {
      if (fan.part().isEmpty() && SHOWN.contains(fan.figure())) {
        tables.add(ranges(simulation, fan, "", fan.label()));
      }
    }
    for (Fan fan : simulation.changes()) {
      if (SHOWN.contains(fan.figure())) {
        tables.add(ranges(simulation, fan, "-change", "What the levers change: " + fan.label()));
      }
    }
    tables.add(odds(simulation));
    tables.add(uncertain(simulation));
    return List.copyOf(tables);
  }

  /** Returns a chart of each of the main figures: a line for each percentile. */
  @Override
  public List<Chart> charts(Simulation simulation) {
    return simulation.fans().stream()
        .filter(fan -> fan.part().isEmpty() && SHOWN.contains(fan.figure()))
        .map(fan -> chart(simulation, fan))
        .toList();
  }

  private Table ranges(Simulation simulation, Fan fan, String suffix, String title) {
    boolean pounds = fan.figure().unit() == Unit.POUNDS;
    String unit = pounds ? "£" : "children";
    TableBuilder table =
        new TableBuilder(id() + "-" + fan.figure().id() + suffix, title)
            .year()
            .column("central", "Central", unit);
    Fan.SHARES.forEach(share -> table.column(column(share), label(share), unit));
    for (int y = 0; y < fan.years().size(); y++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(simulation.years().get(y)));
      row.add(Cell.of(fan.years().get(y).central()));
      fan.years().get(y).quantiles().forEach(quantile -> row.add(Cell.of(quantile)));
      table.row(row);
    }
    return table.notes(notes(simulation)).build();
  }

  private Table odds(Simulation simulation) {
    TableBuilder table =
        new TableBuilder(id() + "-odds", "In what share of futures")
            .text("id", "Key")
            .text("label", "What is so");
    simulation.years().forEach(year -> table.column(year.toString(), year.toString(), "%"));
    for (Odds odds : simulation.odds()) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(odds.id()));
      row.add(Cell.of(odds.label()));
      odds.years().forEach(share -> row.add(share(share, odds.without())));
      table.row(row);
    }
    simulation.warnings().forEach(warning -> table.note(warning.what()));
    return table.note(made(simulation)).build();
  }

  private Table uncertain(Simulation simulation) {
    TableBuilder table =
        new TableBuilder(id() + "-uncertain", "What is taken to be uncertain")
            .text("what", "What")
            .text("range", "How it is drawn")
            .text("source", "Source");
    simulation
        .uncertain()
        .forEach(
            one -> table.row(Cell.of(one.what()), Cell.of(one.range()), Cell.of(one.source())));
    if (simulation.uncertain().isEmpty()) {
      table.note(
          "Nothing: the scenario says of no number, scheme or policy how uncertain it is, so every"
              + " future is the forecast.");
    }
    return table.build();
  }

  private static Chart chart(Simulation simulation, Fan fan) {
    boolean pounds = fan.figure().unit() == Unit.POUNDS;
    List<Chart.Series> series = new ArrayList<>();
    for (int i = 0; i < Fan.SHARES.size(); i++) {
      int at = i;
      double share = Fan.SHARES.get(i);
      series.add(
          new Chart.Series(
              column(share),
              label(share),
              points(simulation, fan, y -> fan.years().get(y).quantiles().get(at))));
    }
    series.add(
        new Chart.Series(
            "central", "Central", points(simulation, fan, y -> fan.years().get(y).central())));
    return new Chart(
        "simulation-" + fan.figure().id(),
        fan.label(),
        Chart.Kind.LINE,
        Points.labels(simulation.years()),
        pounds ? "£m" : "children",
        series,
        List.of(),
        summary(simulation, fan),
        notes(simulation));
  }

  private static List<Chart.Point> points(Simulation simulation, Fan fan, IntFunction<Amount> at) {
    return fan.figure().unit() == Unit.POUNDS
        ? Points.known(simulation.years(), y -> at.apply(y).hundredths().map(Money::new))
        : Points.counts(simulation.years(), y -> new Count(at.apply(y).hundredths().orElseThrow()));
  }

  private static String summary(Simulation simulation, Fan fan) {
    int last = fan.years().size() - 1;
    Fan.Range range = fan.years().get(last);
    return "In "
        + simulation.years().get(last)
        + " eight futures in ten lie between "
        + range.quantiles().get(1).words()
        + " and "
        + range.quantiles().get(5).words()
        + "; the forecast is "
        + range.central().words()
        + ".";
  }

  private static Cell share(OptionalDouble share, String without) {
    return share.isPresent() ? new Cell.Percent(share.getAsDouble()) : new Cell.Absent(without);
  }

  private static List<String> notes(Simulation simulation) {
    return List.of(HOW, NO_COVER, made(simulation));
  }

  private static String made(Simulation simulation) {
    return InWords.count(Count.of(simulation.draws()))
        + " futures, seed "
        + simulation.seed()
        + ". "
        + Notes.stamp(simulation.stamp());
  }

  private static String column(double share) {
    return "p" + InWords.given(100 * share).replace('.', '_');
  }

  private static String label(double share) {
    return InWords.given(100 * share) + "% below";
  }
}
