package uk.foresend;

import uk.foresend.io.ScenarioFiles;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Checker;
import uk.foresend.scenario.Scenario;

/** The scenarios of this repository, checked and forecast by their ids. */
public final class ShippedScenarios {
  private static final ScenarioFiles FILES =
      ScenarioFiles.in(Repository.root().resolve("scenarios"));

  private ShippedScenarios() {}

  /** Returns the forecast of a scenario. */
  public static Forecast forecast(String id) {
    return new Forecaster(FILES).forecast(scenario(id));
  }

  /** Returns the forecast of a scenario beside its baseline's. */
  public static Comparison compare(String id) {
    return new Forecaster(FILES).compare(scenario(id));
  }

  private static Scenario scenario(String id) {
    return FILES.read(id).orElseThrow().then(new Checker(FILES)::check).get();
  }
}
