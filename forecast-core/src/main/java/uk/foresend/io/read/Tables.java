package uk.foresend.io.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import uk.foresend.report.Table;
import uk.foresend.report.Table.Column;
import uk.foresend.report.Table.Row;

/** Makes tables of lines: a column for every name that a line has. */
final class Tables {

  private Tables() {}

  static Table of(String id, String title, List<Line> lines, List<String> notes) {
    return of(id, title, lines, notes, Tables::label);
  }

  /** Does the same with other words over the columns. */
  static Table of(
      String id, String title, List<Line> lines, List<String> notes, UnaryOperator<String> words) {
    Map<String, String> units = new LinkedHashMap<>();
    lines.forEach(line -> line.units().forEach(units::putIfAbsent));
    if (lines.isEmpty()) {
      units.put("nothing", "");
    }
    List<Column> columns =
        units.entrySet().stream()
            .map(one -> new Column(one.getKey(), words.apply(one.getKey()), one.getValue()))
            .toList();
    List<Row> rows =
        lines.stream()
            .map(line -> new Row(units.keySet().stream().map(line::cell).toList(), false))
            .toList();
    return new Table(id, title, columns, rows, notes);
  }

  /** Returns a name of a column in words: {@code cost_centre} is Cost centre. */
  static String label(String column) {
    String words = column.replace('_', ' ').strip();
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
  }
}
