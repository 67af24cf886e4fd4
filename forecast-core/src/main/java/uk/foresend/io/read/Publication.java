package uk.foresend.io.read;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import uk.foresend.history.Series;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.GivenTable;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.published.Intake;
import uk.foresend.io.published.Layout;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.report.Table;

/**
 * A published series that somebody can bring a file of.
 *
 * @param <T> the figure
 */
public final class Publication<T> {
  private final Series series;
  private final String what;
  private final Function<ReferenceData, Checked<Layout<T>>> layout;
  private final Function<T, Line> line;

  Publication(
      Series series,
      String what,
      Function<ReferenceData, Checked<Layout<T>>> layout,
      Function<T, Line> line) {
    this.series = series;
    this.what = what;
    this.layout = layout;
    this.line = line;
  }

  /** Returns the word by which it is asked for. */
  public String id() {
    return series.id();
  }

  /** Returns what a row of its table is, in words. */
  public String what() {
    return what;
  }

  /**
   * Returns the figures of its files as one table, or every problem of all of them.
   *
   * @param files the files, each text or a workbook
   * @param sheet the sheet of a workbook; empty for the one whose header fits
   * @param intake which figures are kept, and what becomes of bad rows
   * @param reference the reference tables
   */
  public Checked<Table> read(
      List<GivenBytes> files, String sheet, Intake intake, ReferenceData reference) {
    return reference
        .censusColumns()
        .then(
            columns ->
                layout
                    .apply(reference)
                    .then(known -> read(files, sheet, intake, known, new ColumnWords(columns))));
  }

  private Checked<Table> read(
      List<GivenBytes> files, String sheet, Intake intake, Layout<T> known, ColumnWords words) {
    List<Line> lines = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (GivenBytes file : files) {
      Checked<List<T>> read = known.read(GivenTable.of(file, sheet), intake);
      problems.addAll(read.problems());
      if (read.isPresent()) {
        read.get().forEach(figure -> lines.add(line.apply(figure)));
      }
    }
    if (lines.isEmpty()) {
      problems.add(
          Problem.warning(
              Place.at(id()),
              "No figure of what was asked for is in what was given.",
              "Maybe the areas or the years are others."));
    }
    return problems.stream().anyMatch(Problem::stops)
        ? Checked.refused(problems)
        : Checked.of(
            Tables.of(id(), ColumnWords.title(what), lines, notes(lines), words::of), problems);
  }

  private static List<String> notes(List<Line> lines) {
    return List.of(
        lines.size() == 1 ? "1 figure." : lines.size() + " figures.",
        "A figure that was not published is not zero.");
  }
}
