package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Amount;
import uk.foresend.result.Told;

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
   * @param besideLast whether it is read with the column before it, and never parted from it
   */
  public record Column(String id, String label, String unit, boolean besideLast) {

    /** Makes one that stands by itself. */
    public Column(String id, String label, String unit) {
      this(id, label, unit, false);
    }
  }

  /** A row; a total is shown apart from what it sums. */
  public record Row(List<Cell> cells, boolean total) {

    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /** Returns the place of a column by its key; an error of ours to ask for one there is not. */
  public int column(String column) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(column)) {
        return i;
      }
    }
    throw new IllegalArgumentException("The table " + id + " has no column " + column);
  }

  /** Returns the table without one of its columns. */
  Table without(String column) {
    int at = column(column);
    return new Table(
        id,
        title,
        but(columns, at),
        rows.stream().map(row -> new Row(but(row.cells(), at), row.total())).toList(),
        notes);
  }

  private static <T> List<T> but(List<T> all, int at) {
    List<T> rest = new ArrayList<>(all);
    rest.remove(at);
    return rest;
  }

  /** What stands in a cell. */
  public sealed interface Cell {

    /** Returns what a teller makes of it. */
    <R> R told(Teller<R> teller);

    /** Returns words. */
    static Cell of(String text) {
      return new Text(text);
    }

    /** Returns a financial year, as words. */
    static Cell of(FinancialYear year) {
      return new Text(year.toString());
    }

    /** Returns money. */
    static Cell of(Money amount) {
      return new Pounds(amount);
    }

    /** Returns a number of children or places. */
    static Cell of(Count count) {
      return new Number(count);
    }

    /** Returns the amount of a figure; absent when it is not known. */
    static Cell of(Amount amount) {
      return amount
          .hundredths()
          .map(
              exact ->
                  switch (amount.unit()) {
                    case POUNDS -> of(new Money(exact));
                    case CHILDREN -> of(new Count(exact));
                  })
          .orElse(NOT_KNOWN);
    }

    /** Returns a value in words, with its bare number and unit. */
    static Cell of(Told value) {
      return new Given(value);
    }

    /** Returns money that may not be known. */
    static Cell known(Optional<Money> amount) {
      return amount.map(Cell::of).orElse(NOT_KNOWN);
    }

    /** What is not known, and is never zero. */
    Cell NOT_KNOWN = new Absent("not known");

    /** What history's counts and spending hold already: no total has it. */
    Cell IN_THE_COUNTS = new Absent("in the counts already");

    /** Words. */
    record Text(String text) implements Cell {
      @Override
      public <R> R told(Teller<R> teller) {
        return teller.text(text);
      }
    }

    /** Money, balances negative when in deficit. */
    record Pounds(Money amount) implements Cell {
      @Override
      public <R> R told(Teller<R> teller) {
        return teller.pounds(amount);
      }
    }

    /** Children, plans or places. */
    record Number(Count count) implements Cell {
      @Override
      public <R> R told(Teller<R> teller) {
        return teller.number(count);
      }
    }

    /** A fraction shown as a percentage with one decimal, computed for showing only. */
    record Percent(double fraction) implements Cell {
      @Override
      public <R> R told(Teller<R> teller) {
        return teller.percent(fraction);
      }
    }

    /** A value as it was given or worked out, in words, with its bare number and unit. */
    record Given(Told value) implements Cell {
      @Override
      public <R> R told(Teller<R> teller) {
        return teller.given(value);
      }
    }

    /** Nothing, and why: {@code not known}, {@code not applicable}. */
    record Absent(String why) implements Cell {
      @Override
      public <R> R told(Teller<R> teller) {
        return teller.absent(why);
      }
    }
  }

  /** What is made of each kind of cell: its text, its sum, its JSON. */
  public interface Teller<R> {

    /** Returns what is made of words. */
    R text(String text);

    /** Returns what is made of money. */
    R pounds(Money amount);

    /** Returns what is made of a number of children or places. */
    R number(Count count);

    /** Returns what is made of a fraction. */
    R percent(double fraction);

    /** Returns what is made of a value in words, with its bare number and unit. */
    R given(Told value);

    /** Returns what is made of nothing, by the reason for it. */
    R absent(String why);
  }
}
