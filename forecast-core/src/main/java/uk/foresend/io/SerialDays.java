package uk.foresend.io;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days as spreadsheets count them from 1900, where a table lost the format that shows the date. */
public final class SerialDays {

  /** Day 0 of Excel, which takes 1900 for a leap year. */
  private static final LocalDate BEFORE_THE_FIRST = LocalDate.of(1899, 12, 30);

  /** From May 1927 to the end of 2099. */
  private static final Pattern DAY = Pattern.compile("[1-6]\\d{4}|7[0-2]\\d{3}|730[0-4]\\d|73050");

  /** What could as well be a month or a period with its year behind it: {@code 42025}. */
  private static final Pattern AMBIGUOUS = Pattern.compile("\\d20\\d{2}");

  private SerialDays() {}

  /** Returns the day a number stands for, if it can be no other number that stands for a date. */
  public static Optional<LocalDate> of(String number) {
    return DAY.matcher(number).matches() && !AMBIGUOUS.matcher(number).matches()
        ? Optional.of(BEFORE_THE_FIRST.plusDays(Integer.parseInt(number)))
        : Optional.empty();
  }
}
