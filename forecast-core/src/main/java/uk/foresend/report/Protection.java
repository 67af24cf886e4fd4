package uk.foresend.report;

import java.util.Optional;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;
import uk.foresend.result.ReserveEvent;
import uk.foresend.result.ReserveTest;

/** Tells whether something keeps a deficit off the General Fund in a year, and until when. */
final class Protection {

  private Protection() {}

  /** Returns "yes" or "no" as at 31 March, or the month in which it ends before. */
  static Cell cell(Forecast forecast, ReserveTest test) {
    return endsWithin(forecast, test.year())
        .filter(end -> !test.protectedByOverride())
        .map(end -> Cell.of("until " + InWords.month(end.month())))
        .orElseGet(() -> Cell.of(test.protectedByOverride() ? "yes" : "no"));
  }

  private static Optional<ReserveEvent> endsWithin(Forecast forecast, FinancialYear year) {
    return forecast.events().stream()
        .filter(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
        .filter(event -> FinancialYear.of(event.month()).equals(year))
        .filter(event -> !event.month().equals(year.march()))
        .findFirst();
  }
}
