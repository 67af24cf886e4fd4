package uk.foresend.reference;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import uk.foresend.io.Header;

/**
 * Makes the kept table of tribunal appeals from the file as downloaded: the two merged rows of the
 * header become one, titles and notes are left out. No figure is changed.
 */
final class TrimTribunal {
  static final String FILE = "dfe_send_tribunal_appeal_rate_2014-2024.csv";
  private static final String NAME = "Local Authority";
  private static final String NOTES = "Sources:";

  private TrimTribunal() {}

  static void trim(Path from, Path to) {
    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(to.resolve("tribunal.csv.gz"))),
            StandardCharsets.UTF_8)) {
      writer.write(table(from.resolve(FILE)));
    } catch (IOException | CsvException unreadable) {
      throw new IllegalStateException(FILE + ": " + unreadable.getMessage(), unreadable);
    }
  }

  private static String table(Path file) throws IOException, CsvException {
    List<List<String>> rows = rows(file);
    int header = 0;
    while (!rows.get(header).get(0).equals(NAME)) {
      header++;
    }
    List<String> names = Header.merged(rows.get(header), rows.get(header + 1));
    List<List<String>> kept = new ArrayList<>(List.of(names));
    for (List<String> row : rows.subList(header + 2, rows.size())) {
      if (row.get(0).equals(NOTES)) {
        break;
      }
      if (row.stream().skip(1).anyMatch(cell -> !cell.isEmpty())) {
        kept.add(row);
      }
    }
    return kept.stream()
        .map(row -> line(row) + (row == names ? ",source\n" : ",tribunal-2024\n"))
        .collect(Collectors.joining());
  }

  private static List<List<String>> rows(Path file) throws IOException, CsvException {
    try (BufferedReader text = Files.newBufferedReader(file)) {
      text.mark(1);
      if (text.read() != '\ufeff') {
        text.reset();
      }
      try (CSVReader reader = new CSVReader(text)) {
        return reader.readAll().stream()
            .map(cells -> Arrays.stream(cells).map(String::strip).toList())
            .toList();
      }
    }
  }

  private static String line(List<String> cells) {
    return cells.stream()
        .map(cell -> cell.contains(",") ? '"' + cell + '"' : cell)
        .collect(Collectors.joining(","));
  }
}
