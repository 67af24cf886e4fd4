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
import uk.foresend.result.Stamp;
import uk.foresend.scenario.Scenario;

/**
 * Finds the levers of a scenario that change no figure: in order, alone, or by being left out.
 *
 * <p>The few figures that bridges are built of are compared first, since they tell nearly all
 * levers apart, and each run is made once; whole forecasts are made only of what those few leave
 * open.
 */
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
   * One run, and those figures of it that bridges are built of; none where it is beyond telling.
   */
  private record Made(Run run, Optional<BridgedFigures> figures, Stamp stamp) {

    /** Whether the few figures are the same, so that all may be. */
    boolean alike(Made other) {
      return figures.isPresent() && figures.equals(other.figures);
    }

    boolean same(Made other) {
      return alike(other) && forecast().sameFigures(other.forecast());
    }

    private Forecast forecast() {
      return run.forecast(stamp, List.of(), Map.of());
    }
  }

  /**
   * Returns a warning for each, given the assumptions after each lever.
   *
   * @param base the run of none of them
   * @param whole the run of all of them
   */
  List<Problem> warnings(List<Assumptions> steps, Run base, Run whole) {
    List<Problem> warnings = new ArrayList<>();
    Made first = made(base);
    Made last = made(whole);
    Made before = first;
    for (int k = 0; k < steps.size(); k++) {
      progress.step();
      Made after = k == steps.size() - 1 ? last : made(baseline.run(steps.get(k)));
      if (after.alike(before) && !told(k) && silent(k, first, last) && after.same(before)) {
        warnings.add(warning(k));
      }
      before = after;
    }
    return warnings;
  }

  private Made made(Run run) {
    return new Made(
        run,
        run.beyond().isEmpty() ? Optional.of(run.bridged()) : Optional.empty(),
        Forecaster.stamp(scenario));
  }

  /** Whether its own check has warned of the lever already. */
  private boolean told(int k) {
    Place lever = Place.at("levers").item(k);
    return scenario.warnings().stream()
        .anyMatch(problem -> problem.where().path().startsWith(lever.path()));
  }

  /** Whether a lever changes nothing alone, and nobody misses it. */
  private boolean silent(int k, Made base, Made whole) {
    Made alone = made(baseline.run(scenario.levers().get(k).applyTo(scenario.base())));
    if (!alone.alike(base)) {
      return false;
    }
    Optional<Made> without = without(k).map(baseline::run).map(this::made);
    return without.filter(rest -> rest.alike(whole)).isPresent()
        && alone.same(base)
        && without.get().same(whole);
  }

  /** The assumptions after all levers but one; empty when the others cannot do without it. */
  private Optional<Assumptions> without(int lever) {
    Assumptions now = scenario.base();
    for (int k = 0; k < scenario.levers().size(); k++) {
      Lever other = scenario.levers().get(k);
      if (k != lever) {
        progress.step();
        if (other.check(now).stream().anyMatch(Problem::stops)) {
          return Optional.empty();
        }
        now = other.applyTo(now);
      }
    }
    return Optional.of(now);
  }

  private Problem warning(int k) {
    return Problem.warning(
        Place.at("levers").item(k),
        scenario.levers().get(k).label() + " changes no figure of any year.",
        "Maybe nothing reads what it changes here, or there is no room for its children.");
  }
}
