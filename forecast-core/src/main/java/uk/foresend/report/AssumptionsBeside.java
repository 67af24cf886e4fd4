package uk.foresend.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Forecast;

/** What the forecasts beside each other assume differently, a row for each number. */
final class AssumptionsBeside {
  private static final Cell NOT_THERE = new Cell.Absent("not in this scenario");

  private AssumptionsBeside() {}

  static Table of(List<Forecast> forecasts, List<String> notes) {
    Map<String, List<Cell>> rows = new LinkedHashMap<>();
    Map<String, String> labels = new LinkedHashMap<>();
    for (int i = 0; i < forecasts.size(); i++) {
      for (AssumptionLine line : forecasts.get(i).assumptions()) {
        labels.putIfAbsent(line.key(), line.label());
        List<Cell> cells = rows.computeIfAbsent(line.key(), key -> new ArrayList<>());
        while (cells.size() < i) {
          cells.add(NOT_THERE);
        }
        if (cells.size() == i) {
          cells.add(Cell.of(line.value()));
        }
      }
    }
    TableBuilder table =
        new TableBuilder("compare-assumptions", "What they assume differently")
            .text("label", "What it is");
    for (int i = 0; i < forecasts.size(); i++) {
      table.text("scenario_" + (i + 1), forecasts.get(i).stamp().title());
    }
    rows.forEach(
        (key, cells) -> {
          while (cells.size() < forecasts.size()) {
            cells.add(NOT_THERE);
          }
          if (cells.stream().anyMatch(cell -> !same(cell, cells.get(0)))) {
            List<Cell> row = new ArrayList<>();
            row.add(Cell.of(labels.getOrDefault(key, key)));
            row.addAll(cells);
            table.row(row);
          }
        });
    return table.notes(notes).build();
  }

  private static boolean same(Cell one, Cell other) {
    return Texts.plain(one).equals(Texts.plain(other));
  }
}
