package uk.foresend.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.report.Table.Cell;
import uk.foresend.report.Table.Column;
import uk.foresend.report.Table.Row;

/**
 * What is wrong with files that somebody gave, as a table to put them right by: a row for each
 * problem, with the file, the sheet, the row and the column. Columns that would be empty are left
 * out.
 */
public final class ProblemTable {
  /** The place of a cell of a workbook: {@code amount at Ledger!C12}. */
  private static final Pattern OF_A_SHEET =
      Pattern.compile("(?s)(?:(.*) at )?(.*)!([A-Z]{1,3})(\\d+)");

  private static final List<String> MAY_BE_EMPTY =
      List.of("file", "sheet", "row", "column", "what_to_do");

  private ProblemTable() {}

  /** Returns problems as a table, in their order. */
  public static Table of(String id, String title, List<Problem> problems) {
    boolean stops = problems.stream().anyMatch(Problem::stops);
    Table whole =
        new Table(
            id,
            title,
            List.of(
                new Column("file", "File", ""),
                new Column("sheet", "Sheet", ""),
                new Column("row", "Row", ""),
                new Column("column", "Column", ""),
                new Column("what", stops ? "What is wrong" : "What to know", ""),
                new Column("what_to_do", "What to do", "")),
            problems.stream().map(ProblemTable::row).toList(),
            List.of());
    for (String column : MAY_BE_EMPTY) {
      int at = whole.column(column);
      if (whole.rows().stream().allMatch(row -> row.cells().get(at).equals(Cell.of("")))) {
        whole = whole.without(column);
      }
    }
    return whole;
  }

  private static Row row(Problem problem) {
    Place where = problem.where();
    Optional<Matcher> cell = Optional.of(OF_A_SHEET.matcher(where.path())).filter(Matcher::matches);
    String row = where.line() > 0 ? Integer.toString(where.line()) : "";
    return new Row(
        Stream.of(
                where.document(),
                cell.map(one -> one.group(2)).orElse(""),
                cell.map(one -> one.group(4)).orElse(row),
                cell.map(ProblemTable::column).orElse(where.path()),
                problem.what(),
                problem.hint())
            .map(Cell::of)
            .toList(),
        false);
  }

  private static String column(Matcher cell) {
    return cell.group(1) == null ? cell.group(3) : cell.group(1) + " (" + cell.group(3) + ")";
  }
}
