package uk.foresend.io.council;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import uk.foresend.io.TableRow;

/** A row about a person: its problems name the row and the column, never what the cell says. */
final class ReturnRow {
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
    Optional<LocalDate> day = row.day(column);
    if (day.isPresent()) {
      return day;
    }
    wrong(column, "is not a date.", "Dates are written 2026-01-15 or 15/01/2026.");
    return Optional.empty();
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
