package uk.foresend.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.SpendLine;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.Reach;
import uk.foresend.result.SpendRow;

/** Spend by line of the section 251 return, gross and net: {@code net = gross − dfe_paid}. */
public record SpendLinesReport() implements ForecastReport {

  /** What a code of the return looks like: numbers with points between them. */
  private static final String CODE = "\\d+(\\.\\d+)*";

  @Override
  public String id() {
    return "spend-lines";
  }

  @Override
  public String title() {
    return "Spend by section 251 line";
  }

  @Override
  public String reader() {
    return "For the section 251 return: each line before and after what the DfE pays direct.";
  }

  @Override
  public Table data(Forecast forecast) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("line", "Line")
            .text("label", "Section 251 line")
            .text("block", "Block")
            .year()
            .pounds("gross", "Gross")
            .pounds("dfe_paid", "Paid direct by the DfE")
            .pounds("net", "Net");
    for (SpendLine line : lines(forecast)) {
      List<SpendRow> rows =
          forecast.spend().stream().filter(row -> row.item().line().equals(line)).toList();
      for (int year = 0; year < forecast.years().size(); year++) {
        int at = year;
        Money gross = Money.sum(rows.stream().map(row -> row.gross().get(at)).toList());
        Money paid = Money.sum(rows.stream().map(row -> row.dfePaid().get(at)).toList());
        table.row(
            Cell.of(line.code()),
            Cell.of(line.label()),
            Cell.of(line.block().label()),
            Cell.of(forecast.years().get(year)),
            Cell.of(gross),
            Cell.of(paid),
            Cell.of(gross.minus(paid)));
      }
    }
    return table.inPounds().notes(notes(forecast)).build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    Across lines = new Across(data(forecast), List.of("line", "label"), Cell.of(Money.ZERO));
    List<String> notes = notes(forecast);
    Across.Total sum = Across.Total.SUMMED;
    return List.of(
        lines.of("spend-lines-gross", "Gross spend by section 251 line", "gross", sum, notes),
        lines.of("spend-lines-dfe-paid", "Of it, paid direct by the DfE", "dfe_paid", sum, notes),
        lines.of("spend-lines-net", "Net spend by section 251 line", "net", sum, notes));
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    return List.of(SpendLinesChart.of(forecast).noted(notes(forecast)));
  }

  private static List<SpendLine> lines(Forecast forecast) {
    return forecast.spend().stream()
        .map(row -> row.item().line())
        .distinct()
        .sorted(Comparator.comparing(SpendLine::code))
        .toList();
  }

  private static List<String> notes(Forecast forecast) {
    List<String> all = new ArrayList<>();
    all.add(
        "The budget return includes places that the DfE pays direct: compare it with gross. The"
            + " outturn return leaves them out: compare it with net.");
    lines(forecast).stream()
        .filter(line -> line.block() == Block.HIGH_NEEDS)
        .filter(line -> !line.code().matches(CODE))
        .map(line -> line.code() + ", " + line.label() + ", is no line of the section 251 return.")
        .forEach(all::add);
    return Notes.with(all, forecast, Reach.SPEND);
  }
}
