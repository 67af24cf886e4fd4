package uk.foresend.api.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.api.pages.words.Names;
import uk.foresend.report.CellWords;
import uk.foresend.report.Chart;
import uk.foresend.report.Explained;
import uk.foresend.report.Table;

/**
 * Makes tables and charts ready for a page.
 *
 * @param scenario the id of the scenario they are of; empty for none
 * @param source the line that says what they are made of, its version and its date among it
 */
record Exhibits(String scenario, String source) {

  /** Returns a table for a page. */
  TableView of(Table table, String csv) {
    CellWords words = CellWords.of(table);
    List<TableView.Head> heads =
        table.columns().stream()
            .map(column -> new TableView.Head(column.label(), !column.unit().isEmpty()))
            .toList();
    List<TableView.Line> lines = new ArrayList<>();
    for (Table.Row row : table.rows()) {
      List<TableView.Cell> cells = new ArrayList<>();
      for (int c = 0; c < row.cells().size(); c++) {
        cells.add(
            new TableView.Cell(
                row.cells().get(c).told(words),
                !table.columns().get(c).unit().isEmpty(),
                working(table, row, c)));
      }
      lines.add(new TableView.Line(cells, row.total()));
    }
    return new TableView(table.id(), table.title(), heads, lines, sourced(table.notes()), csv);
  }

  private String working(Table table, Table.Row row, int column) {
    return scenario.isEmpty()
        ? ""
        : Explained.by(table, row, column)
            .map(figure -> Names.working(scenario, figure))
            .orElse("");
  }

  /** Returns a chart for a page. */
  ChartView of(Chart chart) {
    return new ChartView(
        chart.id(),
        chart.title(),
        chart.summary(),
        ChartJson.of(chart),
        points(chart),
        sourced(chart.notes()));
  }

  private List<String> sourced(List<String> notes) {
    List<String> all = new ArrayList<>(notes);
    if (!source.isEmpty()) {
      all.add(source);
    }
    return all;
  }

  /** The points of a chart as a table: a row for each place on its axis. */
  private static TableView points(Chart chart) {
    List<TableView.Head> heads = new ArrayList<>();
    heads.add(new TableView.Head("", false));
    chart.series().forEach(series -> heads.add(new TableView.Head(series.label(), true)));
    List<TableView.Line> lines = new ArrayList<>();
    for (String category : chart.categories()) {
      List<TableView.Cell> cells = new ArrayList<>();
      cells.add(new TableView.Cell(category, false, ""));
      for (Chart.Series series : chart.series()) {
        Optional<Chart.Point> point =
            series.points().stream().filter(one -> one.category().equals(category)).findFirst();
        cells.add(new TableView.Cell(point.map(Chart.Point::label).orElse(""), true, ""));
      }
      lines.add(new TableView.Line(cells, false));
    }
    return new TableView(chart.id(), chart.title(), heads, lines, List.of(), "");
  }
}
