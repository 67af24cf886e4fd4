package uk.foresend.io.published;

import com.opencsv.CSVReader;
import com.opencsv.CSVWriterBuilder;
import com.opencsv.ICSVWriter;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A copy of a table as people hand it on: a byte-order mark, titles above the header, Windows line
 * ends, blank lines, columns the other way round, a column more, spaces, thousands separators.
 */
final class Messy {
  private static final Pattern FIGURE = Pattern.compile("-?\\d{4,}(\\.\\d+)?");

  private static final Pattern BETWEEN_THOUSANDS =
      Pattern.compile("(?<=\\d)(?<!\\.\\d{0,30})(?=(\\d{3})+(\\.|$))");

  private Messy() {}

  /** Returns a messy copy in which numbers of the figure columns have thousands separators. */
  static String copy(String clean, Pattern figures) {
    return copy(clean, figures, Messy::separated);
  }

  /** Returns a messy copy in which pounds have a sign and brackets stand for below zero. */
  static String copyInPounds(String clean, Pattern figures) {
    return copy(clean, figures, Messy::inPounds);
  }

  private static String copy(String clean, Pattern figures, UnaryOperator<String> written) {
    List<String[]> rows = rows(clean);
    String[] header = rows.get(0);
    StringWriter text = new StringWriter();
    text.write("\ufeff\"Table 1: figures, as saved\n by a spreadsheet\",,\r\n,,,\r\n\r\n");
    ICSVWriter writer = new CSVWriterBuilder(text).withLineEnd("\r\n").build();
    int line = 0;
    for (String[] row : rows) {
      List<String> cells = new ArrayList<>();
      for (int i = 0; i < row.length; i++) {
        boolean figure = line > 0 && figures.matcher(header[i]).matches();
        cells.add(" " + (figure ? written.apply(row[i]) : row[i]) + "\u00a0");
      }
      Collections.reverse(cells);
      cells.add(0, "a remark, of no use");
      writer.writeNext(cells.toArray(String[]::new), line % 2 == 0);
      text.write(line++ % 7 == 3 ? " , ,\r\n\r\n" : "");
    }
    return text.toString();
  }

  private static List<String[]> rows(String clean) {
    try (CSVReader reader = new CSVReader(new StringReader(clean))) {
      return reader.readAll();
    } catch (IOException | CsvException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String separated(String cell) {
    return FIGURE.matcher(cell).matches() ? BETWEEN_THOUSANDS.matcher(cell).replaceAll(",") : cell;
  }

  private static String inPounds(String cell) {
    if (!FIGURE.matcher(cell).matches()) {
      return cell;
    }
    BigDecimal pounds = new BigDecimal(cell);
    String size = "£" + String.format(Locale.ROOT, "%,.2f", pounds.abs());
    return pounds.signum() < 0 ? "(" + size + ")" : size;
  }
}
