package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Exceedance;
import uk.foresend.result.Exceedance.Excess;
import uk.foresend.result.Exceedance.Ladder;
import uk.foresend.result.Exceedance.Rung;
import uk.foresend.result.Odds;
import uk.foresend.result.Simulation;

/** In what share of futures something is so, as tables and charts. */
final class ChanceTables {

  private static final String WORSE =
      "The amounts rise by equal round steps across the spread over all years.";
  private static final String BEYOND =
      "The excess is that of the futures in which reserves are exceeded: half of them lie below the"
          + " median, nine in ten below the last. Charges to reserves so far are in it.";

  private static final String UNKNOWN =
      "Usable reserves are not known in any year: put them into the scenario to see how often, and by"
          + " how much, they are passed.";

  private static final String KEPT =
      "A figure is kept where ours, rounded as that one is, is no worse: one told in tenths of a"
          + " million is held to those.";

  private final Simulation simulation;
  private final List<String> notes;

  ChanceTables(Simulation simulation) {
    this.simulation = simulation;
    this.notes = List.of(FanTables.made(simulation));
  }

  /** Returns what is so, a row a year, and apart from that what speaks of one year only. */
  List<Table> odds() {
    List<Odds> promised = simulation.odds().stream().filter(ChanceTables::isPromise).toList();
    List<Odds> others =
        simulation.odds().stream()
            .filter(odds -> !isPromise(odds))
            .filter(ChanceTables::isKnown)
            .toList();
    TableBuilder byYear = new TableBuilder("simulation-odds", "In what share of futures").year();
    others.forEach(odds -> byYear.column(odds.id(), odds.label(), "%"));
    for (int y = 0; y < simulation.years().size(); y++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(simulation.years().get(y)));
      for (Odds odds : others) {
        row.add(share(odds.years().get(y), odds.without()));
      }
      byYear.row(row);
    }
    simulation.odds().stream()
        .filter(odds -> !isPromise(odds) && !isKnown(odds))
        .forEach(odds -> byYear.note(odds.label() + ": " + odds.without() + "."));
    simulation.warnings().forEach(warning -> byYear.note(words(warning)));
    byYear.note(sure());
    List<Table> tables = new ArrayList<>(List.of(byYear.notes(notes).build()));
    if (!promised.isEmpty()) {
      tables.add(kept(promised));
    }
    return tables;
  }

  private static String words(Problem warning) {
    String hint = warning.hint().isEmpty() ? "" : " " + warning.hint();
    String kind = warning.severity() == Severity.NOTE ? "Note" : "Warning";
    return kind + ", " + warning.where().path() + ": " + warning.what() + hint;
  }

  private static boolean isKnown(Odds odds) {
    return odds.years().stream().anyMatch(OptionalDouble::isPresent);
  }

  /** Says how sure shares are at this number of futures: what is drawn is a sample. */
  private String sure() {
    int draws = simulation.draws();
    return "Shares are of futures drawn: at "
        + InWords.count(Count.of(draws))
        + ", one of 50% is good to "
        + points(0.5)
        + ", one of 5% to "
        + points(0.05)
        + " percentage points (one standard error); what is so in none of them is, nineteen times"
        + " in twenty, so in less than "
        + InWords.percent(Math.min(1, 3.0 / draws))
        + ".";
  }

  /** {@code √(share × (1 − share) ÷ draws)}, in percentage points. */
  private String points(double share) {
    return InWords.percent(Math.sqrt(share * (1 - share) / simulation.draws())).replace("%", "");
  }

  private static boolean isPromise(Odds odds) {
    return odds.id().startsWith("keeps:");
  }

  private Table kept(List<Odds> promised) {
    TableBuilder table =
        new TableBuilder("simulation-kept", "In what share of futures a promised figure is kept")
            .text("label", "What is so")
            .year()
            .column("share", "Share of futures", "%")
            .text("id", "Key");
    for (Odds odds : promised) {
      for (int y = 0; y < odds.years().size(); y++) {
        if (odds.years().get(y).isPresent()) {
          table.row(
              Cell.of(odds.label()),
              Cell.of(simulation.years().get(y)),
              share(odds.years().get(y), odds.without()),
              Cell.of(odds.id()));
        }
      }
    }
    return table.note(KEPT).notes(notes).build();
  }

  /** Returns a row for each thing that may be so and year, for machines. */
  Table oddsData(String id, String title) {
    TableBuilder table =
        new TableBuilder(id, title)
            .text("odds", "Key")
            .text("label", "What is so")
            .year()
            .column("share", "Share of futures", "%");
    for (Odds odds : simulation.odds()) {
      for (int y = 0; y < odds.years().size(); y++) {
        table.row(
            Cell.of(odds.id()),
            Cell.of(odds.label()),
            Cell.of(simulation.years().get(y)),
            share(odds.years().get(y), odds.without()));
      }
    }
    return table.notes(notes).build();
  }

  /** Returns a table for each deficit against round amounts, and one for reserves. */
  List<Table> exceedance() {
    List<Table> tables = new ArrayList<>();
    Exceedance exceedance = simulation.exceedance();
    for (Ladder ladder : exceedance.ladders()) {
      TableBuilder table =
          new TableBuilder("simulation-exceedance-" + ladder.id(), ladder.label() + " …")
              .text("amount", "Worse than");
      simulation.years().forEach(year -> table.column(year.toString(), year.toString(), "%"));
      for (Rung rung : ladder.rungs()) {
        List<Cell> row = new ArrayList<>();
        row.add(Cell.of(InWords.money(rung.amount())));
        rung.years().forEach(share -> row.add(new Cell.Percent(share)));
        table.row(row);
      }
      // told once, under the first, or it would be gathered far from both
      tables.add((tables.isEmpty() ? table.note(WORSE).note(sure()) : table).notes(notes).build());
    }
    TableBuilder reserves =
        new TableBuilder("simulation-exceedance-reserves", "By how much usable reserves are passed")
            .year()
            .pounds("usable", "Usable reserves")
            .column("share", "Share of futures", "%")
            .pounds("median", "Excess, median")
            .pounds("ninth", "Excess, 90% below");
    boolean unknown = exceedance.reserves().stream().allMatch(Optional::isEmpty);
    for (int y = 0; !unknown && y < exceedance.reserves().size(); y++) {
      List<Cell> row = new ArrayList<>();
      row.add(Cell.of(simulation.years().get(y)));
      row.addAll(exceedance.reserves().get(y).map(ChanceTables::excess).orElse(NOT_KNOWN));
      reserves.row(row);
    }
    tables.add(reserves.note(unknown ? UNKNOWN : BEYOND).notes(notes).build());
    return tables;
  }

  private static final List<Cell> NOT_KNOWN =
      List.of(Cell.NOT_KNOWN, Cell.NOT_KNOWN, Cell.NOT_KNOWN, Cell.NOT_KNOWN);

  private static List<Cell> excess(Excess excess) {
    Cell none = new Cell.Absent("in no future");
    return List.of(
        Cell.of(excess.usable()),
        new Cell.Percent(excess.share()),
        excess.median().map(Cell::of).orElse(none),
        excess.ninth().map(Cell::of).orElse(none));
  }

  /** Returns a row for each deficit, amount and year, for machines. */
  Table exceedanceData(String id, String title) {
    TableBuilder table =
        new TableBuilder(id, title)
            .text("deficit", "Deficit")
            .text("label", "What it is")
            .year()
            .pounds("amount", "Worse than")
            .column("share", "Share of futures", "%");
    for (Ladder ladder : simulation.exceedance().ladders()) {
      for (Rung rung : ladder.rungs()) {
        for (int y = 0; y < rung.years().size(); y++) {
          table.row(
              Cell.of(ladder.id()),
              Cell.of(ladder.label()),
              Cell.of(simulation.years().get(y)),
              Cell.of(rung.amount()),
              new Cell.Percent(rung.years().get(y)));
        }
      }
    }
    return table.notes(notes).build();
  }

  /** Returns a chart for each deficit: a line for each amount it may be worse than. */
  List<Chart> charts() {
    return simulation.exceedance().ladders().stream()
        .filter(ladder -> !ladder.rungs().isEmpty())
        .map(this::chart)
        .toList();
  }

  private Chart chart(Ladder ladder) {
    List<Chart.Series> series = new ArrayList<>();
    for (Rung rung : ladder.rungs()) {
      String amount = InWords.money(rung.amount());
      series.add(
          new Chart.Series(
              "worse-than-" + rung.amount().pence() / 100,
              amount,
              Shares.points(simulation.years(), y -> rung.years().get(y))));
    }
    Rung middle = ladder.rungs().get(ladder.rungs().size() / 2);
    int last = middle.years().size() - 1;
    while (last > 0 && middle.years().get(last) == 0) {
      last--;
    }
    return new Chart(
        "simulation-exceedance-" + ladder.id(),
        ladder.label() + " …, share of futures",
        Chart.Kind.LINE,
        Points.labels(simulation.years()),
        "%",
        series,
        List.of(),
        ladder.label()
            + " "
            + InWords.money(middle.amount())
            + " in "
            + InWords.percent(middle.years().get(last))
            + " of futures in "
            + simulation.years().get(last)
            + ".",
        notes);
  }

  private static Cell share(OptionalDouble share, String without) {
    return share.isPresent() ? new Cell.Percent(share.getAsDouble()) : new Cell.Absent(without);
  }
}
