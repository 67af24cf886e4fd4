package uk.foresend.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.report.Table.Cell;
import uk.foresend.report.Table.Column;
import uk.foresend.report.Table.Row;

/**
 * Lays one measure of a table out for reading, a line for each thing and a column for each year.
 *
 * <p>The table has a row for each thing and year: the columns before {@link #YEAR} name the thing,
 * those after it measure it.
 *
 * @param data the table
 * @param shown the columns that name a thing and are to be shown
 * @param missing what stands where a thing has no row for a year
 */
record Across(Table data, List<String> shown, Cell missing) {

  /** The key of the column that holds the financial year. */
  static final String YEAR = "financial_year";

  /** The row after the lines. */
  enum Total {
    /** The sum of the lines. */
    SUMMED("Total"),
    /** The sum of a baseline and its steps. */
    SCENARIO("Scenario"),
    /** No row: the lines are not parts of a whole. */
    NONE("");

    private final String label;

    Total(String label) {
      this.label = label;
    }
  }

  /** Returns a table of one measure. */
  Table of(String id, String title, String measure, Total total, List<String> notes) {
    int at = data.column(measure);
    int yearAt = data.column(YEAR);
    Map<List<Cell>, Map<Cell, Cell>> lines = new LinkedHashMap<>();
    Map<Cell, String> years = new LinkedHashMap<>();
    for (Row row : data.rows()) {
      Cell year = row.cells().get(yearAt);
      years.putIfAbsent(year, Texts.plain(year));
      lines
          .computeIfAbsent(row.cells().subList(0, yearAt), thing -> new LinkedHashMap<>())
          .put(year, row.cells().get(at));
    }
    TableBuilder table = new TableBuilder(id, title);
    for (String name : shown) {
      Column column = data.columns().get(data.column(name));
      table.column(column.id(), column.label(), column.unit());
    }
    String unit = data.columns().get(at).unit();
    years.values().forEach(year -> table.column(year, year, unit));
    lines.forEach(
        (thing, byYear) -> {
          List<Cell> cells = new ArrayList<>();
          shown.forEach(name -> cells.add(thing.get(data.column(name))));
          years.keySet().forEach(year -> cells.add(byYear.getOrDefault(year, missing)));
          table.row(cells);
        });
    if (total != Total.NONE && lines.size() > 1) {
      table.total(total.label);
    }
    return table.notes(notes).build();
  }
}
