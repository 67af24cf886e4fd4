package uk.foresend.reference;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as they were downloaded, and tables as they are kept: one line a row, plain numbers. */
final class RawTable {
  private RawTable() {}

  static List<Map<String, String>> read(Path file) {
    try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(Files.newBufferedReader(file))) {
      List<Map<String, String>> rows = new ArrayList<>();
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(Map.copyOf(row));
      }
      return rows;
    } catch (IOException | CsvValidationException unreadable) {
      throw new IllegalStateException(file + ": " + unreadable.getMessage(), unreadable);
    }
  }

  /** The names of a table's columns, in its order. */
  static List<String> columns(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return List.of(lines.findFirst().orElseThrow().replace("\ufeff", "").split(","));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static void write(Path file, String header, List<List<String>> rows) {
    String text =
        Stream.concat(Stream.of(header), rows.stream().map(RawTable::line))
            .collect(Collectors.joining("\n", "", "\n"));
    try {
      Files.writeString(file, text);
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  static String plain(String number) {
    return number.isBlank()
        ? ""
        : new BigDecimal(number)
            .stripTrailingZeros()
            .setScale(Math.max(0, new BigDecimal(number).stripTrailingZeros().scale()))
            .toPlainString();
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.matches(".*[,\"\n].*") ? '"' + cell.replace("\"", "\"\"") + '"' : cell)
        .collect(Collectors.joining(","));
  }
}
