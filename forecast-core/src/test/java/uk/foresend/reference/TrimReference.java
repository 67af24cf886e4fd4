package uk.foresend.reference;

import static uk.foresend.reference.RawTable.plain;
import static uk.foresend.reference.RawTable.read;
import static uk.foresend.reference.RawTable.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Makes the kept reference tables of the grant and of the councils from the files as downloaded:
 * rows of regions and columns that nobody reads are left out, no figure is changed.
 *
 * <p>How to run it stands in {@code scenarios/reference/README.md}: the folder to read, which may
 * be anywhere, then the folder to write, as seen from {@code forecast-core}.
 */
public final class TrimReference {
  private static final String DETAIL =
      "dfe_dsg_high_needs_block_detail_2020-21_to_2023-24_long.csv";
  private static final String FINAL =
      "dfe_dsg_allocations_by_block_final_vintage_2020-21_to_2023-24.csv";
  private static final String MARCH =
      "dfe_dsg_allocations_by_block_2019-20_to_2023-24_vintage_mar2023.csv";
  private static final String BALANCES = "dfe_dsg_cumulative_balance_pct_2019-20_to_2021-22.csv";

  /** How the heading of each element begins; headings differ from year to year. */
  private static final Map<String, List<String>> ELEMENTS = new LinkedHashMap<>();

  static {
    ELEMENTS.put("formula", List.of("National funding formula (NFF)", "Total high needs elements"));
    ELEMENTS.put("basic_entitlement_rate", List.of("Basic entitlement factor"));
    ELEMENTS.put("special_pupils", List.of("Number of pupils in special schools"));
    ELEMENTS.put("import_export", List.of("Import/export adjustment"));
    ELEMENTS.put("special_free_schools", List.of("Additional Funding for Special Free"));
    ELEMENTS.put("hospital_and_other", List.of("Hospital education"));
    ELEMENTS.put("additional_base", List.of("High needs national funding formula for"));
    ELEMENTS.put("additional", List.of("Additional high needs allocation"));
    ELEMENTS.put("total", List.of("Total high needs block before"));
  }

  private static final List<String> BLOCKS =
      List.of(
          "schools_block",
          "cssb",
          "high_needs_block",
          "early_years_block",
          "total_dsg",
          "schools_block_after_recoupment",
          "cssb_after",
          "high_needs_after_deductions",
          "early_years_after",
          "total_after_deductions");

  private TrimReference() {}

  /** Reads the folder named first and writes to the folder named second. */
  public static void main(String[] folders) {
    trim(Path.of(folders[0]), Path.of(folders[1]));
  }

  static void trim(Path from, Path to) {
    highNeeds(from, to);
    blocks(from, to);
    CouncilNames names = CouncilNames.read(from);
    names.write(to);
    balances(from, to, names);
  }

  private static void highNeeds(Path from, Path to) {
    Map<List<String>, Map<String, String>> allocations = new TreeMap<>(RowOrder.BY_CELLS);
    for (Map<String, String> row : read(from.resolve(DETAIL))) {
      area(row)
          .ifPresent(
              area ->
                  allocations
                      .computeIfAbsent(
                          List.of(row.get("financial_year"), area), key -> new LinkedHashMap<>())
                      .put(element(row.get("item")), plain(row.get("value"))));
    }
    List<List<String>> rows = new ArrayList<>();
    allocations.forEach(
        (key, values) ->
            rows.add(
                cells(
                    key.stream(),
                    ELEMENTS.keySet().stream().map(name -> values.getOrDefault(name, "")),
                    Stream.of(edition(key.get(0))))));
    write(
        to.resolve("dsg-high-needs.csv"),
        "year,council," + String.join(",", ELEMENTS.keySet()) + ",source",
        rows);
  }

  private static String element(String heading) {
    return ELEMENTS.entrySet().stream()
        .filter(element -> element.getValue().stream().anyMatch(heading::startsWith))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Not an element: " + heading));
  }

  /** The March 2023 edition is kept for the years in which it is the only one or says otherwise. */
  private static void blocks(Path from, Path to) {
    Map<List<String>, List<String>> rows = new TreeMap<>(RowOrder.BY_CELLS);
    for (Map<String, String> row : read(from.resolve(FINAL))) {
      area(row).ifPresent(area -> put(rows, row, area, edition(row.get("financial_year"))));
    }
    for (Map<String, String> row : read(from.resolve(MARCH))) {
      String year = row.get("financial_year");
      if (!List.of("2020-21", "2021-22").contains(year)) {
        area(row).ifPresent(area -> put(rows, row, area, "dsg-2023-03"));
      }
    }
    write(
        to.resolve("dsg-blocks.csv"),
        "year,council,schools,central,high_needs,early_years,total,schools_after,central_after,"
            + "high_needs_after,early_years_after,total_after,source",
        List.copyOf(rows.values()));
  }

  private static void put(
      Map<List<String>, List<String>> rows, Map<String, String> row, String area, String edition) {
    String year = row.get("financial_year");
    rows.put(
        List.of(year, area, edition),
        cells(
            Stream.of(year, area),
            BLOCKS.stream().map(block -> plain(row.get(block))),
            Stream.of(edition)));
  }

  private static void balances(Path from, Path to, CouncilNames names) {
    Map<List<String>, List<String>> rows = new TreeMap<>(RowOrder.BY_CELLS);
    for (Map<String, String> row : read(from.resolve(BALANCES))) {
      String year = row.get("financial_year");
      String percent = plain(row.get("DSG cumulative balance as a % of the total income"));
      names
          .areaOf(row.get("geographic_level"), row.get("la_name"), year)
          .ifPresent(
              area ->
                  rows.put(List.of(year, area), List.of(year, area, percent, "dsg-balances-2022")));
    }
    write(
        to.resolve("dsg-balances.csv"),
        "year,council,percent_of_grant,source",
        List.copyOf(rows.values()));
  }

  /** A council's code or the word for England; empty for the one region among the rows. */
  private static Optional<String> area(Map<String, String> row) {
    String code = row.get("la_code");
    return code.equals("ENGLAND")
        ? Optional.of("england")
        : Optional.of(code).filter(word -> word.matches("\\d{3}"));
  }

  private static String edition(String year) {
    return switch (year) {
      case "2020-21" -> "dsg-2021-11";
      case "2021-22" -> "dsg-2022-07";
      case "2022-23", "2023-24" -> "dsg-2023-07";
      default -> throw new IllegalStateException("No edition is known for " + year);
    };
  }

  @SafeVarargs
  private static List<String> cells(Stream<String>... parts) {
    return Stream.of(parts).flatMap(part -> part).toList();
  }
}
