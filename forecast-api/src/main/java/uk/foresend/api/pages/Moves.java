package uk.foresend.api.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import uk.foresend.result.Forecast;
import uk.foresend.result.Glance;

/** Says how the balances that people ask for first move from one forecast to another. */
final class Moves {

  private Moves() {}

  static List<WorkbenchView.Moved> of(Forecast before, Forecast after, LocalDate today) {
    Glance was = Glance.of(before, today);
    Glance is = Glance.of(after, today);
    List<WorkbenchView.Moved> moved = new ArrayList<>();
    moved.add(
        new WorkbenchView.Moved(
            Balances.day(is.next()), Balances.amount(was.next()), Balances.amount(is.next())));
    is.overrideEnds()
        .ifPresent(
            ends ->
                moved.add(
                    new WorkbenchView.Moved(
                        Balances.day(ends) + ", when the override ends",
                        was.overrideEnds().map(Balances::amount).orElse(Balances.NOT_KNOWN),
                        Balances.amount(ends))));
    moved.add(
        new WorkbenchView.Moved(
            Balances.day(is.later()), Balances.amount(was.later()), Balances.amount(is.later())));
    return moved;
  }
}
