package uk.foresend.io;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import uk.foresend.report.Chart;
import uk.foresend.report.Table;

/** Writes tables for a console, as CSV and as JSON. None of them closes what it writes to. */
public final class TableWriters {

  /** The narrowest console that can be written for, in characters. */
  public static final int LEAST_WIDTH = 40;

  private TableWriters() {}

  /**
   * Writes tables one below the other for reading in a fixed-width font, money in £000. A table too
   * wide is written in parts, its first columns repeated; a note of several tables is written once,
   * at the end.
   *
   * @param width the width in characters, at least {@link #LEAST_WIDTH}
   */
  public static void console(List<Table> tables, int width, Writer out) throws IOException {
    new ConsoleTables(Math.max(LEAST_WIDTH, width)).write(tables, out);
    out.flush();
  }

  /**
   * Writes one table as CSV: the keys of the columns, then the rows, money in plain pounds with two
   * decimals and shares as fractions. Text that a spreadsheet would take for a formula has an
   * apostrophe before it. Lines end with a line feed.
   */
  public static void csv(Table table, Writer out) throws IOException {
    CsvTables.write(table, out);
    out.flush();
  }

  /**
   * Writes one table as {@link #csv(Table, Writer)} does and, after an empty line, lines of words
   * that are to be read with it.
   */
  public static void csv(Table table, List<String> below, Writer out) throws IOException {
    CsvTables.write(table, below, out);
    out.flush();
  }

  /**
   * Writes tables and charts as one JSON object with the arrays {@code tables} and {@code charts}.
   * A cell is a string, a number (pounds, children, or a fraction), or an object {@code
   * {"absent":"not known"}}.
   */
  public static void json(List<Table> tables, List<Chart> charts, Writer out) throws IOException {
    JsonTables.write(tables, charts, out);
    out.flush();
  }

  /** Writes one chart as a JSON object, as {@link #json(List, List, Writer)} does. */
  public static void json(Chart chart, Writer out) throws IOException {
    JsonTables.write(chart, out);
    out.flush();
  }
}
