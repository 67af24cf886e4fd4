package uk.foresend.api.scenarios;

import jakarta.inject.Singleton;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import uk.foresend.api.desk.Desk;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Scenario;

/** Says which scenarios no longer hold now that what they extend says something else. */
@Singleton
final class Descendants {
  /** More than anybody looks through after saving one scenario. */
  static final int MOST = 100;

  private final Scenarios scenarios;
  private final Desk desk;

  Descendants(Scenarios scenarios, Desk desk) {
    this.scenarios = scenarios;
    this.desk = desk;
  }

  /** Returns a warning for each that extends a scenario, near or far, and has problems now. */
  List<Problem> broken(String parent) {
    List<Problem> warnings = new ArrayList<>();
    Deque<String> open = new ArrayDeque<>(scenarios.extending(parent));
    for (int looked = 0; !open.isEmpty(); looked++) {
      if (looked == MOST) {
        warnings.add(
            Problem.warning(
                Place.WHOLE,
                "More than " + MOST + " scenarios extend this one; the rest were not looked at.",
                ""));
        break;
      }
      String id = open.remove();
      Checked<Scenario> checked =
          scenarios.read(id).orElseThrow().then(sound -> desk.check(sound, scenarios));
      checked.problems().stream()
          .filter(Problem::stops)
          .findFirst()
          .ifPresent(worst -> warnings.add(warning(id, worst)));
      open.addAll(scenarios.extending(id));
    }
    return warnings;
  }

  private static Problem warning(String id, Problem worst) {
    return Problem.warning(
        new Place(id, worst.where().path(), worst.where().line(), worst.where().column()),
        id + " extends this one and no longer holds: " + worst.what(),
        "Put it right, or this one back as it was: every version of it is kept.");
  }
}
