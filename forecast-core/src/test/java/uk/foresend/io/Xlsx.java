package uk.foresend.io;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Workbooks as Excel makes them of comma-separated values: numbers and dates are no text. */
public final class Xlsx {
  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d{0,14})(\\.\\d{1,15})?");
  private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Xlsx() {}

  /** Writes one sheet. */
  public static Path of(Path file, String sheet, String csv) {
    return of(file, Map.of(sheet, csv));
  }

  /** Writes a sheet for each table. */
  public static Path of(Path file, Map<String, String> tables) {
    try (OutputStream out = Files.newOutputStream(file);
        Workbook book = new Workbook(out, "Test", "1.0")) {
      for (Map.Entry<String, String> table : tables.entrySet()) {
        write(book.newWorksheet(table.getKey()), rows(table.getValue()));
      }
      return file;
    } catch (IOException | CsvException unwritable) {
      throw new IllegalStateException(unwritable);
    }
  }

  private static List<String[]> rows(String csv) throws IOException, CsvException {
    try (CSVReader reader = new CSVReader(new StringReader(csv))) {
      return reader.readAll();
    }
  }

  private static void write(Worksheet sheet, List<String[]> rows) {
    for (int row = 0; row < rows.size(); row++) {
      String[] cells = rows.get(row);
      for (int column = 0; column < cells.length; column++) {
        String cell = cells[column];
        if (NUMBER.matcher(cell).matches()) {
          sheet.value(row, column, new BigDecimal(cell));
        } else if (DATE.matcher(cell).matches()) {
          sheet.value(row, column, LocalDate.parse(cell));
          sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (!cell.isEmpty()) {
          sheet.value(row, column, cell);
        }
      }
    }
  }
}
