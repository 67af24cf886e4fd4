package uk.foresend.io;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;

/**
 * Reads a table row by row, by the names of its columns, from comma-separated values or a sheet of
 * a workbook.
 *
 * <p>The header is the first row that holds every column asked for, so title rows above it, further
 * columns and any order of columns do no harm. A byte-order mark, Windows line ends and empty rows
 * are passed over. Everything that is wrong is reported at once, with file, line and column. Rows
 * are read one by one: none is kept but what is made of it.
 */
public final class TableReader {

  /** Title rows looked through for the header. */
  static final int TITLE_ROWS = 20;

  private static final Pattern OTHER_SEPARATORS = Pattern.compile("(;.*){2}|(\t.*){2}");

  /** Problems reported before the rest are only counted. */
  private static final int REPORTED = 200;

  private final Rows rows;
  private final TableShape shape;

  /** The row after the header, if it was looked at and is no part of it. */
  private String @Nullable [] ahead;

  /** The names of the title row that comes nearest to the header looked for. */
  private List<String> nearest = List.of();

  /** What to do if the titles are parted by something else than commas. */
  private String separators = "";

  /** The columns asked for that the header names more than once. */
  private final Set<String> twice = new TreeSet<>();

  private TableReader(Rows rows, TableShape shape) {
    this.rows = rows;
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
      Reader text, String document, Set<String> wanted, Function<TableRow, T> reading) {
    return read(text, document, wanted, row -> true, reading);
  }

  /** The same for the rows that concern us; the others are passed over unread. */
  static <T> Checked<List<T>> read(
      Reader text,
      String document,
      Set<String> wanted,
      Predicate<TableRow> concerns,
      Function<TableRow, T> reading) {
    return readAll(
        GivenTable.text(text, document),
        TableShape.of(wanted).concerning(concerns),
        row -> List.of(reading.apply(row)));
  }

  /**
   * Returns the values of all rows that concern us, or every problem of the table.
   *
   * @param table the table, opened and closed by this
   * @param shape what is expected of it
   * @param reading makes the values of a row, noting problems on the row
   */
  public static <T> Checked<List<T>> readAll(
      GivenTable table, TableShape shape, Function<TableRow, List<T>> reading) {
    return readAll(table, shape, reading, () -> {});
  }

  /**
   * Does the same, and tells when the last row was reached: a table that cannot be read at all, or
   * not to its end, may hold what others ask for.
   */
  public static <T> Checked<List<T>> readAll(
      GivenTable table,
      TableShape shape,
      Function<TableRow, List<T>> reading,
      Runnable whenAtItsEnd) {
    return table
        .open(shape.heading())
        .then(rows -> read(rows, table.document(), shape, reading, whenAtItsEnd));
  }

  private static <T> Checked<List<T>> read(
      Rows rows,
      String document,
      TableShape shape,
      Function<TableRow, List<T>> reading,
      Runnable whenAtItsEnd) {
    try (rows) {
      return new TableReader(rows, shape).read(document, reading, whenAtItsEnd);
    } catch (Unreadable told) {
      return refused(document, told.what(), told.hint());
    } catch (IOException unreadable) {
      return refused(
          document, shape.quoting().unreadable(String.valueOf(unreadable.getMessage())), "");
    }
  }

  private <T> Checked<List<T>> read(
      String document, Function<TableRow, List<T>> reading, Runnable whenAtItsEnd)
      throws IOException {
    Map<String, Integer> columns = header();
    if (columns == null) {
      return refused(
          document,
          "no row within the first " + TITLE_ROWS + " holds every column needed: " + shape.needs(),
          separators.isEmpty() ? shape.missing(nearest) : separators);
    }
    if (!twice.isEmpty()) {
      return refused(
          document,
          "the header names a column more than once: " + String.join(", ", twice),
          "Say which one is meant: leave the other out or give it another name.");
    }
    List<T> values = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int unreported = 0;
    for (String[] cells = next(); cells != null; cells = next()) {
      if (isEmpty(cells)) {
        continue;
      }
      List<Problem> found = new ArrayList<>();
      TableRow row = new TableRow(rows, columns, cells, found, shape.quoting());
      boolean concerns = shape.concerns().test(row);
      if (!concerns && found.isEmpty()) {
        continue;
      }
      List<T> made = concerns ? reading.apply(row) : List.of();
      if (found.isEmpty()) {
        values.addAll(made);
      } else if (problems.size() < REPORTED) {
        problems.addAll(found);
      } else {
        unreported += found.size();
      }
    }
    whenAtItsEnd.run();
    if (unreported > 0) {
      problems.add(problem(document, "has " + unreported + " more problems like these", ""));
    }
    return shape.reading().settle(values, problems).then(good -> Checked.of(good, rows.warnings()));
  }

  private @Nullable Map<String, Integer> header() throws IOException {
    for (int tried = 0; tried < TITLE_ROWS; tried++) {
      String[] cells = next();
      if (cells == null) {
        return null;
      }
      List<String> names = shape.names(cells);
      if (shape.holds(names)) {
        return positions(shape.header().goesOn() ? withNamesBelow(names) : names);
      }
      nearest = shape.nearer(nearest, names);
      if (cells.length == 1 && OTHER_SEPARATORS.matcher(cells[0]).find()) {
        separators = "Maybe its columns are parted by semicolons or tabs: save it with commas.";
      }
    }
    return null;
  }

  /** The names with those of the row below, unless that row already holds what is wanted. */
  private List<String> withNamesBelow(List<String> names) throws IOException {
    ahead = next();
    if (ahead == null) {
      return names;
    }
    List<String> below = shape.names(ahead);
    boolean headsOnly =
        shape.wanted().stream()
            .mapToInt(names::indexOf)
            .allMatch(i -> i >= below.size() || below.get(i).isEmpty());
    if (!headsOnly) {
      return names;
    }
    ahead = null;
    return Header.merged(names, below);
  }

  private String @Nullable [] next() throws IOException {
    String[] cells = ahead == null ? rows.next() : ahead;
    ahead = null;
    return cells;
  }

  private Map<String, Integer> positions(List<String> names) {
    Map<String, Integer> columns = new LinkedHashMap<>();
    for (int i = 0; i < names.size(); i++) {
      if (columns.putIfAbsent(names.get(i), i) != null && shape.isAsked(names.get(i))) {
        twice.add(names.get(i));
      }
    }
    return columns;
  }

  private static boolean isEmpty(String[] cells) {
    for (String cell : cells) {
      if (!Cells.tidy(cell).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static <T> Checked<T> refused(String document, String what, String hint) {
    return Checked.refused(List.of(problem(document, what, hint)));
  }

  private static Problem problem(String document, String what, String hint) {
    return Problem.invalid(new Place(document, "", 0, 0), what + ".", hint);
  }
}
