package uk.foresend.io;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads numbers as people and statistical offices write them in tables.
 *
 * <p>Accepted: thousands separators, a pound sign, spaces around, brackets or a minus for below
 * zero, and the small exponents in which spreadsheets write a fraction ({@code 7.5E-2}). Other
 * exponents are not: nobody publishes them and they can stand for any size.
 */
final class Cells {

  /**
   * The words published for a figure that is not there: {@code x} not available, {@code z} not
   * applicable, {@code c} suppressed, {@code :} missing, {@code u} unreliable, {@code *} and {@code
   * ~} suppressed, {@code ..} not available; the first four also in square brackets.
   */
  static final Set<String> NOT_THERE =
      Set.of("", "x", "z", "c", ":", "u", "*", "~", "..", "[x]", "[z]", "[c]", "[u]");

  private static final Pattern PLAIN =
      Pattern.compile(
          "(\\d{1,18}|\\d{1,3}(,\\d{3}){1,5})(\\.\\d{1,20})?|\\.\\d{1,20}"
              + "|\\d(\\.\\d{1,20})?E-\\d{1,2}");

  /** What spreadsheets show for a formula that failed; {@code ####} is a column too narrow. */
  private static final Pattern ERROR =
      Pattern.compile(
          "#(REF|DIV/0|VALUE|NAME|NULL|NUM|SPILL|CALC|FIELD|BLOCKED|UNKNOWN|GETTING_DATA)!?\\??"
              + "|#N/A|#NOT COMPUTED|####*|Err:\\d{3}");

  private static final Pattern NIL = Pattern.compile("£?\\s*[-\u2013]\\s*");

  private static final Pattern MARKED = Pattern.compile("(.*\\d)\\s*([CcDd][Rr]|-)");

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})([ T].{5,12})?");
  private static final Pattern BRITISH =
      Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})( .{5,12})?");

  private Cells() {}

  /** Whether a cell holds the error of a formula, as a spreadsheet shows it. */
  static boolean isError(String cell) {
    return (cell.startsWith("#") || cell.startsWith("Err:")) && ERROR.matcher(cell).matches();
  }

  /** Whether a cell says that there is no figure. */
  static boolean isNotThere(String cell) {
    return NOT_THERE.contains(cell);
  }

  /**
   * Returns the cell on one line and without the space around it: no-break spaces, line breaks and
   * what steers a screen are spaces.
   */
  static String tidy(String cell) {
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      if (letter < ' ' || (letter > '~' && letter != '£')) {
        return Letters.onOneLine(cell).strip();
      }
    }
    return cell.strip();
  }

  /** Returns the number a tidied cell states, or empty if it states none. */
  static Optional<BigDecimal> number(String written) {
    // the accounting format writes the pound sign before the bracket
    String afterPound = written.startsWith("£") ? written.substring(1).strip() : written;
    String cell = afterPound.startsWith("(") ? afterPound : written;
    boolean bracketed = cell.startsWith("(") && cell.endsWith(")");
    String inner = bracketed ? cell.substring(1, cell.length() - 1).strip() : cell;
    boolean minus = inner.startsWith("-") || inner.startsWith("\u2212");
    String unsigned = minus ? inner.substring(1).strip() : inner;
    String plain = unsigned.startsWith("£") ? unsigned.substring(1).strip() : unsigned;
    if (plain.startsWith("-") && !minus) {
      minus = true;
      plain = plain.substring(1).strip();
    }
    if (!PLAIN.matcher(plain).matches() || (bracketed && minus)) {
      return Optional.empty();
    }
    BigDecimal size = new BigDecimal(plain.replace(",", ""));
    return Optional.of(bracketed || minus ? size.negate() : size);
  }

  /**
   * Returns the pounds of a posting as ledgers write them: a number, or one with {@code CR}, {@code
   * DR} or a minus behind it, or the dash of an accounting format, which is nil. Credits are below
   * zero. Empty if it states none, or its sign twice.
   */
  static Optional<BigDecimal> posting(String cell) {
    if (NIL.matcher(cell).matches()) {
      return Optional.of(BigDecimal.ZERO);
    }
    Matcher marked = MARKED.matcher(cell);
    if (!marked.matches()) {
      return number(cell);
    }
    return number(marked.group(1))
        .filter(size -> size.signum() >= 0 && !marked.group(1).contains("("))
        .map(size -> marked.group(2).equalsIgnoreCase("dr") ? size : size.negate());
  }

  /** Returns the day a cell states, {@code 2026-01-15} or {@code 15/01/2026}, if it states one. */
  static Optional<LocalDate> day(String cell) {
    Matcher iso = ISO.matcher(cell);
    Matcher british = BRITISH.matcher(cell);
    try {
      if (iso.matches()) {
        return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
      }
      return british.matches()
          ? Optional.of(LocalDate.of(number(british, 3), number(british, 2), number(british, 1)))
          : SerialDays.of(cell);
    } catch (DateTimeException notOne) {
      return Optional.empty();
    }
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }
}
