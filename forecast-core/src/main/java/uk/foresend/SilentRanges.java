package uk.foresend;

import java.util.List;
import uk.foresend.engine.Baseline;
import uk.foresend.engine.Unheard;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.scenario.Scenario;

/** Warns of numbers that are said to be uncertain and whose ranges change no figure. */
final class SilentRanges {

  private SilentRanges() {}

  /** Returns a warning for each. */
  static List<Problem> warnings(Scenario scenario, Baseline baseline, Progress progress) {
    Undertakings undertaken = Undertakings.of(scenario, progress);
    return Unheard.among(baseline, undertaken.after(), undertaken.levers(), progress).stream()
        .map(i -> warning(scenario, i))
        .toList();
  }

  /** Returns a scenario with those warnings that it does not have already. */
  static Scenario warned(Scenario scenario, Baseline baseline, Progress progress) {
    List<Problem> more =
        warnings(scenario, baseline, progress).stream()
            .filter(warning -> !scenario.warnings().contains(warning))
            .toList();
    return more.isEmpty() ? scenario : scenario.warned(more);
  }

  private static Problem warning(Scenario scenario, int i) {
    return Problem.warning(
        Place.at("uncertainty.drivers").item(i),
        "how uncertain "
            + scenario.base().uncertainty().drivers().get(i).key()
            + " is changes no figure of any future.",
        "Maybe this scenario's method does not read it, or nothing is in its scope.");
  }
}
