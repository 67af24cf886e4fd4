package uk.foresend.io;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * Reads a table of comma-separated values row by row, by the names of its columns.
 *
 * <p>The header is the first row that holds every column asked for, so title rows above it, further
 * columns and any order of columns do no harm. A byte-order mark, Windows line ends and empty rows
 * are passed over. Everything that is wrong is reported at once, with file, line and column. Rows
 * are read one by one: none is kept but what is made of it.
 */
public final class CsvTable {

  /** Title rows looked through for the header. */
  private static final int TITLE_ROWS = 20;

  /** Lines a quoted cell may run over: more is a quote that was never closed. */
  private static final int LINES_IN_A_CELL = 20;

  private static final int BYTE_ORDER_MARK = '\ufeff';

  /** Problems reported before the rest are only counted. */
  private static final int REPORTED = 200;

  private final CSVReader reader;
  private final String document;
  private final TableShape shape;

  private CsvTable(Reader text, String document, TableShape shape) throws IOException {
    this.reader =
        new CSVReaderBuilder(afterMark(text))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withMultilineLimit(LINES_IN_A_CELL)
            .withErrorLocale(Locale.ROOT)
            .build();
    this.document = document;
    this.shape = shape;
  }

  /**
   * Returns a value per row, or every problem of the table.
   *
   * @param text the table, closed by this
   * @param document its name, for the places of problems
   * @param wanted the columns that must be there
   * @param reading makes a value of a row, noting problems on the row
   */
  static <T> Checked<List<T>> read(
      Reader text, String document, Set<String> wanted, Function<CsvRow, T> reading) {
    return read(text, document, wanted, row -> true, reading);
  }

  /** The same for the rows that concern us; the others are passed over unread. */
  static <T> Checked<List<T>> read(
      Reader text,
      String document,
      Set<String> wanted,
      Predicate<CsvRow> concerns,
      Function<CsvRow, T> reading) {
    return readAll(
        text,
        document,
        TableShape.of(wanted).concerning(concerns),
        row -> List.of(reading.apply(row)));
  }

  /**
   * Returns the values of all rows that concern us, or every problem of the table.
   *
   * @param text the table, closed by this
   * @param document its name, for the places of problems
   * @param shape what is expected of the table
   * @param reading makes the values of a row, noting problems on the row
   */
  public static <T> Checked<List<T>> readAll(
      Reader text, String document, TableShape shape, Function<CsvRow, List<T>> reading) {
    try (text) {
      return new CsvTable(text, document, shape).rows(reading);
    } catch (IOException | CsvValidationException unreadable) {
      return refused(document, shape.quoting().unreadable(String.valueOf(unreadable.getMessage())));
    }
  }

  private <T> Checked<List<T>> rows(Function<CsvRow, List<T>> reading)
      throws IOException, CsvValidationException {
    Map<String, Integer> columns = header();
    if (columns == null) {
      return refused(
          document,
          "no row within the first "
              + TITLE_ROWS
              + " holds every column needed: "
              + String.join(", ", new TreeSet<>(shape.wanted())));
    }
    List<T> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int unreported = 0;
    for (String[] cells = reader.readNext(); cells != null; cells = reader.readNext()) {
      if (isEmpty(cells)) {
        continue;
      }
      List<Problem> found = new ArrayList<>();
      CsvRow row =
          new CsvRow(document, (int) reader.getLinesRead(), columns, cells, found, shape.quoting());
      if (!shape.concerns().test(row)) {
        continue;
      }
      List<T> made = reading.apply(row);
      if (found.isEmpty()) {
        values.addAll(made);
      } else if (problems.size() < REPORTED) {
        problems.addAll(found);
      } else {
        unreported += found.size();
      }
    }
    if (unreported > 0) {
      problems.add(problem(document, "has " + unreported + " more problems like these"));
    }
    return shape.reading().settle(values, problems);
  }

  private @Nullable Map<String, Integer> header() throws IOException, CsvValidationException {
    for (int tried = 0; tried < TITLE_ROWS; tried++) {
      String[] cells = reader.readNext();
      if (cells == null) {
        return null;
      }
      List<String> names = names(cells);
      if (names.containsAll(shape.wanted())) {
        return positions(shape.header().goesOn() ? withNamesBelow(names) : names);
      }
    }
    return null;
  }

  /** The names with those of the row below, unless that row already holds what is wanted. */
  private List<String> withNamesBelow(List<String> names)
      throws IOException, CsvValidationException {
    String[] next = reader.peek();
    if (next == null) {
      return names;
    }
    List<String> below = names(next);
    boolean headsOnly =
        shape.wanted().stream()
            .mapToInt(names::indexOf)
            .allMatch(i -> i >= below.size() || below.get(i).isEmpty());
    if (!headsOnly) {
      return names;
    }
    reader.readNext();
    return Header.merged(names, below);
  }

  private List<String> names(String[] cells) {
    return Arrays.stream(cells).map(Cells::tidy).map(shape.naming()).toList();
  }

  private static Map<String, Integer> positions(List<String> names) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      columns.putIfAbsent(names.get(i), i);
    }
    return columns;
  }

  /** The text after its byte-order mark, if it has one. */
  private static Reader afterMark(Reader text) throws IOException {
    PushbackReader ahead = new PushbackReader(text);
    int first = ahead.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      ahead.unread(first);
    }
    return ahead;
  }

  private static boolean isEmpty(String[] cells) {
    for (String cell : cells) {
      if (!Cells.tidy(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static <T> Checked<T> refused(String document, String what) {
    return Checked.refused(List.of(problem(document, what)));
  }

  private static Problem problem(String document, String what) {
    return Problem.invalid(new Place(document, "", 0, 0), what + ".", "");
  }
}
