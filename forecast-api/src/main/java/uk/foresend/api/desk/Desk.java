package uk.foresend.api.desk;

import java.util.List;
import java.util.Optional;
import uk.foresend.Forecaster;
import uk.foresend.problem.Checked;
import uk.foresend.report.Table;
import uk.foresend.result.Comparison;
import uk.foresend.result.Working;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Where documents come in and reports go out, for the command line and the HTTP API alike. */
public class Desk {

  /** Returns the document that bytes say, or why they cannot be read. */
  public Checked<ScenarioDocument> read(byte[] bytes, Format format) {
    throw new UnsupportedOperationException("no reader yet");
  }

  /** Returns a document as text. */
  public String write(ScenarioDocument document, Format format) {
    throw new UnsupportedOperationException("no writer yet");
  }

  /** Returns the scenario a document means, its parents found in a library. */
  public Checked<Scenario> check(ScenarioDocument document, Library library) {
    return new Forecaster(library).check(document);
  }

  /** Returns the forecast of a scenario beside its baseline's, with the bridges between them. */
  public Comparison forecast(Scenario scenario) {
    return new Forecaster(Library.EMPTY).compare(scenario);
  }

  /** Returns the working of one figure; empty when there is no such figure. */
  public Optional<Working> explain(Scenario scenario, String figure) {
    return new Forecaster(Library.EMPTY).explain(scenario, figure);
  }

  /** Returns the reports that can be asked for. */
  public List<ReportName> reports() {
    throw new UnsupportedOperationException("no reports yet");
  }

  /** Returns the tables of a report; empty when there is no such report. */
  public Optional<List<Table>> tables(String report, Comparison comparison) {
    throw new UnsupportedOperationException("no reports yet");
  }

  /** Returns the tables that set several forecasts side by side. */
  public List<Table> beside(List<Comparison> comparisons) {
    throw new UnsupportedOperationException("no reports yet");
  }

  /** Returns tables as text for a console. */
  public String text(List<Table> tables) {
    throw new UnsupportedOperationException("no reports yet");
  }

  /** Returns tables as CSV. */
  public String csv(List<Table> tables) {
    throw new UnsupportedOperationException("no reports yet");
  }

  /** Returns tables as a JSON array. */
  public String json(List<Table> tables) {
    throw new UnsupportedOperationException("no reports yet");
  }
}
