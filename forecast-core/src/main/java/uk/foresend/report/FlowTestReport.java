package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import uk.foresend.quantity.Count;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.BackTest.Way;
import uk.foresend.result.FlowTest;
import uk.foresend.result.FlowTest.Outcome;
import uk.foresend.result.FlowTest.Scored;
import uk.foresend.result.Told;

/** Flows of plans and growths of prices learnt as at earlier years, beside what came. */
public record FlowTestReport() implements Report {
  private static final String PERCENT = "%";
  private static final String NONE = "not scored";

  @Override
  public String id() {
    return "flows";
  }

  @Override
  public String title() {
    return "Flows learnt as at earlier years beside those that came";
  }

  @Override
  public String reader() {
    return "For whoever asks how far new plans, ceased plans, moves and prices to come can be leant"
        + " on: errors beside simple rivals, and how often ranges held.";
  }

  /** Returns a row for each flow, series, years ahead and method. */
  public Table data(FlowTest test) {
    return scores(test);
  }

  /** Returns the scores, the methods, and each year of a council's. */
  public List<Table> tables(FlowTest test) {
    List<Table> tables = new ArrayList<>();
    tables.add(scores(test));
    tables.add(methods(test));
    if (!test.outcomes().isEmpty()) {
      tables.add(outcomes(test));
    }
    return List.copyOf(tables);
  }

  private Table scores(FlowTest test) {
    TableBuilder table =
        new TableBuilder(id(), title() + test.council().map(name -> ": " + name).orElse(""))
            .text("flow", "Flow")
            .text("series", "Of")
            .column("ahead", "Years after the last known", "years")
            .text("method", "Method")
            .text("cases", "Council years")
            .text("years", "Years that came")
            .text("errors", "Errors are")
            .column("mean_error", "Mean error", PERCENT)
            .column("median_error", "Median error", PERCENT)
            .column("bias", "Bias", PERCENT)
            .column("within_50", "Inside 50% range", PERCENT)
            .column("within_80", "Inside 80% range", PERCENT)
            .column("within_95", "Inside 95% range", PERCENT);
    for (Scored one : test.scores()) {
      boolean none = one.cases() == 0;
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(one.flow().id()));
      cells.add(Cell.of(one.series().id()));
      cells.add(Cell.of(Count.of(one.ahead())));
      cells.add(Cell.of(one.method()));
      cells.add(Cell.of(none ? NONE : String.valueOf(one.cases())));
      cells.add(Cell.of(none ? "" : span(one)));
      cells.add(Cell.of(one.relative() ? "shares" : "points"));
      cells.add(percent(one.meanError()));
      cells.add(percent(one.medianError()));
      cells.add(percent(one.bias()));
      for (int i = 0; i < 3; i++) {
        cells.add(one.within().isEmpty() ? Cell.NOT_KNOWN : percent(one.within().get(i)));
      }
      table.row(cells);
    }
    return table
        .note(
            "Learnt in each June from the years published by then; every method on the same council"
                + " years. Errors are shares of what came, or points of the rate; a bias above nought"
                + " is more forecast than came. A fitted range is that of the next year: it does not"
                + " widen with the years.")
        .note(
            "Years are calendar years; of prices financial years, by the year in which they begin,"
                + " of which the last is published late: one year after the last known has often"
                + " ended.")
        .notes(test.notScored())
        .build();
  }

  private Table methods(FlowTest test) {
    TableBuilder table =
        new TableBuilder(id() + "-methods", "The methods")
            .text("method", "Method")
            .text("what", "What the years to come will be");
    for (Way way : test.methods()) {
      table.row(Cell.of(way.id()), Cell.of(way.label()));
    }
    return table.build();
  }

  private Table outcomes(FlowTest test) {
    TableBuilder table =
        new TableBuilder(
                id() + "-outcomes",
                test.council().orElse("") + ": each year as it was fitted and as it came")
            .text("flow", "Flow")
            .text("series", "Of")
            .text("as_at", "As at")
            .text("year", "Year")
            .column("last", "Last known", PERCENT)
            .column("fitted", "Fitted", PERCENT)
            .column("low", "Low, 80%", PERCENT)
            .column("high", "High, 80%", PERCENT)
            .column("came", "Came", PERCENT);
    for (Outcome one : test.outcomes()) {
      table.row(
          Cell.of(one.flow().id()),
          Cell.of(one.series().id()),
          Cell.of(String.valueOf(one.asAt())),
          Cell.of(String.valueOf(one.year())),
          percent(one.last()),
          percent(one.fitted()),
          percent(one.low()),
          percent(one.high()),
          percent(one.came()));
    }
    return table.build();
  }

  private static String span(Scored one) {
    return one.first() == one.last() ? String.valueOf(one.first()) : one.first() + "-" + one.last();
  }

  private static Cell percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : Cell.NOT_KNOWN;
  }

  private static Cell percent(double share) {
    return Double.isFinite(share)
        ? Cell.of(Told.measured(share * 100, 2, PERCENT))
        : Cell.NOT_KNOWN;
  }
}
