package uk.foresend.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/**
 * The one written form of quantities, the same in every place and on every machine: −£31.9m, 4,719,
 * 6.2%, March 2028.
 *
 * <p>A negative has a true minus sign before the pound sign, never brackets. What is cut is rounded
 * half to even.
 */
public final class InWords {

  private static final String MINUS = "\u2212";
  private static final Money LEAST_IN_MILLIONS = Money.ofPounds(100_000);

  private InWords() {}

  /** Returns money in millions with one decimal: {@code −£31.9m}. */
  public static String millions(Money money) {
    return signed(money.inPounds().movePointLeft(6), 1, "£", "m");
  }

  /**
   * Returns money for a sentence: in millions, {@code −£31.9m}, or in whole pounds when under
   * £100,000 either way, {@code £37,820}.
   */
  public static String money(Money money) {
    Money size = money.isNegative() ? money.negated() : money;
    return size.compareTo(LEAST_IN_MILLIONS) < 0 ? pounds(money) : millions(money);
  }

  /** Returns money in whole pounds: {@code −£31,912,345}. */
  public static String pounds(Money money) {
    return signed(money.inPounds(), 0, "£", "");
  }

  /** Returns money to the penny, for a working: {@code −£31,912,345.60}. */
  public static String exact(Money money) {
    return signed(money.inPounds(), 2, "£", "");
  }

  /** Returns pounds with all their decimals, two at least: {@code £5,796.370372}. */
  public static String exact(BigDecimal pounds) {
    return signed(pounds, Math.max(2, pounds.stripTrailingZeros().scale()), "£", "");
  }

  /** Returns a fraction as a percentage with all its decimals: {@code 4.125%}. */
  public static String percent(BigDecimal fraction) {
    BigDecimal percent = fraction.movePointRight(2);
    return signed(percent, Math.max(0, percent.stripTrailingZeros().scale()), "", "%");
  }

  /** Returns a number with all its decimals: {@code 412.358127}. */
  public static String given(BigDecimal value) {
    return signed(value, Math.max(0, value.stripTrailingZeros().scale()), "", "");
  }

  /** Returns money in thousands, for a table whose heading says so: {@code −31,912}. */
  public static String thousands(Money money) {
    return signed(money.inPounds().movePointLeft(3), 0, "", "");
  }

  /** Returns a number of children or places: {@code 4,719}, {@code 302.5}. */
  public static String count(Count count) {
    BigDecimal exact = BigDecimal.valueOf(count.hundredths(), 2).stripTrailingZeros();
    return signed(exact, Math.max(0, exact.scale()), "", "");
  }

  /** Returns a fraction as a percentage with one decimal: {@code 6.2%}. */
  public static String percent(double fraction) {
    return signed(BigDecimal.valueOf(fraction).movePointRight(2), 1, "", "%");
  }

  /** Returns a number as it was given, with its own decimals, at most four: {@code 1,021.5}. */
  public static String given(double value) {
    BigDecimal exact = BigDecimal.valueOf(value);
    return signed(exact, decimals(exact, 0, 4), "", "");
  }

  /**
   * Returns a fraction as it was given, as a percentage with one decimal, or two when it was given
   * with more, so that 4.25% is not told as another rate: {@code 4.0%}, {@code 4.25%}.
   */
  public static String percentGiven(double fraction) {
    BigDecimal percent = BigDecimal.valueOf(fraction).movePointRight(2);
    return signed(percent, decimals(percent, 1, 2), "", "%");
  }

  /** Returns pounds as they were given, with pence only when there are some: {@code £20,784}. */
  public static String poundsGiven(double pounds) {
    BigDecimal exact = BigDecimal.valueOf(pounds).setScale(2, RoundingMode.HALF_EVEN);
    return signed(exact, exact.stripTrailingZeros().scale() > 0 ? 2 : 0, "£", "");
  }

  /** Returns a number with so many decimals: {@code 58.3}. */
  public static String number(BigDecimal value, int decimals) {
    return signed(value, decimals, "", "");
  }

  /** Returns a number bare, as documents and machines write it: {@code 20784}, {@code -0.05}. */
  public static String bare(double value) {
    BigDecimal exact = BigDecimal.valueOf(value).stripTrailingZeros();
    return (exact.scale() < 0 ? exact.setScale(0) : exact).toPlainString();
  }

  /** So many decimals as it has, in bounds; enough for one digit of what is too small for them. */
  private static int decimals(BigDecimal value, int least, int most) {
    BigDecimal exact = value.stripTrailingZeros();
    int first = exact.scale() - exact.precision() + 1;
    return exact.signum() != 0 && first > most
        ? first
        : Math.max(least, Math.min(most, exact.scale()));
  }

  /** Returns the words for what is not there: {@code [not known]}. */
  public static String absent(String why) {
    return "[" + why + "]";
  }

  /** Returns a month: {@code March 2028}. */
  public static String month(YearMonth month) {
    return name(month.getMonth()) + " " + month.getYear();
  }

  /** Returns a day: {@code 31 March 2028}. */
  public static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + name(day.getMonth()) + " " + day.getYear();
  }

  /** Returns a month of any year: {@code September}. */
  public static String month(Month month) {
    return name(month);
  }

  private static String name(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  private static String signed(BigDecimal value, int decimals, String before, String after) {
    BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_EVEN);
    String digits = String.format(Locale.ROOT, "%,." + decimals + "f", rounded.abs());
    return (rounded.signum() < 0 ? MINUS : "") + before + digits + after;
  }
}
