package uk.foresend.reference;

import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.foresend.history.Asked;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Xlsx;
import uk.foresend.io.published.AssessmentRequestsCsv;
import uk.foresend.io.published.AssessmentsCsv;
import uk.foresend.io.published.CeasedPlansCsv;
import uk.foresend.io.published.Intake;
import uk.foresend.io.published.LaitCsv;
import uk.foresend.io.published.Layout;
import uk.foresend.io.published.NewPlansCsv;
import uk.foresend.io.published.OlderPlansCsv;
import uk.foresend.io.published.PlanCensusCsv;
import uk.foresend.io.published.PlansByNeedCsv;
import uk.foresend.io.published.PlansInTimeCsv;
import uk.foresend.io.published.ProjectionsCsv;
import uk.foresend.io.published.S251BenchmarkCsv;
import uk.foresend.io.published.SpecialistTopUpCsv;
import uk.foresend.io.published.TribunalAppealsCsv;
import uk.foresend.io.published.YearsInPlaceCsv;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;

/**
 * Reads every download there is a reader for, all of it and then Dorset and England out of it, and
 * prints how long that takes. With a small heap ({@code -Xmx64m}) it shows that memory suffices.
 */
public final class ReadEverything {
  private static final Source SOURCE =
      new Source("A download", "", LocalDate.EPOCH, Confidence.HIGH, "");

  private ReadEverything() {}

  /**
   * Reads the folder named; with a second one, writes a workbook of each download into that and
   * reads those.
   */
  public static void main(String[] folder) throws IOException {
    Map<String, Layout<?>> layouts = layouts();
    boolean books = folder.length > 1;
    Path from = Path.of(folder[books ? 1 : 0]);
    if (books && !Files.exists(from.resolve(layouts.keySet().iterator().next()))) {
      Files.createDirectories(from);
      for (String name : layouts.keySet()) {
        Xlsx.of(from.resolve(name), "Data", Files.readString(Path.of(folder[0]).resolve(name)));
      }
      System.out.println("workbooks written: read them in another run");
      return;
    }
    for (Asked asked : List.of(Asked.EVERYTHING, Asked.of("838", Council.ENGLAND))) {
      long start = System.nanoTime();
      List<Object> figures = read(layouts, from, asked);
      System.out.println(
          (asked.areas().isEmpty() ? "everything" : "Dorset and England")
              + ": "
              + figures.size()
              + " figures in "
              + Duration.ofNanos(System.nanoTime() - start).toMillis()
              + " ms");
    }
  }

  private static List<Object> read(Map<String, Layout<?>> layouts, Path folder, Asked asked) {
    List<Object> figures = new ArrayList<>();
    for (Map.Entry<String, Layout<?>> one : layouts.entrySet()) {
      Intake intake = Intake.of(SOURCE).asking(asked);
      GivenTable table = GivenTable.file(folder.resolve(one.getKey()));
      figures.addAll(sound(one.getValue().read(table, intake)));
    }
    return figures;
  }

  private static Map<String, Layout<?>> layouts() {
    List<CensusColumn> columns = sound(REFERENCE.censusColumns());
    List<Council> councils = sound(REFERENCE.councils());
    Map<String, Layout<?>> layouts = new LinkedHashMap<>();
    layouts.put("ees_ehcp_caseload_2019-2025_all_la.csv", new PlanCensusCsv(columns));
    layouts.put("ees_ehcp_caseload_by_age_2024-2025_all_la.csv", new PlanCensusCsv(columns));
    layouts.put("ees_ehcp_new_plans_2019-2024.csv", new NewPlansCsv(columns));
    layouts.put("ees_ehcp_ceased_plans_2022-2024.csv", new CeasedPlansCsv());
    layouts.put("ees_ehcp_requests_2019-2024.csv", new AssessmentRequestsCsv());
    layouts.put("ees_ehcp_assessments_2019-2024_total.csv", new AssessmentsCsv());
    layouts.put("ees_ehcp_timeliness_2019-2024_total.csv", new PlansInTimeCsv());
    layouts.put("ees_ehcp_primary_need_2025.csv", new PlansByNeedCsv());
    layouts.put("ees_ehcp_years_in_place_2024-2025_south_west.csv", new YearsInPlaceCsv(columns));
    layouts.put("ees_sen2_age_caseload_2010-2022.csv", OlderPlansCsv.BY_AGE);
    layouts.put("ees_sen2_estab_caseload_groups_2010-2022.csv", OlderPlansCsv.BY_ESTABLISHMENT);
    layouts.put("ons_snpp2022_dorset_age0-25_2022-2047.csv", new ProjectionsCsv(councils));
    layouts.put("dfe_s251_high_needs_budget_outturn_2021-22_all_la.csv", new S251BenchmarkCsv());
    layouts.put("dfe_lait_sen_measures.csv", new LaitCsv());
    layouts.put("dfe_send_tribunal_appeal_rate_2014-2024.csv", new TribunalAppealsCsv(councils));
    layouts.put(
        "dfe_specialist_topup_spend_per_head_2018-19_to_2021-22.csv",
        new SpecialistTopUpCsv(councils));
    return layouts;
  }
}
