package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.report.Table.Cell;
import uk.foresend.report.Table.Column;
import uk.foresend.report.Table.Row;

/** Builds a table, column by column and then row by row. */
final class TableBuilder {

  private final String id;
  private final String title;
  private final List<Column> columns = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  TableBuilder(String id, String title) {
    this.id = id;
    this.title = title;
  }

  TableBuilder text(String column, String label) {
    return column(column, label, "");
  }

  /** Adds the column that says in which financial year a row stands. */
  TableBuilder year() {
    return text(Across.YEAR, "Financial year");
  }

  TableBuilder pounds(String column, String label) {
    return column(column, label, "£");
  }

  TableBuilder column(String column, String label, String unit) {
    columns.add(new Column(column, label, unit));
    return this;
  }

  /** Adds a column that is read with the one before it. */
  TableBuilder beside(String column, String label, String unit) {
    columns.add(new Column(column, label, unit, true));
    return this;
  }

  TableBuilder row(Cell... cells) {
    return row(List.of(cells));
  }

  TableBuilder row(List<Cell> cells) {
    rows.add(new Row(cells, false));
    return this;
  }

  /**
   * Adds a row that sums the rows so far: money and numbers are summed, what cannot be is empty.
   */
  TableBuilder total(String label) {
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(label));
    for (int column = 1; column < columns.size(); column++) {
      cells.add(sum(column));
    }
    rows.add(new Row(cells, true));
    return this;
  }

  /** Says in a last column of each row so far that its amounts are in pounds. */
  TableBuilder inPounds() {
    text("unit", "Unit");
    rows.replaceAll(
        row ->
            new Row(
                Stream.concat(row.cells().stream(), Stream.of(Cell.of("£"))).toList(),
                row.total()));
    return this;
  }

  TableBuilder note(String note) {
    notes.add(note);
    return this;
  }

  TableBuilder notes(List<String> more) {
    notes.addAll(more);
    return this;
  }

  Table build() {
    return new Table(id, title, columns, rows, notes);
  }

  private Cell sum(int column) {
    return Sum.of(rows.stream().map(row -> row.cells().get(column)).toList());
  }
}
