package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;
import uk.foresend.report.Table.Cell;
import uk.foresend.report.Table.Column;
import uk.foresend.report.Table.Row;
import uk.foresend.result.Told;

/**
 * Lays several tables of a report one below the other for machines, a row for each figure: what it
 * is of, its year, the measure, its unit, the amount, where it comes from and, when there is no
 * amount, why. Where a figure is computed, its source is the key to ask its working by.
 *
 * <p>The columns of a table that have a unit are its measures; those without one name what is
 * measured, and keep their keys. A share is told as a fraction.
 */
final class Lengthwise {

  private static final String PERCENT = "%";
  private static final String SHARE = "share of 1";
  private static final String WORDS = "in words";

  private final String id;
  private final String title;
  private final List<Column> names = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  Lengthwise(String id, String title) {
    this.id = id;
    this.title = title;
    name("part", "Part of the report");
  }

  /** Adds a column that says what is measured; empty in the parts that have no such column. */
  Lengthwise name(String column, String label) {
    names.add(new Column(column, label, ""));
    return this;
  }

  /**
   * Adds a part whose rows say themselves where they come from: each measure of each of its rows,
   * totals left out.
   */
  Lengthwise add(String part, Table table) {
    return add(part, table, (cell, measure) -> cell.apply("source"));
  }

  /**
   * Adds a part: each measure of each of its rows, totals left out.
   *
   * @param trace where each figure comes from
   * @param words the columns without a unit that measure too, in words
   */
  Lengthwise add(String part, Table table, Trace trace, String... words) {
    for (int row = 0; row < table.rows().size(); row++) {
      if (!table.rows().get(row).total()) {
        add(part, table, table.rows().get(row), trace, List.of(words));
      }
    }
    return this;
  }

  private void add(String part, Table table, Row row, Trace trace, List<String> words) {
    for (int column = 0; column < table.columns().size(); column++) {
      Column measure = table.columns().get(column);
      boolean inWords = words.contains(measure.id());
      if (inWords || !measure.unit().isEmpty()) {
        figure(
            named(part, table, row),
            measure.id(),
            inWords ? WORDS : measure.unit(),
            row.cells().get(column),
            trace.of(name -> Texts.plain(row.cells().get(table.column(name))), measure.id()));
      }
    }
  }

  /** Returns all parts as one table. */
  Table build(List<String> notes) {
    List<Column> columns = new ArrayList<>(names);
    columns.add(new Column("measure", "Measure", ""));
    columns.add(new Column("unit", "Unit", ""));
    columns.add(new Column("amount", "Amount", "in the unit of the row"));
    columns.add(new Column("remark", "Remark, or why there is no amount", ""));
    columns.add(new Column("source", "Source", ""));
    return new Table(id, title, columns, rows, notes);
  }

  /** Returns the words for where a given figure comes from. */
  static String said(Source source) {
    return source.title() + " (" + InWords.day(source.asAt()) + ")";
  }

  private void figure(List<Cell> named, String measure, String unit, Cell amount, String source) {
    String said = unit.replace(PERCENT, SHARE);
    List<Cell> cells = new ArrayList<>(named);
    cells.add(Cell.of(measure));
    cells.add(Cell.of(said));
    cells.add(amount.told(new Bare(said)));
    cells.add(Cell.of(amount.told(Why.NONE)));
    cells.add(Cell.of(source));
    rows.add(new Row(cells, false));
  }

  private List<Cell> named(String part, Table table, Row row) {
    List<String> has = table.columns().stream().map(Column::id).toList();
    List<Cell> cells = new ArrayList<>();
    cells.add(Cell.of(part));
    for (Column name : names.subList(1, names.size())) {
      int at = has.indexOf(name.id());
      cells.add(Cell.of(at < 0 ? "" : Texts.plain(row.cells().get(at))));
    }
    return cells;
  }

  /** The amount of a cell in a unit; nothing where it has none. */
  private record Bare(String unit) implements Table.Teller<Cell> {

    /** To how many decimals a share is told. */
    private static final int DECIMALS = 6;

    private static final Cell NOTHING = new Cell.Absent("see the remark");

    @Override
    public Cell text(String text) {
      return NOTHING;
    }

    @Override
    public Cell pounds(Money amount) {
      return Cell.of(Told.of(amount));
    }

    @Override
    public Cell number(Count count) {
      return Cell.of(Told.of(count, unit));
    }

    @Override
    public Cell percent(double fraction) {
      return Cell.of(Told.precise(fraction, DECIMALS, unit));
    }

    @Override
    public Cell given(Told value) {
      return Cell.of(value);
    }

    @Override
    public Cell absent(String why) {
      return NOTHING;
    }
  }

  /** What is said instead of an amount; nothing where there is one. */
  private enum Why implements Table.Teller<String> {
    NONE;

    @Override
    public String text(String text) {
      return text;
    }

    @Override
    public String pounds(Money amount) {
      return "";
    }

    @Override
    public String number(Count count) {
      return "";
    }

    @Override
    public String percent(double fraction) {
      return "";
    }

    @Override
    public String given(Told value) {
      return "";
    }

    @Override
    public String absent(String why) {
      return why;
    }
  }
}
