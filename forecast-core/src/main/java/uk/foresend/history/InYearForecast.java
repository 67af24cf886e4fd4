package uk.foresend.history;

import java.time.LocalDate;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * A council's forecast of the deficit of a year that had begun, and how the year came out.
 *
 * @param council the council's code
 * @param year the financial year
 * @param at the day at which it was forecast
 * @param forecast the result of the dedicated schools grant forecast for the year, negative in
 *     deficit
 * @param outturn the result as it came; empty while none is published
 * @param basis how the two are come by
 * @param source the publication
 */
public record InYearForecast(
    String council,
    FinancialYear year,
    LocalDate at,
    Money forecast,
    Optional<Money> outturn,
    String basis,
    Source source) {

  /**
   * Returns by what share of the forecast the outturn was beyond it: 0.166 where a deficit of
   * £32.0m came out at £37.3m.
   */
  public Optional<Double> miss() {
    return outturn.map(came -> came.pounds() / forecast.pounds() - 1);
  }
}
