package uk.foresend;

import java.util.Optional;
import uk.foresend.problem.Checked;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.result.Working;
import uk.foresend.scenario.Checker;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/**
 * The door for looking forward: checks a scenario, forecasts it, compares it with its baseline and
 * explains a figure.
 */
public final class Forecaster {

  /**
   * The version of the engine, stamped on every forecast: the same version makes the same forecast
   * to the penny.
   */
  public static final String ENGINE_VERSION = "1";

  private final Checker checker;

  /** Makes a door that finds the scenarios others extend in a library. */
  public Forecaster(Library library) {
    this.checker = new Checker(library);
  }

  /**
   * Returns the scenario a document means, with its warnings, or everything that is wrong with it.
   */
  public Checked<Scenario> check(ScenarioDocument document) {
    return checker.check(document);
  }

  /** Returns the forecast of a scenario, every lever applied. */
  public Forecast forecast(Scenario scenario) {
    throw new UnsupportedOperationException("not yet written: " + scenario.id());
  }

  /** Returns the forecasts of a scenario and of its baseline, and the bridges between them. */
  public Comparison compare(Scenario scenario) {
    throw new UnsupportedOperationException("not yet written: " + scenario.id());
  }

  /**
   * Returns the working of one figure of a scenario's forecast; empty when there is no such figure.
   */
  public Optional<Working> explain(Scenario scenario, String figure) {
    throw new UnsupportedOperationException("not yet written: " + scenario.id() + figure);
  }
}
