package uk.foresend.io;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;

/**
 * Says what a cell of a workbook holds, in the words that the same table has as comma-separated
 * values.
 *
 * <p>Numbers are those stored, to the fifteen digits that Excel shows, whatever their format hides;
 * but a format of percent, of dates and of leading zeros is followed, since there the stored number
 * is another than the one meant. Dates are {@code 2026-04-01}. A formula is its result when the
 * workbook was saved.
 */
final class SheetCell {

  /** What stands for a formula that no spreadsheet has worked out. */
  static final String NOT_COMPUTED = "#NOT COMPUTED";

  /** What a problem says of it. */
  static final String NOT_COMPUTED_SAID = "holds a formula whose result was not saved.";

  /** What to do about it. */
  static final String NOT_COMPUTED_HINT =
      "Open the workbook in a spreadsheet, which works it out, and save it again.";

  private static final MathContext AS_SHOWN = new MathContext(15);
  private static final int MOST_DIGITS = 400;
  private static final double LAST_DAY = 2_958_466;

  /** What a format shows as it is: in quotes, after a backslash, colours and conditions, a gap. */
  private static final Pattern AS_IT_IS = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*]|_.|\\*.");

  private static final Pattern DATE = Pattern.compile("[dy]|mmm");
  private static final Pattern LEADING_ZEROS = Pattern.compile("0{2,20}");

  private SheetCell() {}

  /**
   * Returns what a cell holds.
   *
   * @param computed whether the workbook keeps the results of its formulas
   */
  static String text(Cell cell, boolean computed) {
    Object value = cell.getValue();
    if (value instanceof BigDecimal number) {
      return number(cell, number);
    }
    if (value instanceof Boolean truth) {
      return truth ? "TRUE" : "FALSE";
    }
    if (value == null && cell.getType() == CellType.ERROR) {
      return String.valueOf(cell.getRawValue());
    }
    if (value == null && cell.getFormula() != null && (cell.getRawValue() == null || !computed)) {
      return NOT_COMPUTED;
    }
    return cell.getText();
  }

  private static String number(Cell cell, BigDecimal number) {
    String format = plain(cell.getDataFormatString());
    if (DATE.matcher(format).find() && isDay(number)) {
      return day(cell.asDate());
    }
    if (Math.abs((long) number.precision() - number.scale()) > MOST_DIGITS
        || Math.abs((long) number.scale()) > MOST_DIGITS) {
      return number.toString();
    }
    BigDecimal shown = number.round(AS_SHOWN);
    if (format.contains("%")) {
      return plain(shown.movePointRight(2)) + "%";
    }
    String digits = plain(shown);
    return LEADING_ZEROS.matcher(format).matches() && digits.matches("\\d+")
        ? "0".repeat(Math.max(0, format.length() - digits.length())) + digits
        : digits;
  }

  private static boolean isDay(BigDecimal number) {
    return number.signum() >= 0 && number.doubleValue() < LAST_DAY;
  }

  private static String day(LocalDateTime moment) {
    return moment.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? moment.toLocalDate().toString()
        : moment.format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /** Returns the part of a format that says how positive numbers are shown. */
  private static String plain(@Nullable String format) {
    return format == null
        ? ""
        : AS_IT_IS.matcher(format).replaceAll("").split(";", 2)[0].toLowerCase(Locale.ROOT);
  }
}
