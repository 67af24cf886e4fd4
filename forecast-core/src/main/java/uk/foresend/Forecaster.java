package uk.foresend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Model;
import uk.foresend.engine.Run;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.result.Stamp;
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
  public static final String ENGINE_VERSION = "9";

  private final Checker checker;
  private final Progress progress;

  /** The last baseline compiled, since one is often asked of again and again. */
  private volatile @Nullable Baseline last;

  /** Makes a door that finds the scenarios others extend in a library. */
  public Forecaster(Library library) {
    this(library, Progress.PATIENT);
  }

  /** Makes a door that tells how its work goes on. */
  public Forecaster(Library library, Progress progress) {
    this.checker = new Checker(library, progress);
    this.progress = progress;
  }

  /**
   * Returns the scenario a document means, with its warnings, or everything that is wrong with it.
   */
  public Checked<Scenario> check(ScenarioDocument document) {
    return checker.check(document).then(this::bounded);
  }

  /** Refuses a scenario whose numbers grow beyond what can be told, with its levers or without. */
  private Checked<Scenario> bounded(Scenario scenario) {
    List<Assumptions> steps = steps(scenario.base(), scenario.levers());
    int taken = Math.min(1, steps.size());
    Model model = baseline(scenario).then(steps.subList(steps.size() - taken, steps.size()));
    for (int step = 0; step <= model.stepCount(); step++) {
      Optional<Problem> beyond = model.run(step).beyond();
      if (beyond.isPresent()) {
        return Checked.refused(List.of(beyond.get()));
      }
    }
    return Checked.of(scenario, List.of());
  }

  /** Returns the forecast of a scenario, every lever applied. */
  public Forecast forecast(Scenario scenario) {
    List<Assumptions> steps = steps(scenario.base(), scenario.levers());
    Run run = run(scenario, steps);
    return run.forecast(stamp(scenario), scenario.warnings(), changedBy(scenario, steps));
  }

  /** Returns the forecasts of a scenario and of its baseline, and the bridges between them. */
  public Comparison compare(Scenario scenario) {
    List<Lever> levers = scenario.levers();
    List<Assumptions> steps = steps(scenario.base(), levers);
    List<Assumptions> alone = new ArrayList<>(steps);
    for (Lever lever : levers) {
      progress.step();
      alone.add(lever.applyTo(scenario.base()));
    }
    Model model = baseline(scenario).then(alone);
    Forecast baseline = model.run(0).forecast(stamp(scenario), List.of(), Map.of());
    List<Forecast> inOrder = new ArrayList<>(List.of(baseline));
    List<Forecast> eachAlone = new ArrayList<>();
    for (int k = 1; k <= levers.size(); k++) {
      progress.step();
      inOrder.add(
          model.run(k).forecast(stamp(scenario), scenario.warnings(), changedBy(scenario, steps)));
      eachAlone.add(model.run(levers.size() + k).forecast(stamp(scenario), List.of(), Map.of()));
    }
    List<Bridge> bridges = new ArrayList<>();
    for (int year = 0; year < baseline.years().size(); year++) {
      bridges.add(bridge("closing", year, levers, inOrder, eachAlone));
      bridges.add(bridge("in-year", year, levers, inOrder, eachAlone));
    }
    Forecast whole = inOrder.get(levers.size());
    return new Comparison(baseline, whole.warned(silent(scenario, whole, bridges)), bridges);
  }

  /**
   * Returns the working of one figure of a scenario's forecast; empty when there is no such figure.
   */
  public Optional<Working> explain(Scenario scenario, String figure) {
    List<Assumptions> steps = steps(scenario.base(), scenario.levers());
    Run run = run(scenario, steps);
    Forecast forecast =
        run.forecast(stamp(scenario), scenario.warnings(), changedBy(scenario, steps));
    return run.explain(forecast, figure);
  }

  /**
   * Warns of levers that change neither the balance nor the result of any year: in order, alone, or
   * by being left out.
   */
  private List<Problem> silent(Scenario scenario, Forecast whole, List<Bridge> bridges) {
    List<Problem> warnings = new ArrayList<>();
    for (int k = 0; k < scenario.levers().size(); k++) {
      int lever = k;
      boolean nothing =
          bridges.stream()
              .map(bridge -> bridge.steps().get(lever))
              .allMatch(step -> step.inOrder().pence() == 0 && step.alone().pence() == 0);
      if (nothing && !missed(scenario, lever, whole)) {
        warnings.add(
            Problem.warning(
                Place.at("levers").item(lever),
                scenario.levers().get(lever).label()
                    + " changes no balance and no result of any year.",
                "Maybe nothing reads what it changes here, or there is no room for its children."));
      }
    }
    return warnings;
  }

  /** Whether the others come out differently without a lever, or cannot do without it. */
  private boolean missed(Scenario scenario, int lever, Forecast whole) {
    Assumptions now = scenario.base();
    for (int k = 0; k < scenario.levers().size(); k++) {
      Lever other = scenario.levers().get(k);
      if (k != lever) {
        progress.step();
        if (other.check(now).stream().anyMatch(Problem::stops)) {
          return true;
        }
        now = other.applyTo(now);
      }
    }
    Forecast without =
        baseline(scenario).then(List.of(now)).run(1).forecast(stamp(scenario), List.of(), Map.of());
    return IntStream.range(0, whole.years().size())
        .anyMatch(
            year ->
                !without.closing(year).equals(whole.closing(year))
                    || !without.inYear(year).equals(whole.inYear(year)));
  }

  private static Bridge bridge(
      String figure, int year, List<Lever> levers, List<Forecast> inOrder, List<Forecast> alone) {
    List<Bridge.LeverStep> steps = new ArrayList<>();
    Money baseline = amount(figure, inOrder.get(0), year);
    for (int k = 0; k < levers.size(); k++) {
      steps.add(
          new Bridge.LeverStep(
              levers.get(k).id(),
              levers.get(k).label(),
              amount(figure, inOrder.get(k + 1), year).minus(amount(figure, inOrder.get(k), year)),
              amount(figure, alone.get(k), year).minus(baseline)));
    }
    return new Bridge(
        figure,
        inOrder.get(0).years().get(year),
        baseline,
        steps,
        amount(figure, inOrder.get(levers.size()), year));
  }

  private static Money amount(String figure, Forecast forecast, int year) {
    return figure.equals("closing") ? forecast.closing(year) : forecast.inYear(year);
  }

  /** Runs a scenario with every lever, given the assumptions after each. */
  private Run run(Scenario scenario, List<Assumptions> steps) {
    int taken = Math.min(1, steps.size());
    return baseline(scenario).then(steps.subList(steps.size() - taken, steps.size())).run(taken);
  }

  private Baseline baseline(Scenario scenario) {
    Baseline known = last;
    if (known == null || !known.isOf(scenario.base())) {
      known = Baseline.of(scenario.base());
      last = known;
    }
    return known;
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

  private static Stamp stamp(Scenario scenario) {
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
