package uk.foresend.reference;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the kept tables of plans from the files as downloaded: councils and England only, the
 * columns of placements without their totals and percentages, under the names they were published
 * with, compressed. No figure is changed.
 *
 * <p>How to run it stands in {@code scenarios/reference/README.md}.
 */
public final class TrimPlans {
  private static final String TOTALS = "ees_ehcp_caseload_2019-2025_all_la.csv";
  private static final String AGES = "ees_ehcp_caseload_by_age_2024-2025_all_la.csv";
  private static final String LATEST = "ees_ehcp_caseload_2026_dorset_england_extract.csv";
  private static final List<String> KEYS =
      List.of("time_period", "geographic_level", "old_la_code", "breakdown_topic", "breakdown");

  /** The extract names its one council and gives no code. */
  private static final Map<String, String> CODES = Map.of("Dorset", "838");

  private TrimPlans() {}

  /** Reads the folder named first and writes to the folder named second. */
  public static void main(String[] folders) {
    trim(Path.of(folders[0]), Path.of(folders[1]));
  }

  static void trim(Path from, Path to) {
    List<Map<String, String>> latest = RawTable.read(from.resolve(LATEST));
    List<String> columns = columns(from);
    keep(to.resolve("ehc-plans.csv.gz"), columns, from.resolve(TOTALS), latest, true);
    keep(to.resolve("ehc-plans-by-age.csv.gz"), columns, from.resolve(AGES), latest, false);
  }

  private static List<String> columns(Path from) {
    Set<String> columns = new LinkedHashSet<>(KEYS);
    for (String file : List.of(TOTALS, LATEST)) {
      RawTable.columns(from.resolve(file)).stream()
          .filter(name -> name.equals("ehcplans") || counts(name))
          .forEach(columns::add);
    }
    return List.copyOf(columns);
  }

  /** Whether a column counts placements of one kind. */
  private static boolean counts(String name) {
    return name.matches(
            "(mainstream|special|ap_pru|other|neet|nm|await|perm|w|general)_.*|neet"
                + "|specialist_post.*|ukrlp_provider|elective.*|online_provider|placement_unknown")
        && !name.matches("(?i).*(_total|_pc|_total_pc)");
  }

  private static void keep(
      Path file,
      List<String> columns,
      Path earlier,
      List<Map<String, String>> latest,
      boolean allAges) {
    Stream<Map<String, String>> rows =
        Stream.concat(
            RawTable.read(earlier).stream(),
            latest.stream()
                .filter(row -> row.get("breakdown_topic").equals("All EHC plans") == allAges));
    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(file)), StandardCharsets.UTF_8)) {
      writer.write(String.join(",", columns) + ",source\n");
      for (Map<String, String> row : rows.toList()) {
        if (!row.get("geographic_level").equals("Regional")) {
          writer.write(line(row, columns));
        }
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static String line(Map<String, String> row, List<String> columns) {
    String source =
        row.get("time_period").equals("202526") ? "ehc-plans-2026-extract" : "ehc-plans-2025";
    return columns.stream()
        .map(column -> cell(row, column))
        .collect(Collectors.joining(",", "", "," + source + "\n"));
  }

  private static String cell(Map<String, String> row, String column) {
    return column.equals("old_la_code")
        ? row.getOrDefault(column, CODES.getOrDefault(row.get("la_name"), ""))
        : row.getOrDefault(column, "x");
  }
}
