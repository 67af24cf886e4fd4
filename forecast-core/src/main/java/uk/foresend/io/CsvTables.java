package uk.foresend.io;

import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table;
import uk.foresend.result.Told;

/** Writes a table as CSV. */
final class CsvTables {

  /** What a spreadsheet takes for the start of a formula, or skips before one. */
  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private CsvTables() {}

  static void write(Table table, Writer out) throws IOException {
    write(table, List.of(), out);
  }

  /** Writes a table and, after an empty line, lines of words that are to be read with it. */
  static void write(Table table, List<String> below, Writer out) throws IOException {
    // not closed: what it writes to is the caller's
    ICSVWriter csv = new CSVWriterBuilder(out).withLineEnd("\n").build();
    next(csv, table.columns().stream().map(column -> neutral(column.id())));
    for (Table.Row row : table.rows()) {
      next(csv, IntStream.range(0, row.cells().size()).mapToObj(c -> text(table, row, c)));
    }
    if (!below.isEmpty()) {
      next(csv, Stream.of(""));
      below.forEach(line -> next(csv, Stream.of(neutral(line))));
    }
    csv.flush();
    if (csv.checkError()) {
      throw csv.getException();
    }
  }

  /**
   * Returns a cell; a number that is not there is empty, so that the column stays one of numbers.
   */
  private static String text(Table table, Table.Row row, int column) {
    Table.Cell cell = row.cells().get(column);
    boolean words = table.columns().get(column).unit().isEmpty();
    return words ? cell.told(Plain.TEXT) : cell.told(Plain.NUMBER);
  }

  private static void next(ICSVWriter csv, Stream<String> fields) {
    List<String> line = fields.toList();
    csv.writeNext(line.toArray(String[]::new), false);
  }

  /** Returns text that no spreadsheet computes. */
  static String neutral(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** Writes cells in full, with no mark but the decimal point and the sign. */
  private enum Plain implements Table.Teller<String> {
    TEXT,
    NUMBER {
      @Override
      public String absent(String why) {
        return "";
      }
    };

    @Override
    public String text(String text) {
      return neutral(text);
    }

    @Override
    public String pounds(Money amount) {
      return amount.toString();
    }

    @Override
    public String number(Count count) {
      return count.toString();
    }

    @Override
    public String percent(double fraction) {
      return BigDecimal.valueOf(fraction).toPlainString();
    }

    @Override
    public String given(Told value) {
      boolean number =
          value.number().filter(one -> one.toPlainString().equals(value.plain())).isPresent();
      return number ? value.plain() : neutral(value.plain());
    }

    @Override
    public String absent(String why) {
      return neutral(InWords.absent(why));
    }
  }
}
