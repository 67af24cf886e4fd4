package uk.foresend.io.read;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.foresend.history.LedgerCodeTotal;
import uk.foresend.history.LedgerExtract;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.Table;

/** Tells a ledger extract: by line and year, what is on no line, and the whole to the penny. */
public final class LedgerTables {

  private LedgerTables() {}

  /** Returns the tables for people. */
  public static List<Table> of(LedgerExtract extract) {
    List<Table> tables = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    for (FinancialYear year : extract.years()) {
      extract
          .byLine(year)
          .forEach(
              (line, amount) ->
                  lines.add(
                      new Line()
                          .text("line", line)
                          .text("year", year)
                          .text("months", extract.months(year).size())
                          .exact("amount", amount)));
    }
    tables.add(
        Tables.of(
            "ledger-lines",
            "Section 251 lines of the ledger",
            lines,
            List.of("Spend is positive. Months are those of the year that have postings.")));
    tables.add(
        Tables.of(
            "ledger-parts",
            "The whole extract",
            Stream.of(
                    new Line().text("part", "on lines").exact("amount", extract.mappedTotal()),
                    new Line().text("part", "on no line").exact("amount", extract.unmappedTotal()),
                    new Line().text("part", "excluded").exact("amount", extract.excludedTotal()),
                    new Line().text("part", "all rows").exact("amount", extract.total()))
                .toList(),
            List.of("On lines, on no line and excluded add up to all rows, to the penny.")));
    codes("ledger-unmapped", "Codes on no line", extract.unmapped(), tables);
    codes("ledger-excluded", "Codes excluded by the mapping", extract.excluded(), tables);
    return tables;
  }

  /** Returns every sum as one table for machines. */
  public static Table data(LedgerExtract extract) {
    List<Line> lines = new ArrayList<>();
    extract
        .amounts()
        .forEach(
            one ->
                lines.add(
                    new Line()
                        .text("part", "on-line")
                        .text("line", one.line())
                        .text("month", one.month())
                        .text("cost_centre", "")
                        .text("subjective", "")
                        .pounds("amount", one.amount())));
    extract.unmapped().forEach(one -> lines.add(code("on-no-line", one)));
    extract.excluded().forEach(one -> lines.add(code("excluded", one)));
    return Tables.of("ledger", "Ledger extract", lines, List.of());
  }

  private static Line code(String part, LedgerCodeTotal one) {
    return new Line()
        .text("part", part)
        .text("line", "")
        .text("month", "")
        .text("cost_centre", one.code().costCentre())
        .text("subjective", one.code().subjective())
        .pounds("amount", one.total());
  }

  private static void codes(
      String id, String title, List<LedgerCodeTotal> codes, List<Table> tables) {
    if (!codes.isEmpty()) {
      tables.add(
          Tables.of(
              id,
              title,
              codes.stream()
                  .map(
                      one ->
                          new Line()
                              .text("cost_centre", one.code().costCentre())
                              .text("subjective", one.code().subjective())
                              .text("rows", one.rows())
                              .exact("amount", one.total()))
                  .toList(),
              List.of()));
    }
  }
}
