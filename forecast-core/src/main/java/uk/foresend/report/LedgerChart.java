package uk.foresend.report;

import java.util.List;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.LedgerRow;

/**
 * The balance at each 31 March stacked by the year in which it arose, over all blocks: the oldest
 * nearest to nothing, surpluses above it and deficits below.
 */
final class LedgerChart {

  private LedgerChart() {}

  static Chart of(Forecast forecast) {
    int last = forecast.years().size() - 1;
    Stack stack = new Stack(forecast.years());
    forecast.ledger().stream()
        .map(row -> row.vintage().origin())
        .distinct()
        .sorted()
        .forEach(
            origin ->
                stack.add(
                    "arose-" + origin,
                    "Arose in " + origin,
                    year -> closing(forecast, origin, forecast.years().get(year))));
    return new Chart(
        "balance-by-vintage",
        "The DSG balance at each 31 March by year of origin",
        Chart.Kind.STACKED_BAR,
        Points.labels(forecast.years()),
        "£m",
        stack.series(),
        List.of(),
        "The DSG balance is "
            + InWords.money(forecast.closing(0))
            + " at the end of "
            + forecast.years().get(0)
            + " and "
            + InWords.money(forecast.closing(last))
            + " at the end of "
            + forecast.years().get(last)
            + ".");
  }

  private static Money closing(Forecast forecast, FinancialYear origin, FinancialYear year) {
    return Money.sum(
        forecast.ledger().stream()
            .filter(row -> row.year().equals(year) && row.vintage().origin().equals(origin))
            .map(LedgerRow::closing)
            .toList());
  }
}
