package uk.foresend.report;

import java.util.List;
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
    TableBuilder table =
        new TableBuilder(id(), title())
            .text("line", "Key")
            .text("label", "Line")
            .year()
            .pounds("amount", "Amount");
    for (FundRow row : forecast.generalFund()) {
      for (int year = 0; year < forecast.years().size(); year++) {
        table.row(
            Cell.of(row.id()),
            Cell.of(row.label()),
            Cell.of(forecast.years().get(year)),
            Cell.of(row.amounts().get(year)));
      }
    }
    return table.notes(notes(forecast)).build();
  }

  @Override
  public List<Table> tables(Forecast forecast) {
    return List.of(
        new Across(data(forecast), List.of("label"), Cell.of(Money.ZERO))
            .of("general-fund-by-year", title(), "amount", Across.Total.SUMMED, notes(forecast)));
  }

  private static List<String> notes(Forecast forecast) {
    return Notes.with(
        List.of("A cost to the General Fund is positive; income is negative."),
        forecast,
        Reach.GENERAL_FUND);
  }
}
