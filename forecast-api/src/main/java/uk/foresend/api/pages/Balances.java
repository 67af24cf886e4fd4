package uk.foresend.api.pages;

import uk.foresend.quantity.InWords;
import uk.foresend.result.Glance;

/** Writes a balance and its day. */
final class Balances {
  static final String NOT_KNOWN = "[not known]";

  private Balances() {}

  /** Returns the amount: {@code −£152.6m}. */
  static String amount(Glance.Balance balance) {
    return InWords.millions(balance.amount());
  }

  /** Returns the amount and its month: {@code −£152.6m, March 2028}. */
  static String dated(Glance.Balance balance) {
    return amount(balance) + ", " + InWords.month(balance.month());
  }

  /** Returns the day: {@code 31 March 2028}. */
  static String day(Glance.Balance balance) {
    return InWords.day(balance.month().atEndOfMonth());
  }
}
