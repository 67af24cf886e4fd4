package uk.foresend.io.council;

import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.foresend.io.SerialDays;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;

/** Reads months as ledgers write them. */
final class LedgerMonth {

  /** What is accepted, for a hint. */
  static final String FORMS =
      "Months are written 2025-04, Apr-25, April 2025 or 30/04/2025, or as a period from 1 (April)"
          + " to 12 beside a financial year.";

  private static final int LAST_PERIOD = 12;

  /** Years of a ledger; others are slips of the hand. */
  private static final int FIRST_YEAR = 2000;

  private static final int LAST_YEAR = 2099;

  /** The last of the closing periods, in which a year is put right after its end. */
  private static final int LAST_CLOSING = 16;

  private static final Pattern ISO =
      Pattern.compile("(\\d{4})[-/](\\d{1,2})(?:[-/](\\d{1,2}))?(?:[ T].*)?");
  private static final Pattern BRITISH =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4}|\\d{2})(?: .*)?");
  private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NAMED =
      Pattern.compile("(?:(\\d{1,2})[- ])?(\\p{L}{3,9})\\.?[-' /]{0,2}(\\d{4}|\\d{2})");
  private static final Pattern PERIOD =
      Pattern.compile("(?:p|per|period|month|m)?[ .]?0{0,2}(\\d{1,2})");
  private static final Pattern AMBIGUOUS =
      Pattern.compile("\\d{1,3}[-/. ]\\d{4}|\\d{4}[-/. ]?\\d{1,3}");
  private static final Pattern YEAR =
      Pattern.compile("(?:fy ?)?(20)?(\\d{2})\\s?[-/]\\s?(?:20)?(\\d{2})");

  /**
   * A period of a ledger.
   *
   * @param number from 1, April; above 12 for a closing period
   */
  record Period(int number) {

    /** Whether it comes after the year's March. */
    boolean isClosing() {
      return number > LAST_PERIOD;
    }

    /** Returns the month of a year; March for a closing period. */
    YearMonth in(FinancialYear year) {
      return year.april().plusMonths(Math.min(number, LAST_PERIOD) - 1L);
    }
  }

  private LedgerMonth() {}

  /**
   * Returns the month that a text names, together with its year or in a financial year.
   *
   * @param year the financial year of a month without one, or of a period
   * @param met told the period, if it is one
   */
  static Optional<YearMonth> of(String text, Optional<FinancialYear> year, Consumer<Period> met) {
    Optional<YearMonth> dated = dated(text);
    if (dated.isPresent() || year.isEmpty()) {
      return dated;
    }
    Optional<YearMonth> named = named(text, year.get());
    if (named.isPresent()) {
      return named;
    }
    Optional<Period> period = period(text);
    period.ifPresent(met);
    return period.map(number -> number.in(year.get()));
  }

  /** Whether the name of a column is that of a month: {@code Apr-25}, {@code April}, {@code P1}. */
  static boolean isHeading(String name) {
    return dated(name).isPresent()
        || month(name).isPresent()
        || (name.length() > 1 && !Character.isDigit(name.charAt(0)) && period(name).isPresent());
  }

  /** Returns the month that a text names together with its year, or empty if it names none. */
  static Optional<YearMonth> dated(String text) {
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return day(iso.group(1), iso.group(2), iso.group(3));
      }
      Matcher british = BRITISH.matcher(text);
      if (british.matches()) {
        return day(british.group(3), british.group(2), british.group(1));
      }
      Matcher both = MONTH_AND_YEAR.matcher(text);
      if (both.matches()) {
        return day(both.group(2), both.group(1), null);
      }
      Matcher named = NAMED.matcher(text);
      if (named.matches()) {
        return month(named.group(2))
            .flatMap(
                month -> day(named.group(3), String.valueOf(month.getValue()), named.group(1)));
      }
      return SerialDays.of(text)
          .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR)
          .map(YearMonth::from);
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  /** Whether a text in a column of periods could be a month of a year, or a period of one. */
  static boolean isAmbiguous(String text) {
    return AMBIGUOUS.matcher(text).matches();
  }

  /** Returns the period that a text names, or empty if it names none. */
  static Optional<Period> period(String text) {
    Matcher matcher = PERIOD.matcher(text.toLowerCase(Locale.ROOT));
    return matcher.matches()
        ? Optional.of(new Period(Integer.parseInt(matcher.group(1))))
            .filter(period -> period.number() >= 1 && period.number() <= LAST_CLOSING)
        : Optional.empty();
  }

  /** Returns the month that a text names by its name alone, in a financial year. */
  static Optional<YearMonth> named(String text, FinancialYear year) {
    return month(text)
        .map(month -> year.april().plusMonths(Math.floorMod(month.getValue() - 4, 12)));
  }

  /** Returns the financial year of 2025-26, 2025/26, 2025/2026 or 25/26; empty if it is none. */
  static Optional<FinancialYear> year(String text) {
    Matcher matcher = YEAR.matcher(text.toLowerCase(Locale.ROOT));
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int start = Integer.parseInt(matcher.group(2));
    return (start + 1) % 100 == Integer.parseInt(matcher.group(3))
        ? Optional.of(new FinancialYear(2000 + start))
        : Optional.empty();
  }

  /** Returns the month of a date; a year of two digits is of this century. */
  private static Optional<YearMonth> day(String year, String month, @Nullable String day) {
    int number = Integer.parseInt(year) + (year.length() == 2 ? 2000 : 0);
    YearMonth found = YearMonth.of(number, Integer.parseInt(month));
    if (number < FIRST_YEAR || number > LAST_YEAR) {
      return Optional.empty();
    }
    return day == null || (found.isValidDay(Integer.parseInt(day)) && Integer.parseInt(day) > 0)
        ? Optional.of(found)
        : Optional.empty();
  }

  private static Optional<Month> month(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    for (Month month : Month.values()) {
      String name = InWords.month(month).toLowerCase(Locale.ROOT);
      if (plain.length() >= 3 && name.startsWith(plain)) {
        return Optional.of(month);
      }
    }
    return Optional.empty();
  }
}
