package uk.foresend.dsg;

import java.time.YearMonth;
import uk.foresend.quantity.FinancialYear;

/**
 * The field that dates a charge to the General Fund, as a document writes it.
 *
 * @param field its name
 * @param written what stands there
 * @param unit what it counts in
 */
public record ChargeDate(String field, String written, Unit unit) {

  /** What a date counts in. */
  public enum Unit {
    /** A charge at the end of a month. */
    MONTH,
    /** A charge at each 31 March from that of a year on. */
    YEAR
  }

  static ChargeDate of(YearMonth month) {
    return new ChargeDate("month", month.toString(), Unit.MONTH);
  }

  static ChargeDate of(FinancialYear first) {
    return new ChargeDate("first", first.toString(), Unit.YEAR);
  }

  /** Returns what the field would say for nothing to be charged before a month. */
  public String from(YearMonth month) {
    return switch (unit) {
      case MONTH -> month.toString();
      case YEAR -> FinancialYear.of(month).toString();
    };
  }
}
