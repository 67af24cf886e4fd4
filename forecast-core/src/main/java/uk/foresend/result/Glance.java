package uk.foresend.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * A forecast at a glance, from a day: the DSG balance at the last end of a financial year and at
 * the next, when the override ends, and five years after the next. Where the day or those years are
 * outside the forecast, its first or last year stands instead.
 *
 * @param last the balance at the last 31 March
 * @param next the balance at the next 31 March
 * @param overrideEnds the balance at the end of the month in which nothing keeps a deficit off the
 *     General Fund any more, before what is charged after it; empty when that is outside the
 *     forecast
 * @param later the balance five years after the next 31 March
 */
public record Glance(Balance last, Balance next, Optional<Balance> overrideEnds, Balance later) {
  private static final int LATER = 5;

  /** The DSG balance at the end of a month, negative when in deficit. */
  public record Balance(YearMonth month, Money amount) {}

  /** Returns the balances of a forecast as they are looked at on a day. */
  public static Glance of(Forecast forecast, LocalDate today) {
    int now =
        FinancialYear.of(YearMonth.from(today)).startYear() - forecast.years().get(0).startYear();
    return new Glance(
        at(forecast, now - 1),
        at(forecast, now),
        forecast.events().stream()
            .filter(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
            .map(event -> forecast.indexOf(FinancialYear.of(event.month())))
            .filter(year -> year >= 0)
            .map(year -> at(forecast, year))
            .findFirst(),
        at(forecast, now + LATER));
  }

  private static Balance at(Forecast forecast, int year) {
    int within = Math.max(0, Math.min(forecast.years().size() - 1, year));
    return new Balance(forecast.march(within), forecast.closing(within));
  }
}
