package uk.foresend.reference;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the kept tables of published series from the files as downloaded: the rows and columns that
 * are read, under the names they were published with, compressed. No figure is changed.
 *
 * <p>How to run it stands in {@code scenarios/reference/README.md}.
 */
public final class TrimPublished {

  /** Percentages, sums of groups, names and codes that the readers do not ask for. */
  private static final Pattern UNREAD =
      Pattern.compile(
          "(?i).*_(pc|total_pc)|pc_.*|(mainstream|special|ap_pru|fe)_total|ed_elsewhere"
              + "|time_identifier|country_.*|region_.*|new_la_code|la_name|establishment_type"
              + "|number_other_.*|.*mediation.*|.*tribunal.*|request_outcome_.*|outcome_decision_.*");

  private static final String NOT_PUBLISHED = "x";

  /**
   * A table to keep.
   *
   * @param from the file as downloaded
   * @param to the table
   * @param rows the rows kept
   * @param columns the columns kept
   * @param source the id of its source
   */
  private record Kept(
      String from,
      String to,
      Predicate<Map<String, String>> rows,
      Predicate<String> columns,
      String source) {

    private static Kept plans(String from, String to, String source) {
      return new Kept(from, to, TrimPublished::isRead, column -> !matches(UNREAD, column), source);
    }
  }

  /** Measures of the interactive tool that speak of plans, of their cost or of how they come. */
  private static final Pattern MEASURES =
      Pattern.compile(
          "SENFinance|EHCP_.*|SEN_(App|EHC_|State|Tot|INIT|PLAN|ASS|NOT|TOT|AN_|PEC|CAS).*");

  private static final String EES = "ehc-plans-2025";
  private static final String SEN2 = "ehc-plans-2022";

  private static final List<Kept> KEPT =
      List.of(
          Kept.plans("ees_ehcp_new_plans_2019-2024.csv", "ehc-new-plans.csv.gz", EES),
          Kept.plans("ees_ehcp_ceased_plans_2022-2024.csv", "ehc-ceased-plans.csv.gz", EES),
          Kept.plans("ees_ehcp_requests_2019-2024.csv", "ehc-requests.csv.gz", EES),
          Kept.plans("ees_ehcp_assessments_2019-2024_total.csv", "ehc-assessments.csv.gz", EES),
          Kept.plans("ees_ehcp_timeliness_2019-2024_total.csv", "ehc-timeliness.csv.gz", EES),
          Kept.plans("ees_ehcp_primary_need_2025.csv", "ehc-needs.csv.gz", EES),
          Kept.plans(
              "ees_ehcp_years_in_place_2024-2025_south_west.csv", "ehc-years-in-place.csv.gz", EES),
          Kept.plans("ees_sen2_age_caseload_2010-2022.csv", "sen2-by-age.csv.gz", SEN2),
          Kept.plans(
              "ees_sen2_estab_caseload_groups_2010-2022.csv", "sen2-by-establishment.csv.gz", SEN2),
          new Kept(
              "ons_snpp2022_dorset_age0-25_2022-2047.csv",
              "population.csv.gz",
              row -> true,
              column -> true,
              "ons-snpp-2022"),
          new Kept(
              "dfe_s251_high_needs_budget_outturn_2021-22_all_la.csv",
              "s251.csv.gz",
              row -> true,
              column -> column.matches("la_code|(budget|outturn).*"),
              "s251-benchmarking-2021-22"),
          new Kept(
              "dfe_s251_high_needs_budget_outturn_2021-22_all_la.csv",
              "population-2-18.csv.gz",
              row -> true,
              column -> column.matches("la_code|pop_2_18_mid.*"),
              "s251-benchmarking-2021-22"),
          new Kept(
              "dfe_lait_sen_measures.csv",
              "lait.csv.gz",
              row -> MEASURES.matcher(row.get("Short Desc")).matches(),
              column -> column.matches("Short Desc|Years|Values|LA Number"),
              "lait-2026-04"),
          new Kept(
              "dfe_specialist_topup_spend_per_head_2018-19_to_2021-22.csv",
              "specialist-top-up.csv.gz",
              row -> true,
              column -> !column.equals("region") && !column.equals("Spend per head"),
              "specialist-top-up-2022"));

  private TrimPublished() {}

  /** Reads the folder named first and writes to the folder named second. */
  public static void main(String[] folders) {
    trim(Path.of(folders[0]), Path.of(folders[1]));
  }

  static void trim(Path from, Path to) {
    KEPT.forEach(kept -> keep(kept, from, to));
    TrimTribunal.trim(from, to);
  }

  /** Makes the table of one file alone. */
  static void trimOne(String file, Path from, Path to) {
    KEPT.stream().filter(kept -> kept.from().equals(file)).forEach(kept -> keep(kept, from, to));
  }

  /** Regions are not read, nor sexes, nor sums of kinds of place. */
  private static boolean isRead(Map<String, String> row) {
    return !row.get("geographic_level").equals("Regional")
        && !row.getOrDefault("breakdown_topic", "").equals("Sex")
        && !row.getOrDefault("breakdown", "").endsWith(" - total");
  }

  private static void keep(Kept kept, Path from, Path to) {
    Path file = from.resolve(kept.from());
    List<String> columns = RawTable.columns(file).stream().filter(kept.columns()).toList();
    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(to.resolve(kept.to()))),
            StandardCharsets.UTF_8)) {
      writer.write(String.join(",", columns) + ",source\n");
      for (Map<String, String> row : RawTable.read(file)) {
        if (kept.rows().test(row)) {
          writer.write(line(row, columns) + "," + kept.source() + "\n");
        }
      }
    } catch (IOException full) {
      throw new UncheckedIOException(full);
    }
  }

  private static String line(Map<String, String> row, List<String> columns) {
    return columns.stream()
        .map(column -> quoted(row.getOrDefault(column, NOT_PUBLISHED)))
        .collect(Collectors.joining(","));
  }

  private static String quoted(String cell) {
    return cell.contains(",") ? '"' + cell + '"' : cell;
  }

  private static boolean matches(Pattern pattern, String name) {
    return pattern.matcher(name).matches();
  }
}
