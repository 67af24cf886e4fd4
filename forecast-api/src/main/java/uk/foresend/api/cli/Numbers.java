package uk.foresend.api.cli;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How numbers and months are read on the command line, so that a wrong one is told in words. */
final class Numbers {
  private static final String WHOLE = "a whole number, such as 1000";
  private static final String ANY =
      "a number: write it without signs of currency, commas or spaces, such as -80000000";

  private static final String TOO_LONG = " has more digits than any number that may be asked for";

  private Numbers() {}

  /** Teaches a command line, with all its commands, to read them. */
  static void registerIn(CommandLine line) {
    register(line, int.class, Integer.class, of(Integer::valueOf, WHOLE));
    register(line, long.class, Long.class, of(Long::valueOf, WHOLE));
    register(line, double.class, Double.class, of(text -> new BigDecimal(text).doubleValue(), ANY));
    line.registerConverter(BigDecimal.class, of(BigDecimal::new, ANY));
    line.registerConverter(YearMonth.class, of(YearMonth::parse, "a month, such as 2026-09"));
  }

  private static <T> void register(
      CommandLine line, Class<T> bare, Class<T> boxed, ITypeConverter<T> converter) {
    line.registerConverter(bare, converter);
    line.registerConverter(boxed, converter);
  }

  private static <T> ITypeConverter<T> of(Function<String, T> read, String wanted) {
    return text -> {
      try {
        return read.apply(text);
      } catch (NumberFormatException | DateTimeParseException wrong) {
        throw new TypeConversionException(text + (isWhole(text) ? TOO_LONG : " is not " + wanted));
      }
    };
  }

  private static boolean isWhole(String text) {
    return text.matches("[-+]?[0-9]{10,}");
  }
}
