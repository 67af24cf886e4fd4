package uk.foresend.quantity;

import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A council's financial year, 1 April to 31 March, written {@code 2026-27}.
 *
 * @param startYear the calendar year of its 1 April
 */
public record FinancialYear(int startYear) implements Comparable<FinancialYear> {

  private static final Pattern WRITTEN = Pattern.compile("(\\d{4})-(\\d{2})");

  /** Returns the year written as {@code 2026-27}, or empty if it is not one. */
  public static Optional<FinancialYear> parse(String text) {
    Matcher matcher = WRITTEN.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(matcher.group(1));
    return (start + 1) % 100 == Integer.parseInt(matcher.group(2))
        ? Optional.of(new FinancialYear(start))
        : Optional.empty();
  }

  /** Returns the financial year in which a month falls. */
  public static FinancialYear of(YearMonth month) {
    return new FinancialYear(month.getMonthValue() >= 4 ? month.getYear() : month.getYear() - 1);
  }

  /** Returns its April. */
  public YearMonth april() {
    return YearMonth.of(startYear, 4);
  }

  /** Returns its March, the last month. */
  public YearMonth march() {
    return YearMonth.of(startYear + 1, 3);
  }

  /** Returns the January inside it, the month of the SEN2 census. */
  public YearMonth january() {
    return YearMonth.of(startYear + 1, 1);
  }

  /** Returns the year that many years later. */
  public FinancialYear plus(int years) {
    return new FinancialYear(startYear + years);
  }

  @Override
  public int compareTo(FinancialYear other) {
    return Integer.compare(startYear, other.startYear);
  }

  @Override
  public String toString() {
    int end = (startYear + 1) % 100;
    return startYear + (end < 10 ? "-0" : "-") + end;
  }
}
