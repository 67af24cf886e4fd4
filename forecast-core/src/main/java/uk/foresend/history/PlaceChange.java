package uk.foresend.history;

import java.time.YearMonth;
import uk.foresend.quantity.FinancialYear;

/**
 * The month in which a financial year's place numbers change from one academic year's to the next.
 *
 * <p>Source: the period headings of the published high needs deductions, 2023-24.
 */
public enum PlaceChange {
  /**
   * Places for pupils under 16 and in alternative provision: April to August, then September on.
   */
  SEPTEMBER(5),
  /** Places for students of 16 and over: April to July, then August on. */
  AUGUST(4);

  private final int monthsBefore;

  PlaceChange(int monthsBefore) {
    this.monthsBefore = monthsBefore;
  }

  /** Returns the months of the financial year before the change. */
  public int monthsBefore() {
    return monthsBefore;
  }

  /** Returns the months of the financial year from the change on. */
  public int monthsAfter() {
    return 12 - monthsBefore;
  }

  /** Returns the first month with the new places. */
  public YearMonth in(FinancialYear year) {
    return year.april().plusMonths(monthsBefore);
  }
}
