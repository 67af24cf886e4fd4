package uk.foresend.io.council;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.foresend.io.TableRow;

/** A row about a person: its problems name the row and the column, never what the cell says. */
final class ReturnRow {
  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([ T].{5,12})?");
  private static final Pattern BRITISH =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( .{5,12})?");

  private final TableRow row;
  private boolean good = true;

  ReturnRow(TableRow row) {
    this.row = row;
  }

  /** Whether nothing was wrong so far. */
  boolean isGood() {
    return good;
  }

  String text(String column) {
    return row.text(column);
  }

  /** Returns text that must be there. */
  String required(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      wrong(column, "is empty, but must be given.", "");
    }
    return text;
  }

  /** Returns a date that must be there. */
  LocalDate date(String column) {
    if (row.text(column).isEmpty()) {
      wrong(column, "is empty, but must be given.", "");
    }
    return optionalDate(column).orElse(LocalDate.EPOCH);
  }

  /** Returns a date, or empty where the cell is. */
  Optional<LocalDate> optionalDate(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Matcher iso = ISO.matcher(text);
    Matcher british = BRITISH.matcher(text);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
      }
      if (british.matches()) {
        return Optional.of(
            LocalDate.of(number(british, 3), number(british, 2), number(british, 1)));
      }
    } catch (DateTimeException notOne) {
      // Told below with every other cell that is no date, and without its words.
    }
    wrong(column, "is not a date.", "Dates are written 2026-01-15 or 15/01/2026.");
    return Optional.empty();
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  /** Returns what a published code stands for, or empty where the cell is. */
  <T> Optional<T> optionalCode(String column, Map<String, T> codes) {
    String text = row.text(column);
    Optional<T> meant = Optional.ofNullable(codes.get(text));
    if (meant.isEmpty() && !text.isEmpty()) {
      wrong(
          column,
          "is not a published code.",
          "Known: " + String.join(", ", new TreeSet<>(codes.keySet())) + ".");
    }
    return meant;
  }

  /** Returns a rank from 1; 1 where the cell or column is not there. */
  int rank(String column) {
    String text = row.text(column);
    if (text.isEmpty()) {
      return 1;
    }
    if (text.length() == 1 && text.charAt(0) >= '1' && text.charAt(0) <= '9') {
      return text.charAt(0) - '0';
    }
    wrong(column, "is not a rank.", "Ranks are whole numbers from 1 to 9.");
    return 1;
  }

  /** Notes what is wrong with a column, in words that hold nothing of the cell. */
  void wrong(String column, String what, String hint) {
    good = false;
    row.problem(column, column + " " + what, hint);
  }
}
