package uk.foresend.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.Table;
import uk.foresend.report.Table.Cell;
import uk.foresend.report.Table.Column;
import uk.foresend.report.Table.Row;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.result.ReserveEvent;

/** The what-ifs of a case in two tables, so that the review of a change is one readable diff. */
final class WhatIfTables {

  private WhatIfTables() {}

  /** Returns a row for each what-if and year. */
  static Table summary(Map<String, Comparison> whatIfs) {
    List<Row> rows = new ArrayList<>();
    whatIfs.forEach(
        (name, comparison) -> {
          Forecast forecast = comparison.scenario();
          for (int year = 0; year < forecast.years().size(); year++) {
            rows.add(
                row(
                    Cell.of(name),
                    Cell.of(forecast.years().get(year)),
                    Cell.of(forecast.plansAtJanuary(year)),
                    Cell.of(forecast.inYear(year)),
                    Cell.of(forecast.closing(year)),
                    Cell.of(forecast.closing(year).minus(comparison.baseline().closing(year)))));
          }
        });
    return table(
        "what-ifs",
        rows,
        "what_if",
        "financial_year",
        "plans_january",
        "in_year",
        "closing",
        "change_in_closing");
  }

  /**
   * Returns a row for each lever of each what-if: its step in the bridge of the closing balance and
   * in that of the year's result, in the year in which protection ends and in the last.
   */
  static Table bridges(Map<String, Comparison> whatIfs) {
    List<Row> rows = new ArrayList<>();
    whatIfs.forEach(
        (name, comparison) ->
            yearsThatMatter(comparison.scenario())
                .forEach(year -> rows.addAll(levers(name, year, comparison))));
    return table(
        "bridges",
        rows,
        "what_if",
        "financial_year",
        "lever",
        "closing_in_order",
        "closing_alone",
        "in_year_in_order",
        "in_year_alone");
  }

  private static List<Row> levers(String name, FinancialYear year, Comparison comparison) {
    List<Bridge.LeverStep> closing = steps("closing", year, comparison);
    List<Bridge.LeverStep> inYear = steps("in-year", year, comparison);
    return IntStream.range(0, closing.size())
        .mapToObj(
            k ->
                row(
                    Cell.of(name),
                    Cell.of(year),
                    Cell.of(closing.get(k).lever()),
                    Cell.of(closing.get(k).inOrder()),
                    Cell.of(closing.get(k).alone()),
                    Cell.of(inYear.get(k).inOrder()),
                    Cell.of(inYear.get(k).alone())))
        .toList();
  }

  private static List<Bridge.LeverStep> steps(
      String figure, FinancialYear year, Comparison comparison) {
    return comparison.bridges().stream()
        .filter(bridge -> bridge.figure().equals(figure) && bridge.year().equals(year))
        .findFirst()
        .orElseThrow()
        .steps();
  }

  private static List<FinancialYear> yearsThatMatter(Forecast forecast) {
    List<FinancialYear> ends =
        forecast.events().stream()
            .filter(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
            .map(event -> FinancialYear.of(event.month()))
            .toList();
    FinancialYear last = forecast.years().get(forecast.years().size() - 1);
    return forecast.years().stream()
        .filter(year -> year.equals(last) || ends.contains(year))
        .toList();
  }

  private static Row row(Cell... cells) {
    return new Row(List.of(cells), false);
  }

  private static Table table(String id, List<Row> rows, String... columns) {
    List<Column> named =
        Arrays.stream(columns).map(column -> new Column(column, column, "")).toList();
    return new Table(id, id, named, rows, List.of());
  }
}
