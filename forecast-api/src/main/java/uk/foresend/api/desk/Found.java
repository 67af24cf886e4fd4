package uk.foresend.api.desk;

import org.jspecify.annotations.Nullable;
import uk.foresend.report.Findings;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

/** What is found about a scenario, computed when it is first asked for; for one thread. */
final class Found implements Findings {
  private final Scenario scenario;
  private final Desk desk;
  private @Nullable Forecast forecast;
  private @Nullable Comparison comparison;

  Found(Scenario scenario, Desk desk) {
    this.scenario = scenario;
    this.desk = desk;
  }

  @Override
  public Forecast forecast() {
    Forecast known = forecast;
    if (known == null) {
      known = comparison == null ? desk.forecast(scenario) : comparison.scenario();
      forecast = known;
    }
    return known;
  }

  @Override
  public Comparison comparison() {
    Comparison known = comparison;
    if (known == null) {
      known = desk.compare(scenario);
      comparison = known;
    }
    return known;
  }
}
