package uk.foresend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Run;
import uk.foresend.engine.Simulator;
import uk.foresend.engine.Tornado;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.result.BridgedFigures;
import uk.foresend.result.Comparison;
import uk.foresend.result.Extra;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.result.Sensitivity;
import uk.foresend.result.Simulation;
import uk.foresend.result.Sought;
import uk.foresend.result.Stamp;
import uk.foresend.result.Totals;
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
  public static final String ENGINE_VERSION = "14";

  private final Checker checker;
  private final Progress progress;

  private final LastBaseline last;

  /** Makes a door that finds the scenarios others extend in a library. */
  public Forecaster(Library library) {
    this(library, Progress.PATIENT);
  }

  /** Makes a door that tells how its work goes on. */
  public Forecaster(Library library, Progress progress) {
    this(library, progress, new LastBaseline());
  }

  private Forecaster(Library library, Progress progress, LastBaseline last) {
    this.checker = new Checker(library, progress);
    this.progress = progress;
    this.last = last;
  }

  /** Returns a door to another library, which remembers the same baseline. */
  public Forecaster to(Library library, Progress other) {
    return new Forecaster(library, other, last);
  }

  /**
   * Returns the scenario a document means, with its warnings, or everything that is wrong with it.
   */
  public Checked<Scenario> check(ScenarioDocument document) {
    return checker.check(document).then(this::whole);
  }

  /**
   * Holds a scenario as a whole: refuses one whose numbers grow beyond what can be told, with its
   * levers or without, and warns of levers that change no figure.
   */
  private Checked<Scenario> whole(Scenario scenario) {
    Baseline baseline = baseline(scenario);
    List<Assumptions> steps = steps(scenario.base(), scenario.levers());
    Run base = baseline.run(scenario.base());
    Run whole = steps.isEmpty() ? base : baseline.run(last(steps));
    Optional<Problem> beyond = base.beyond().or(whole::beyond);
    if (beyond.isPresent()) {
      return Checked.refused(List.of(beyond.get()));
    }
    List<Problem> silent =
        steps.isEmpty()
            ? List.of()
            : new SilentLevers(scenario, baseline, progress).warnings(steps, base, whole);
    List<Problem> warnings = new ArrayList<>(silent);
    if (steps.isEmpty()) {
      warnings.addAll(last.silentRanges(scenario, progress));
    }
    return Checked.of(scenario.warned(warnings), warnings);
  }

  /** Returns the forecast of a scenario, every lever applied. */
  public Forecast forecast(Scenario scenario) {
    List<Assumptions> steps = steps(scenario.base(), scenario.levers());
    return forecast(scenario, steps, run(scenario, steps));
  }

  /** Returns the yearly totals of every line of its forecast, in half the time. */
  public Totals totals(Scenario scenario) {
    return run(scenario, steps(scenario.base(), scenario.levers())).totals();
  }

  /** Returns the forecasts of a scenario and of its baseline, and the bridges between them. */
  public Comparison compare(Scenario scenario) {
    Baseline base = baseline(scenario);
    List<Assumptions> steps = steps(scenario.base(), scenario.levers());
    Forecast baseline = base.run(scenario.base()).forecast(stamp(scenario), List.of(), Map.of());
    Forecast whole =
        steps.isEmpty()
            ? forecast(scenario, steps, base.run(scenario.base()))
            : forecast(scenario, steps, base.run(last(steps)));
    Bridges bridges = new Bridges(scenario, BridgedFigures.of(baseline));
    for (int k = 0; k < steps.size(); k++) {
      progress.step();
      bridges.add(
          base.run(steps.get(k)).bridged(),
          base.run(scenario.levers().get(k).applyTo(scenario.base())).bridged());
    }
    return new Comparison(baseline, whole, bridges.of(baseline.years()));
  }

  /**
   * Returns the working of one figure of a scenario's forecast; empty when there is no such figure.
   */
  public Optional<Working> explain(Scenario scenario, String figure) {
    List<Assumptions> steps = steps(scenario.base(), scenario.levers());
    Run run = run(scenario, steps);
    return run.explain(forecast(scenario, steps, run), figure);
  }

  /**
   * Returns the spread of futures of a scenario; refused when so many cannot be drawn.
   *
   * @param draws how many futures, from 1 to {@link Simulation#MOST_DRAWS}
   * @param seed any text that can be printed: the same gives the same futures
   */
  public Checked<Simulation> simulate(Scenario scenario, int draws, String seed) {
    return simulate(scenario, draws, seed, Set.of());
  }

  /**
   * Returns the spread of futures of a scenario; refused when so many cannot be drawn.
   *
   * @param draws how many futures, from 1 to {@link Simulation#MOST_DRAWS}
   * @param seed any text that can be printed: the same gives the same futures
   * @param extras what is wanted of what needs more runs; the rest is always told
   */
  public Checked<Simulation> simulate(
      Scenario scenario, int draws, String seed, Set<Extra> extras) {
    return Draws.of(draws, seed)
        .then(
            sound -> simulate(scenario, new Simulator.Asked(sound.number(), sound.seed(), extras)));
  }

  private Checked<Simulation> simulate(Scenario scenario, Simulator.Asked asked) {
    Undertakings undertaken = Undertakings.of(scenario, progress);
    return Checked.of(
        Simulator.run(
            baseline(scenario),
            undertaken.after(),
            undertaken.levers(),
            forecast(SilentRanges.warned(scenario, last.silentRanges(scenario, progress))),
            asked,
            progress),
        List.of());
  }

  /**
   * Returns how one figure answers to each thing that is uncertain, one at a time; refused when it
   * is no figure of the forecast, or not one that is kept of futures.
   */
  public Checked<Sensitivity> sensitivity(Scenario scenario, FigureKey figure) {
    Undertakings undertaken = Undertakings.of(scenario, progress);
    Forecast central = forecast(scenario);
    return figure
        .in(central, Place.at("figure"))
        .then(
            found ->
                Tornado.of(
                        baseline(scenario),
                        undertaken.after(),
                        undertaken.levers(),
                        central,
                        figure,
                        progress)
                    .map(tornado -> Checked.of(tornado, List.<Problem>of()))
                    .orElseGet(
                        () ->
                            Checked.refused(
                                List.of(
                                    Problem.invalid(
                                        Place.at("figure"),
                                        figure + " is not followed in other futures.",
                                        "closing, in-year, income, spend, plans, fund and charge"
                                            + " are, and their parts.")))));
  }

  /**
   * Returns what it takes for a figure to reach a target, or that nothing in the range does;
   * refused when the figure, the number or the lever is not one of the scenario.
   */
  public Checked<Sought> seek(Scenario scenario, Seek asked) {
    Forecast central = forecast(scenario);
    return asked
        .figure()
        .in(central, Place.at("figure"))
        .then(found -> new Seeker(scenario, baseline(scenario), central, progress).seek(asked));
  }

  private Forecast forecast(Scenario scenario, List<Assumptions> steps, Run run) {
    return run.forecast(stamp(scenario), scenario.warnings(), () -> changedBy(scenario, steps));
  }

  /** Runs a scenario with every lever, given the assumptions after each. */
  private Run run(Scenario scenario, List<Assumptions> steps) {
    return baseline(scenario).run(steps.isEmpty() ? scenario.base() : last(steps));
  }

  private static Assumptions last(List<Assumptions> steps) {
    return steps.get(steps.size() - 1);
  }

  private Baseline baseline(Scenario scenario) {
    return last.of(scenario);
  }

  private List<Assumptions> steps(Assumptions base, List<Lever> levers) {
    List<Assumptions> steps = new ArrayList<>();
    Assumptions now = base;
    for (Lever lever : levers) {
      progress.step();
      now = lever.applyTo(now);
      steps.add(now);
    }
    return steps;
  }

  /** The id of the last lever that changed each driver. */
  private static Map<DriverKey, String> changedBy(Scenario scenario, List<Assumptions> steps) {
    Map<DriverKey, String> changed = new HashMap<>();
    Assumptions before = scenario.base();
    for (int k = 0; k < steps.size(); k++) {
      String lever = scenario.levers().get(k).id();
      for (DriverKey key : steps.get(k).drivers().changedSince(before.drivers())) {
        changed.put(key, lever);
      }
      before = steps.get(k);
    }
    return changed;
  }

  /** Returns what a forecast of a scenario is made of. */
  static Stamp stamp(Scenario scenario) {
    return new Stamp(
        scenario.id(),
        scenario.title(),
        scenario.question(),
        scenario.finding(),
        scenario.base().setup().councilName(),
        scenario.base().setup().asAt(),
        scenario.hash(),
        ENGINE_VERSION);
  }
}
