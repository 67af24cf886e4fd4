package uk.foresend.report;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.dsg.Account;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;
import uk.foresend.result.LedgerEntry;

/**
 * Says what charges of the deficit to the General Fund are met from, and what that does to cash.
 */
final class Charges {

  private Charges() {}

  static List<String> notes(Forecast forecast) {
    List<String> notes = new ArrayList<>();
    Money reserves = met(forecast, Account.GENERAL_FUND_RESERVES);
    if (reserves.pence() > 0) {
      notes.add(
          "Of the deficit charged, "
              + InWords.money(reserves)
              + " is met from reserves: that moves a balance and brings no cash, so interest goes on"
              + " as if it had not been charged, whether or not reserves can bear it.");
    }
    Money revenue = met(forecast, Account.GENERAL_FUND_REVENUE);
    if (revenue.pence() > 0) {
      notes.add(
          "Of the deficit charged, "
              + InWords.money(revenue)
              + " is met from new revenue, council tax or the base budget, found in the year of the"
              + " charge; interest on it ends as it is charged.");
    }
    return notes;
  }

  private static Money met(Forecast forecast, Account account) {
    return Money.sum(
        forecast.entries().stream()
            .filter(entry -> entry.account() == account)
            .map(LedgerEntry::amount)
            .toList());
  }
}
