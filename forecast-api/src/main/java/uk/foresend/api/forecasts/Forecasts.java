package uk.foresend.api.forecasts;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.Forecaster;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Hash;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.problems.ProblemDetails;
import uk.foresend.problem.Problem;
import uk.foresend.report.Findings;
import uk.foresend.report.ScenarioReport;
import uk.foresend.scenario.Scenario;

/** Makes forecasts and tells reports of them. */
@Singleton
final class Forecasts {
  private final Desk desk;

  Forecasts(Desk desk) {
    this.desk = desk;
  }

  /**
   * A scenario's forecast as it was told.
   *
   * @param answer the answer, with the reports asked for
   * @param csv the same reports as CSV, in the same order
   */
  record Told(ForecastAnswer answer, List<String> csv) {}

  /** Forecasts a scenario and tells the reports. */
  Told tell(
      Scenario scenario,
      List<Problem> warnings,
      @Nullable Integer version,
      List<ScenarioReport> reports) {
    Findings findings =
        reports.size() == 1 ? desk.findings(scenario) : Findings.of(desk.compare(scenario));
    List<ReportAnswer> answers = new ArrayList<>();
    List<String> csv = new ArrayList<>();
    for (ScenarioReport report : reports) {
      var telling = Reporting.on(report, findings);
      answers.add(new ReportAnswer(report.id(), report.title(), telling.json()));
      csv.add(telling.csv());
    }
    return new Told(
        new ForecastAnswer(
            key(scenario),
            false,
            MadeOf.of(findings.forecast().stamp(), version),
            ProblemDetails.items(warnings),
            answers),
        csv);
  }

  /** Returns the key of a scenario's forecast: what it is made of and the engine that makes it. */
  static String key(Scenario scenario) {
    String madeOf = scenario.hash() + "\nengine " + Forecaster.ENGINE_VERSION + "\n";
    return Hash.sha256(madeOf.getBytes(StandardCharsets.UTF_8));
  }
}
