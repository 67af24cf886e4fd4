package uk.foresend.api;

import jakarta.inject.Singleton;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.scenarios.Scenarios;

/** What is shown when the application has started: the forecast for Dorset. */
@Singleton
final class Welcome {
  private static final String SHOWN = "dorset/2026";

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
        .flatMap(scenario -> desk.tables("summary", desk.forecast(scenario.get())))
        .map(desk::text)
        .orElse("");
  }
}
