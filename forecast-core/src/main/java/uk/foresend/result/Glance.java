package uk.foresend.result;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * A forecast in two balances: at the next end of a financial year and when the override ends.
 *
 * @param yearEnd the month at whose end the next financial year closes; the first or last of the
 *     forecast when today is outside it
 * @param atYearEnd the DSG balance then, negative when in deficit
 * @param overrideEnds the month at whose end nothing keeps a deficit off the General Fund; empty
 *     when that is outside the forecast
 * @param atOverrideEnd the DSG balance then, before what is charged after it
 */
public record Glance(
    YearMonth yearEnd,
    Money atYearEnd,
    Optional<YearMonth> overrideEnds,
    Optional<Money> atOverrideEnd) {

  /** Returns the two balances of a forecast as they are looked at on a day. */
  public static Glance of(Forecast forecast, LocalDate today) {
    int last = forecast.years().size() - 1;
    FinancialYear now = FinancialYear.of(YearMonth.from(today));
    int next = Math.max(0, Math.min(last, now.startYear() - forecast.years().get(0).startYear()));
    Optional<YearMonth> ends =
        forecast.events().stream()
            .filter(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
            .map(ReserveEvent::month)
            .findFirst();
    return new Glance(
        forecast.march(next),
        forecast.closing(next),
        ends,
        ends.map(FinancialYear::of)
            .map(forecast::indexOf)
            .filter(year -> year >= 0)
            .map(forecast::closing));
  }
}
