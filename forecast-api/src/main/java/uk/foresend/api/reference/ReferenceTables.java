package uk.foresend.api.reference;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** The published tables that came with Foresend, as they stand in their files. */
@Singleton
final class ReferenceTables {
  private static final String FOLDER = "reference/";
  private static final String ENDING = ".csv";
  private static final String PACKED = ".gz";

  private final List<String> files =
      text("index.txt")
          .lines()
          .map(String::strip)
          .filter(name -> name.startsWith(FOLDER))
          .filter(name -> name.endsWith(ENDING) || name.endsWith(ENDING + PACKED))
          .toList();

  /** Returns the names of the tables. */
  List<String> names() {
    return files.stream().map(ReferenceTables::name).sorted().toList();
  }

  /** Returns a table as CSV; only tables that are listed are ever opened. */
  Optional<String> csv(String name) {
    return files.stream()
        .filter(file -> name(file).equals(name))
        .findFirst()
        .map(ReferenceTables::text);
  }

  /** Returns the rows of a table, each by the names of its columns. */
  Optional<List<Map<String, String>>> rows(String name) {
    return csv(name).map(ReferenceTables::parsed);
  }

  private static List<Map<String, String>> parsed(String csv) {
    try (CSVReader reader = new CSVReader(new StringReader(csv))) {
      List<String[]> lines = reader.readAll();
      List<Map<String, String>> rows = new ArrayList<>();
      for (String[] line : lines.subList(1, lines.size())) {
        Map<String, String> row = new LinkedHashMap<>();
        for (int i = 0; i < line.length; i++) {
          row.put(lines.get(0)[i], line[i]);
        }
        rows.add(row);
      }
      return rows;
    } catch (IOException | CsvException ours) {
      throw new IllegalStateException(ours);
    }
  }

  private static String name(String file) {
    return file.substring(FOLDER.length(), file.indexOf(ENDING));
  }

  private static String text(String name) {
    try (InputStream in = ReferenceTables.class.getResourceAsStream("/scenarios/" + name)) {
      if (in == null) {
        return "";
      }
      InputStream plain = name.endsWith(PACKED) ? new GZIPInputStream(in) : in;
      return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
