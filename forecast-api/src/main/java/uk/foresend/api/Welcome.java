package uk.foresend.api;

import jakarta.inject.Singleton;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Reporting;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.report.Reports;
import uk.foresend.report.ScenarioReport;

/** What is shown when the application has started: the forecast for Dorset. */
@Singleton
final class Welcome {
  private static final String SHOWN = "dorset/2026";
  private static final int WIDTH = 110;

  private final Scenarios scenarios;
  private final Desk desk;

  Welcome(Scenarios scenarios, Desk desk) {
    this.scenarios = scenarios;
    this.desk = desk;
  }

  /** Returns the summary of the shown scenario; empty when somebody has deleted or broken it. */
  String text() {
    return scenarios
        .find(SHOWN)
        .map(document -> desk.check(document, scenarios))
        .filter(scenario -> scenario.isPresent())
        .map(scenario -> Reporting.on(summary(), desk.findings(scenario.get())).text(WIDTH))
        .orElse("");
  }

  private static ScenarioReport summary() {
    return Reports.find(Reporting.DEFAULT).orElseThrow();
  }
}
