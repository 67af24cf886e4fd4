package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.quantity.Count;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.BackTest;
import uk.foresend.result.BackTest.Off;
import uk.foresend.result.BackTest.Outcome;
import uk.foresend.result.BackTest.Way;
import uk.foresend.result.PlanSeries;
import uk.foresend.result.Score;
import uk.foresend.result.Told;

/** Forecasts of earlier years beside what was then counted, by every method. */
public record BackTestReport() implements Report {
  private static final String PERCENT = "%";

  private static final String SEEN =
      "Each forecast saw only what stood in June of its year: censuses to that January, flows to the"
          + " December before. Weights and ranges were learnt anew at each.";
  private static final String RANGES =
      "Ranges of every method are learnt in one way, from the errors it had made by then.";

  @Override
  public String id() {
    return "back-test";
  }

  @Override
  public String title() {
    return "Forecasts beside what came true";
  }

  @Override
  public String reader() {
    return "For whoever asks how far the forecasts of plans can be leant on: errors, bias and whether"
        + " the ranges hold, beside simple methods.";
  }

  /** Returns a row for each series, method, horizon and origin; {@code all} for all together. */
  public Table data(BackTest test) {
    TableBuilder table =
        new TableBuilder(id(), title()).text("series", "Series").text("method", "Method");
    table
        .text("origin", "As at")
        .column("ahead", "Years ahead", "years")
        .column("forecasts", "Forecasts", "forecasts");
    columns(table);
    test.scores()
        .forEach(
            score -> {
              List<Cell> cells = new ArrayList<>();
              cells.add(Cell.of(score.series().id()));
              cells.add(Cell.of(score.method()));
              cells.add(Cell.of(origin(score.origin())));
              cells.add(Cell.of(Count.of(score.ahead())));
              cells.add(Cell.of(Count.of(score.pairs())));
              cells.addAll(figures(score));
              table.row(cells);
            });
    return table.notes(notes(test)).build();
  }

  /** Returns, for each series, every method's errors side by side, then the whole of the scores. */
  public List<Table> tables(BackTest test) {
    List<Table> tables = new ArrayList<>();
    for (PlanSeries series : PlanSeries.values()) {
      if (!test.scores(series, true).isEmpty()) {
        tables.add(errors(test, series));
        unbroken(test, series).ifPresent(tables::add);
        tables.add(whole(test, series));
        tables.add(byOrigin(test, series));
        outcomes(test, series).ifPresent(tables::add);
      }
    }
    return List.copyOf(tables);
  }

  private Table errors(BackTest test, PlanSeries series) {
    List<Integer> years = horizons(test, series);
    TableBuilder table =
        new TableBuilder(
                id() + "-errors-" + series.id(),
                series.label() + whose(test) + ": mean error by years ahead, % of the count")
            .text("method", "Method");
    years.forEach(ahead -> table.column("ahead_" + ahead, ahead + " ahead", PERCENT));
    for (Way way : test.methods()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(way.label()));
      years.forEach(
          ahead ->
              cells.add(
                  test.score(series, way.id(), ahead, OptionalInt.empty())
                      .map(score -> percent(score.meanError()))
                      .orElse(Cell.NOT_KNOWN)));
      table.row(cells);
    }
    return table.notes(notes(test)).build();
  }

  /** The same of a setting, where no change of the return lies in between. */
  private Optional<Table> unbroken(BackTest test, PlanSeries series) {
    List<Integer> years =
        horizons(test, series).stream()
            .filter(ahead -> test.unbroken(series, test.methods().get(0).id(), ahead).isPresent())
            .toList();
    if (years.isEmpty()) {
      return Optional.empty();
    }
    TableBuilder table =
        new TableBuilder(
                id() + "-unbroken-" + series.id(),
                series.label()
                    + whose(test)
                    + ": mean error where the return did not change in between, % of the count")
            .text("method", "Method");
    years.forEach(ahead -> table.column("ahead_" + ahead, ahead + " ahead", PERCENT));
    for (Way way : test.methods()) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(way.label()));
      years.forEach(
          ahead ->
              cells.add(
                  test.unbroken(series, way.id(), ahead)
                      .map(score -> percent(score.meanError()))
                      .orElse(Cell.NOT_KNOWN)));
      table.row(cells);
    }
    return Optional.of(
        table
            .note(
                "In January 2023 the return became one of persons, and a few councils' placements do"
                    + " not compare with those of the year before: forecasts from before for a"
                    + " January after are left out here.")
            .build());
  }

  private Table whole(BackTest test, PlanSeries series) {
    TableBuilder table =
        new TableBuilder(
                id() + "-scores-" + series.id(), series.label() + whose(test) + ": all scores")
            .text("method", "Method")
            .column("ahead", "Years ahead", "years")
            .column("forecasts", "Forecasts", "forecasts");
    columns(table);
    for (Score score : test.scores(series, true)) {
      List<Cell> cells = new ArrayList<>();
      cells.add(Cell.of(score.method()));
      cells.add(Cell.of(Count.of(score.ahead())));
      cells.add(Cell.of(Count.of(score.pairs())));
      cells.addAll(figures(score));
      table.row(cells);
    }
    return table.note(RANGES).build();
  }

  private Table byOrigin(BackTest test, PlanSeries series) {
    TableBuilder table =
        new TableBuilder(
                id() + "-origins-" + series.id(),
                series.label() + whose(test) + ": the shipped method by origin")
            .text("origin", "As at")
            .column("ahead", "Years ahead", "years")
            .column("forecasts", "Forecasts", "forecasts");
    columns(table);
    table
        .column("own_error", "Stated error of a large council's own", PERCENT)
        .column("shared_error", "Stated error that all share", PERCENT);
    for (Off off : test.spreads()) {
      test.score(series, test.methods().get(0).id(), off.ahead(), OptionalInt.of(off.origin()))
          .filter(score -> off.series() == series)
          .ifPresent(
              score -> {
                List<Cell> cells = new ArrayList<>();
                cells.add(Cell.of(origin(score.origin())));
                cells.add(Cell.of(Count.of(score.ahead())));
                cells.add(Cell.of(Count.of(score.pairs())));
                cells.addAll(figures(score));
                cells.add(percent(off.own()));
                cells.add(percent(off.shared()));
                table.row(cells);
              });
    }
    return table
        .note(
            "Councils share a national error, so the ranges of one origin hold for more or for fewer"
                + " of them than stated.")
        .build();
  }

  private Optional<Table> outcomes(BackTest test, PlanSeries series) {
    List<Outcome> mine =
        test.outcomes().stream().filter(outcome -> outcome.series() == series).toList();
    if (mine.isEmpty()) {
      return Optional.empty();
    }
    TableBuilder table =
        new TableBuilder(
                id() + "-outcomes-" + series.id(),
                series.label() + whose(test) + ": each forecast and the count")
            .text("origin", "As at")
            .text("january", "January")
            .column("low", "Low, 80% range", "plans")
            .column("central", "Forecast", "plans")
            .column("high", "High, 80% range", "plans")
            .column("counted", "Counted", "plans");
    for (Outcome outcome : mine) {
      table.row(
          Cell.of(String.valueOf(outcome.origin())),
          Cell.of(String.valueOf(outcome.january())),
          Cell.of(Count.whole(outcome.low())),
          Cell.of(Count.whole(outcome.central())),
          Cell.of(Count.whole(outcome.high())),
          Cell.of(Count.whole(outcome.counted())));
    }
    return Optional.of(table.build());
  }

  private static void columns(TableBuilder table) {
    table
        .column("mean_error", "Mean error", PERCENT)
        .column("median_error", "Median error", PERCENT)
        .column("bias", "Bias", PERCENT)
        .column("pinball", "Pinball loss", PERCENT)
        .column("within_50", "Inside 50% range", PERCENT)
        .column("within_80", "Inside 80% range", PERCENT)
        .column("within_95", "Inside 95% range", PERCENT);
  }

  private static List<Cell> figures(Score score) {
    return List.of(
        percent(score.meanError()),
        percent(score.medianError()),
        percent(score.bias()),
        percent(score.pinball()),
        percent(score.within50()),
        percent(score.within80()),
        percent(score.within95()));
  }

  private static Cell percent(double share) {
    return Double.isFinite(share)
        ? Cell.of(Told.measured(share * 100, 2, PERCENT))
        : Cell.NOT_KNOWN;
  }

  private static List<Integer> horizons(BackTest test, PlanSeries series) {
    return test.scores(series, true).stream().map(Score::ahead).distinct().sorted().toList();
  }

  private static List<String> notes(BackTest test) {
    List<String> notes = new ArrayList<>();
    notes.add(
        test.scored()
            + (test.scored() == 1 ? " council" : " councils")
            + ", forecast as at "
            + test.firstOrigin()
            + " and every year after, set beside Januaries to "
            + test.lastJanuary()
            + ". "
            + SEEN);
    test.leftOut()
        .forEach(
            one ->
                notes.add("Left out: " + one.name() + " (" + one.code() + "), " + one.why() + "."));
    return notes;
  }

  private static String whose(BackTest test) {
    return test.council().map(name -> " of " + name).orElse("");
  }

  private static String origin(OptionalInt origin) {
    return origin.isPresent() ? String.valueOf(origin.getAsInt()) : "all";
  }
}
