package uk.foresend.api.desk;

import java.util.Optional;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.report.Findings;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.result.Working;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Where documents come in and findings go out, for the command line and the HTTP API alike. */
public final class Desk {
  private final Forecaster forecaster = new Forecaster(Library.EMPTY);

  /** Returns the document that bytes say, or why they cannot be read; the name is for problems. */
  public Checked<ScenarioDocument> read(byte[] bytes, Format format, String name) {
    return new ScenarioReader().read(bytes, name + "." + format.id());
  }

  /** Returns the scenario a document means, its parents found in a library. */
  public Checked<Scenario> check(ScenarioDocument document, Library library) {
    return new Forecaster(library).check(document);
  }

  /** Returns the forecast of a scenario, every lever applied. */
  public Forecast forecast(Scenario scenario) {
    return forecaster.forecast(scenario);
  }

  /** Returns what is found about a scenario, each part when it is first asked for. */
  public Findings findings(Scenario scenario) {
    return new Found(scenario, this);
  }

  /** Returns the forecast of a scenario beside its baseline's, with the bridges between them. */
  public Comparison compare(Scenario scenario) {
    return forecaster.compare(scenario);
  }

  /** Returns the working of one figure; empty when there is no such figure. */
  public Optional<Working> explain(Scenario scenario, String figure) {
    return forecaster.explain(scenario, figure);
  }
}
