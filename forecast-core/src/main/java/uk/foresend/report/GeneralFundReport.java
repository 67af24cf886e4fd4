package uk.foresend.report;

import java.util.List;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.FundRow;
import uk.foresend.result.Reach;

/** What falls on the council outside the Dedicated Schools Grant; a cost is positive. */
public record GeneralFundReport() implements ForecastReport {

  @Override
  public String id() {
    return "general-fund";
  }

  @Override
  public String title() {
    return "What falls on the General Fund";
  }

  @Override
  public String reader() {
    return "For the council's budget: interest, transport, financing and charges outside the DSG.";
  }

  @Override
  public Table data(Forecast forecast) {
    return data(forecast, forecast.generalFund());
  }

  private Table data(Forecast forecast, List<FundRow> rows) {
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("line", "Key")
            .text("label", "Line")
            .year()
            .pounds("amount", "Amount");
    for (FundRow row : rows) {
      for (int year = 0; year < forecast.years().size(); year++) {
        table.row(
            Cell.of(row.id()),
            Cell.of(row.label()),
            Cell.of(forecast.years().get(year)),
            Cell.of(row.amounts().get(year)));
      }
    }
    return table.inPounds().notes(notes(forecast)).build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    List<FundRow> some = forecast.generalFund().stream().filter(row -> !isNothing(row)).toList();
    return List.of(
        new Across(data(forecast, some), List.of("label"), Cell.of(Money.ZERO))
            .of(
                "general-fund-by-year",
                title(),
                "amount",
                Across.Total.SUMMED,
                Notes.joined(nothing(forecast), notes(forecast))));
  }

  @Override
  public List<Chart> charts(Forecast forecast) {
    int last = forecast.years().size() - 1;
    Stack stack = new Stack(forecast.years());
    forecast.generalFund().forEach(row -> stack.add(row.id(), row.label(), row.amounts()::get));
    return stack.series().isEmpty()
        ? List.of()
        : List.of(
            new Chart(
                "general-fund-lines",
                "What falls on the General Fund in each year",
                Chart.Kind.STACKED_BAR,
                Points.labels(forecast.years()),
                "£m",
                stack.series(),
                List.of(),
                "What falls on the General Fund goes from "
                    + InWords.money(total(forecast, 0))
                    + " in "
                    + forecast.years().get(0)
                    + " to "
                    + InWords.money(total(forecast, last))
                    + " in "
                    + forecast.years().get(last)
                    + "; a cost is positive.",
                notes(forecast)));
  }

  private static Money total(Forecast forecast, int year) {
    return Money.sum(forecast.generalFund().stream().map(row -> row.amounts().get(year)).toList());
  }

  /** Says which lines are left out, since a line of nothing may only mean that nobody gave it. */
  private static List<String> nothing(Forecast forecast) {
    List<String> labels =
        forecast.generalFund().stream()
            .filter(GeneralFundReport::isNothing)
            .map(FundRow::label)
            .toList();
    return labels.isEmpty()
        ? List.of()
        : List.of(
            "Nothing falls on these lines, or the scenario gives no figures for them: "
                + String.join("; ", labels)
                + ".");
  }

  private static boolean isNothing(FundRow row) {
    return row.amounts().stream().allMatch(Money.ZERO::equals);
  }

  private static List<String> notes(Forecast forecast) {
    return Notes.with(
        Notes.joined(
            List.of("A cost to the General Fund is positive; income is negative."),
            Notes.joined(Charges.notes(forecast), Unfinanced.notes(forecast))),
        forecast,
        Reach.GENERAL_FUND);
  }
}
