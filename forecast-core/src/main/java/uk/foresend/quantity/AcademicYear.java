package uk.foresend.quantity;

import java.time.YearMonth;

/**
 * An academic year, 1 September to 31 August, written {@code 2026/27}.
 *
 * @param startYear the calendar year of its 1 September
 */
public record AcademicYear(int startYear) implements Comparable<AcademicYear> {

  /** Returns the academic year in which a month falls. */
  public static AcademicYear of(YearMonth month) {
    return new AcademicYear(month.getMonthValue() >= 9 ? month.getYear() : month.getYear() - 1);
  }

  /** Returns its September. */
  public YearMonth september() {
    return YearMonth.of(startYear, 9);
  }

  @Override
  public int compareTo(AcademicYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  public String toString() {
    int end = (startYear + 1) % 100;
    return startYear + (end < 10 ? "/0" : "/") + end;
  }
}
