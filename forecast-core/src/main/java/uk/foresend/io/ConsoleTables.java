package uk.foresend.io;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.report.Table;

/**
 * Writes tables for reading in a fixed-width font.
 *
 * @param width the width in characters
 */
record ConsoleTables(int width) {

  private static final String MONEY =
      "Money is in £000, each figure cut on its own: the pennies behind them add up.";

  /** Writes tables one below the other, each with its notes; shared notes come once, at the end. */
  void write(List<Table> tables, Writer out) throws IOException {
    Map<String, Integer> seen = new LinkedHashMap<>();
    tables.forEach(table -> table.notes().forEach(note -> seen.merge(note, 1, Integer::sum)));
    for (Table table : tables) {
      one(table, out);
      for (String note : table.notes()) {
        if (seen.getOrDefault(note, 0) == 1) {
          note(note, out);
        }
      }
      out.write('\n');
    }
    if (tables.stream().flatMap(table -> table.columns().stream()).anyMatch(this::isMoney)) {
      note(MONEY, out);
    }
    for (Map.Entry<String, Integer> shared : seen.entrySet()) {
      if (shared.getValue() > 1) {
        note(shared.getKey(), out);
      }
    }
  }

  private boolean isMoney(Table.Column column) {
    return column.unit().equals("£");
  }

  private void one(Table table, Writer out) throws IOException {
    line(table.title(), out);
    line("=".repeat(Math.min(width, table.title().length())), out);
    if (!table.rows().isEmpty()) {
      for (String line : new ConsoleLayout(table, width).lines()) {
        out.write(line);
        out.write('\n');
      }
    }
  }

  private void note(String note, Writer out) throws IOException {
    String mark = "* ";
    for (String line : Wrap.to(note, width - mark.length())) {
      out.write(mark);
      out.write(line);
      out.write('\n');
      mark = "  ";
    }
  }

  private void line(String text, Writer out) throws IOException {
    for (String line : Wrap.to(text, width)) {
      out.write(line);
      out.write('\n');
    }
  }
}
