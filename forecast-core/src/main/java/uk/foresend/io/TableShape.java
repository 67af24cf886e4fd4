package uk.foresend.io;

import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What a reader expects of a table.
 *
 * @param wanted the columns that must be there, by the names the reader knows them by
 * @param naming the name by which the reader knows a column that the table calls otherwise
 * @param header how the names stand above the table
 * @param concerns which rows are read; the others are passed over unread
 * @param reading what becomes of the table if rows are bad
 * @param quoting whether problems may quote what the table says
 */
public record TableShape(
    Set<String> wanted,
    UnaryOperator<String> naming,
    Header header,
    Predicate<CsvRow> concerns,
    Reading reading,
    Quoting quoting) {

  /** Keeps its own copy. */
  public TableShape {
    wanted = Set.copyOf(wanted);
  }

  /** Returns the shape of a table with those columns, every row read, none of them bad. */
  public static TableShape of(Set<String> wanted) {
    return new TableShape(
        wanted,
        UnaryOperator.identity(),
        Header.ONE_ROW,
        row -> true,
        Reading.STRICT,
        Quoting.CELLS);
  }

  /** Returns the same where columns go by other names too. */
  public TableShape named(UnaryOperator<String> other) {
    return new TableShape(wanted, other, header, concerns, reading, quoting);
  }

  /** Returns the same under another kind of header. */
  public TableShape under(Header other) {
    return new TableShape(wanted, naming, other, concerns, reading, quoting);
  }

  /** Returns the same of which only some rows concern the reader. */
  public TableShape concerning(Predicate<CsvRow> rows) {
    return new TableShape(wanted, naming, header, rows, reading, quoting);
  }

  /** Returns the same with another choice about bad rows. */
  public TableShape with(Reading other) {
    return new TableShape(wanted, naming, header, concerns, other, quoting);
  }

  /** Returns the same with another choice about what problems may quote. */
  public TableShape quoting(Quoting other) {
    return new TableShape(wanted, naming, header, concerns, reading, other);
  }
}
