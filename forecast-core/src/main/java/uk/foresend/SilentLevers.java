package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Run;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.result.BridgedFigures;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

/** Finds the levers of a scenario that change no figure: in order, alone, or by being left out. */
final class SilentLevers {

  private final Scenario scenario;
  private final Baseline baseline;
  private final Progress progress;

  SilentLevers(Scenario scenario, Baseline baseline, Progress progress) {
    this.scenario = scenario;
    this.baseline = baseline;
    this.progress = progress;
  }

  /**
   * Returns a warning for each, given the assumptions after each lever. The few figures that
   * bridges are built of are compared first, since they tell nearly all levers apart.
   */
  List<Problem> warnings(List<Assumptions> steps) {
    List<Problem> warnings = new ArrayList<>();
    Assumptions before = scenario.base();
    Optional<BridgedFigures> figures = steps.isEmpty() ? Optional.empty() : bridged(before);
    for (int k = 0; k < steps.size(); k++) {
      progress.step();
      Optional<BridgedFigures> after = bridged(steps.get(k));
      if (after.isPresent() && after.equals(figures) && !told(k) && silent(k, before, steps)) {
        warnings.add(warning(k));
      }
      figures = after;
      before = steps.get(k);
    }
    return warnings;
  }

  /** The figures after some levers; none where numbers grow beyond what can be told. */
  private Optional<BridgedFigures> bridged(Assumptions assumptions) {
    Run run = baseline.run(assumptions);
    return run.beyond().isEmpty() ? Optional.of(run.bridged()) : Optional.empty();
  }

  /** Whether its own check has warned of the lever already. */
  private boolean told(int k) {
    Place lever = Place.at("levers").item(k);
    return scenario.warnings().stream()
        .anyMatch(problem -> problem.where().path().startsWith(lever.path()));
  }

  private boolean silent(int k, Assumptions before, List<Assumptions> steps) {
    Assumptions alone = scenario.levers().get(k).applyTo(scenario.base());
    return same(before, steps.get(k))
        && same(scenario.base(), alone)
        && !missed(k, steps.get(steps.size() - 1));
  }

  /** Whether the others come out differently without a lever, or cannot do without it. */
  private boolean missed(int lever, Assumptions whole) {
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
    return !same(now, whole);
  }

  private boolean same(Assumptions one, Assumptions other) {
    Optional<Forecast> first = forecast(one);
    Optional<Forecast> second = forecast(other);
    return first.isPresent() && second.isPresent() && first.get().sameFigures(second.get());
  }

  private Optional<Forecast> forecast(Assumptions assumptions) {
    Run run = baseline.run(assumptions);
    return run.beyond().isEmpty()
        ? Optional.of(run.forecast(Forecaster.stamp(scenario), List.of(), Map.of()))
        : Optional.empty();
  }

  private Problem warning(int k) {
    return Problem.warning(
        Place.at("levers").item(k),
        scenario.levers().get(k).label() + " changes no figure of any year.",
        "Maybe nothing reads what it changes here, or there is no room for its children.");
  }
}
