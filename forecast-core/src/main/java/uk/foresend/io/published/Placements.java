package uk.foresend.io.published;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Part;
import uk.foresend.io.TableRow;
import uk.foresend.quantity.Count;

/** The kinds of place of the plan statistics: columns of some tables, words in a cell of others. */
final class Placements {
  private static final String TOTAL = " - total";

  /** The words of the tables by type of placement, and the column of the census each stands for. */
  private static final Map<String, String> WORDS =
      Map.ofEntries(
          Map.entry("mainstream - la maintained", "mainstream_la_maintained"),
          Map.entry(
              "mainstream - la maintained (resourced provision)",
              "mainstream_la_maintained_resourced_provision"),
          Map.entry("mainstream - la maintained (sen unit)", "mainstream_la_maintained_senunit"),
          Map.entry("mainstream - academy", "mainstream_academy"),
          Map.entry(
              "mainstream - academy (resourced provision)",
              "mainstream_academy_resourced_provision"),
          Map.entry("mainstream - academy (sen unit)", "mainstream_academy_senunit"),
          Map.entry("mainstream - free school", "mainstream_free_school"),
          Map.entry(
              "mainstream - free school (resourced provision)",
              "mainstream_free_school_resourced_provision"),
          Map.entry("mainstream - free school (sen unit)", "mainstream_free_school_senunit"),
          Map.entry("mainstream - independent", "mainstream_independent"),
          Map.entry("special - la maintained", "special_la_maintained"),
          Map.entry("special - academy/free school", "special_academy_free"),
          Map.entry("special - academy/free schools", "special_academy_free"),
          Map.entry("special - independent", "special_independent"),
          Map.entry("special - non-maintained", "special_non_maintained"),
          Map.entry("ap/pru - academy", "ap_pru_academy"),
          Map.entry("ap/pru - free school", "ap_pru_free_school"),
          Map.entry("ap/pru - la maintained", "ap_pru_la_maintained"),
          Map.entry("fe - general fe and tertiary colleges", "general_fe_tertiary_colleges"),
          Map.entry("fe - specialist post-16 institutions", "specialist_post_16_institutions"),
          Map.entry("fe - ukrlp provider", "ukrlp_provider"),
          Map.entry("educated elsewhere - elective home education", "elective_home_education"),
          Map.entry("educated elsewhere - other arrangements by la", "other_arrangements_la"),
          Map.entry(
              "educated elsewhere - other arrangements by parents", "other_arrangements_parents"),
          Map.entry("educated elsewhere - online provider", "online_provider"),
          Map.entry("educated elsewhere - welsh establishment", "w_settings"),
          Map.entry("educated elsewhere - other schools and establishments", "other_schools"),
          Map.entry("educated elsewhere - other placement settings", "other_placement_settings"),
          Map.entry("educated elsewhere - neet", "neet"),
          Map.entry(
              "educated elsewhere - not in education or training (notice to cease issued)",
              "neet_ntci"),
          Map.entry("educated elsewhere - not in education or training (other)", "neet_other"),
          Map.entry(
              "educated elsewhere - not in education or training (compulsory school age)",
              "neet_other_csa"),
          Map.entry("non-maintained early years", "nm_early_years"),
          Map.entry("placement not recorded", "placement_unknown"));

  private Placements() {}

  /** Returns the plans of a row by the columns that have a figure. */
  static Map<String, Count> counts(TableRow row, List<CensusColumn> columns) {
    Map<String, Count> placed = new HashMap<>();
    for (CensusColumn column : columns) {
      row.optionalCount(column.id()).ifPresent(count -> placed.put(column.id(), count));
    }
    return placed;
  }

  /** Whether a cell names a sum of kinds of place, which is not read. */
  static boolean isSum(String words) {
    return words.toLowerCase(Locale.ROOT).endsWith(TOTAL);
  }

  /** Returns the part that a cell names by its kind of place, or empty with a problem. */
  static Optional<Part> read(TableRow row, String column) {
    String known = WORDS.get(row.text(column).toLowerCase(Locale.ROOT));
    if (known == null) {
      row.problem(
          column,
          column + " is '" + row.text(column) + "', which is no type of placement that is known.",
          "Maybe the publication renamed a type of placement; its figures cannot be placed.");
      return Optional.empty();
    }
    return Optional.of(new Part.Placed(known));
  }
}
