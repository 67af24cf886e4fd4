package uk.foresend.report;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;

/**
 * A table ready to print, with its units, sources and notes.
 *
 * @param id the key: {@code summary}
 * @param title the title
 * @param columns the columns
 * @param rows the rows, each with one cell for each column
 * @param notes what must be read with it, sources among them
 */
public record Table(
    String id, String title, List<Column> columns, List<Row> rows, List<String> notes) {

  /** Keeps its own copies; refuses a row of another length. */
  public Table {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalArgumentException(
            "A row of "
                + row.cells().size()
                + " cells in a table of "
                + columns.size()
                + " columns: "
                + row);
      }
    }
  }

  /**
   * A column.
   *
   * @param id the key, used as the header in CSV: {@code in_year}
   * @param label the words of the header
   * @param unit the unit: {@code £}, {@code plans}; empty for text
   */
  public record Column(String id, String label, String unit) {}

  /** A row; a total is shown apart from what it sums. */
  public record Row(List<Cell> cells, boolean total) {

    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** What stands in a cell. */
  public sealed interface Cell {

    /** Words. */
    record Text(String text) implements Cell {}

    /** Money, balances negative when in deficit. */
    record Pounds(Money amount) implements Cell {}

    /** Children, plans or places. */
    record Number(Count count) implements Cell {}

    /** A fraction shown as a percentage with one decimal. */
    record Percent(double fraction) implements Cell {}

    /** Nothing, and why: {@code not known}, {@code not applicable}. */
    record Absent(String why) implements Cell {}
  }
}
