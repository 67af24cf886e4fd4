package uk.foresend.reference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The councils that the plan statistics name, with the first and last January of each. */
final class CouncilNames {
  private static final String CASELOAD = "ees_ehcp_caseload_2019-2025_all_la.csv";
  private static final String EARLIER = "ees_sen2_estab_caseload_groups_2010-2022.csv";

  /** What became of councils that ended, where their successors came from, and odd codes. */
  private static final Map<String, String> NOTES =
      Map.ofEntries(
          Map.entry("390", "The ONS code changed with the boundary in 2013"),
          Map.entry("929", "The ONS code changed with the boundary in 2013"),
          Map.entry(
              "815",
              "Unitary council since 1 April 2023; the plan statistics keep the county's ONS code"),
          Map.entry(
              "825",
              "Unitary council since 1 April 2020, E06000060; the plan statistics of January 2024"
                  + " and 2025 went back to the county's ONS code"),
          Map.entry(
              "835",
              "County until 31 March 2019, with Christchurch; 838 and 839 since; its counts are not"
                  + " continued by 838"),
          Map.entry("836", "Until 31 March 2019; part of 839 since"),
          Map.entry("837", "Until 31 March 2019; part of 839 since"),
          Map.entry(
              "838",
              "Unitary council since 1 April 2019, without Christchurch: not the county 835"),
          Map.entry("839", "Since 1 April 2019: Bournemouth, Poole and Christchurch of 835"),
          Map.entry("909", "County until 31 March 2023; 942 and 943 since"),
          Map.entry("928", "County until 31 March 2021; 940 and 941 since"),
          Map.entry(
              "933",
              "Unitary council since 1 April 2023; the plan statistics keep the county's ONS code"),
          Map.entry("940", "Since 1 April 2021; part of 928 before"),
          Map.entry("941", "Since 1 April 2021; part of 928 before"),
          Map.entry("942", "Since 1 April 2023; part of 909 before"),
          Map.entry("943", "Since 1 April 2023; part of 909 before"));

  /** A council over the Januaries seen; its ONS codes by the last January that used each. */
  private record Seen(
      String name, String region, int first, int last, Map<String, Integer> onsCodes) {

    Seen with(Seen other) {
      Map<String, Integer> codes = new TreeMap<>(onsCodes);
      other.onsCodes.forEach((code, january) -> codes.merge(code, january, Math::max));
      Seen later = other.last >= last ? other : this;
      return new Seen(
          later.name,
          later.region,
          Math.min(first, other.first),
          Math.max(last, other.last),
          codes);
    }

    String codesLastUsedFirst() {
      return onsCodes.entrySet().stream()
          .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
          .map(Map.Entry::getKey)
          .collect(Collectors.joining(" "));
    }
  }

  private final Map<String, Seen> councils = new TreeMap<>();

  static CouncilNames read(Path from) {
    CouncilNames names = new CouncilNames();
    RawTable.read(from.resolve(EARLIER))
        .forEach(row -> names.see(row, Integer.parseInt(row.get("time_period"))));
    RawTable.read(from.resolve(CASELOAD)).forEach(row -> names.see(row, january(row)));
    return names;
  }

  /** The January inside an academic year written 202425. */
  private static int january(Map<String, String> row) {
    return Integer.parseInt(row.get("time_period").substring(0, 4)) + 1;
  }

  private void see(Map<String, String> row, int january) {
    if (row.get("geographic_level").equals("Local authority")) {
      councils.merge(
          row.get("old_la_code"),
          new Seen(
              row.get("la_name"),
              row.get("region_name"),
              january,
              january,
              Map.of(row.get("new_la_code"), january)),
          Seen::with);
    }
  }

  void write(Path to) {
    int latest = councils.values().stream().mapToInt(Seen::last).max().orElseThrow();
    List<List<String>> rows = new ArrayList<>();
    councils.forEach(
        (code, seen) ->
            rows.add(
                List.of(
                    code,
                    seen.codesLastUsedFirst(),
                    seen.name(),
                    seen.region(),
                    String.valueOf(seen.first()),
                    seen.last() == latest ? "" : String.valueOf(seen.last()),
                    NOTES.getOrDefault(code, ""),
                    "ehc-plans-2025")));
    RawTable.write(
        to.resolve("councils.csv"),
        "code,ons_codes,name,region,first_january,last_january,note,source",
        rows);
  }

  /**
   * The code of the council of that name that stood in a financial year, or the word for England.
   */
  Optional<String> areaOf(String level, String name, String year) {
    int january = Integer.parseInt(year.substring(0, 4)) + 1;
    return switch (level) {
      case "National" -> Optional.of("england");
      case "Local authority" ->
          Optional.of(
              councils.entrySet().stream()
                  .filter(council -> council.getValue().name().equals(name))
                  .filter(council -> council.getValue().first() <= january)
                  .filter(council -> council.getValue().last() >= january)
                  .map(Map.Entry::getKey)
                  .findFirst()
                  .orElseThrow(
                      () -> new IllegalStateException("No council " + name + " in " + year)));
      default -> Optional.empty();
    };
  }
}
