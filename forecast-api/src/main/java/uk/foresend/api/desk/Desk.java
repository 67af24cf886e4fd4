package uk.foresend.api.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import uk.foresend.Forecaster;
import uk.foresend.RangesAsked;
import uk.foresend.Seek;
import uk.foresend.io.ReferenceData;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.report.Findings;
import uk.foresend.result.Comparison;
import uk.foresend.result.Extra;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.RangeTest.Held;
import uk.foresend.result.Sensitivity;
import uk.foresend.result.Simulation;
import uk.foresend.result.Sought;
import uk.foresend.result.Working;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Where documents come in and findings go out, for the command line and the HTTP API alike. */
public final class Desk {
  private final Supplier<Progress> patience;
  private final Forecaster door;

  /** Makes a desk that waits for as long as it takes. */
  public Desk() {
    this(() -> Progress.PATIENT);
  }

  /** Makes a desk that tells what it is handed how each piece of work goes on. */
  public Desk(Supplier<Progress> patience) {
    this(patience, new Forecaster(Library.EMPTY));
  }

  private Desk(Supplier<Progress> patience, Forecaster door) {
    this.patience = patience;
    this.door = door;
  }

  /** Returns the same desk, which tells a piece of work how it goes on. */
  public Desk telling(Progress progress) {
    return new Desk(() -> progress, door);
  }

  /** Returns the document that bytes say, or why they cannot be read; the name is for problems. */
  public Checked<ScenarioDocument> read(byte[] bytes, Format format, String name) {
    return new ScenarioReader().read(bytes, name + "." + format.id());
  }

  /** Returns the scenario a document means, its parents found in a library. */
  public Checked<Scenario> check(ScenarioDocument document, Library library) {
    return forecaster(library).check(document);
  }

  /** Returns the forecast of a scenario, every lever applied. */
  public Forecast forecast(Scenario scenario) {
    return forecaster(Library.EMPTY).forecast(scenario);
  }

  /** Returns what is found about a scenario, each part when it is first asked for. */
  public Findings findings(Scenario scenario) {
    return new Found(scenario, this);
  }

  /** Returns the forecast of a scenario beside its baseline's, with the bridges between them. */
  public Comparison compare(Scenario scenario) {
    return forecaster(Library.EMPTY).compare(scenario);
  }

  /** Returns the spread of so many futures of a scenario, or why they cannot be drawn. */
  public Checked<Simulation> simulate(Scenario scenario, int draws, String seed) {
    return beside(scenario, forecaster(Library.EMPTY).simulate(scenario, draws, seed));
  }

  /** Sets how many ranges of past forecasts held beside ranges that are made as those were. */
  private static Checked<Simulation> beside(Scenario scenario, Checked<Simulation> drawn) {
    return RangesAsked.areOf(scenario)
        ? drawn.then(one -> Checked.of(one.beside(held()), List.of()))
        : drawn;
  }

  /** Returns how many ranges of past forecasts held; none where that cannot be read. */
  private static List<Held> held() {
    Checked<List<Held>> read = ReferenceData.shipped().rangesHeld();
    return read.isPresent() ? read.get() : List.of();
  }

  /**
   * Returns the spread of so many futures of a scenario, or why they cannot be drawn.
   *
   * @param extras what is wanted of what needs more runs
   */
  public Checked<Simulation> simulate(
      Scenario scenario, int draws, String seed, Set<Extra> extras) {
    return beside(scenario, forecaster(Library.EMPTY).simulate(scenario, draws, seed, extras));
  }

  /** Returns how one figure answers to each uncertain thing, or why it cannot be told. */
  public Checked<Sensitivity> sensitivity(Scenario scenario, FigureKey figure) {
    return forecaster(Library.EMPTY).sensitivity(scenario, figure);
  }

  /** Returns what it takes for a figure to reach a target, or why it cannot be sought. */
  public Checked<Sought> seek(Scenario scenario, Seek asked) {
    return forecaster(Library.EMPTY).seek(scenario, asked);
  }

  /** Returns the working of one figure; empty when there is no such figure. */
  public Optional<Working> explain(Scenario scenario, String figure) {
    return forecaster(Library.EMPTY).explain(scenario, figure);
  }

  /** Returns why there is no such figure: the years, figures or parts there are instead. */
  public Problem unknown(Scenario scenario, String figure) {
    List<Problem> problems =
        FigureKey.parse(figure, Place.WHOLE)
            .then(key -> key.in(forecast(scenario), Place.WHOLE))
            .problems();
    return problems.isEmpty()
        ? Problem.invalid(Place.WHOLE, "There is no working of " + figure + ".", "")
        : problems.get(0);
  }

  private Forecaster forecaster(Library library) {
    return door.to(library, patience.get());
  }
}
