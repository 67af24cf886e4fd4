package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.engine.Undertaking;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.Progress;
import uk.foresend.scenario.Scenario;

/**
 * The levers of a scenario as they are drawn: step by step, what one spends apart from what comes
 * of it.
 *
 * @param after the assumptions after each step
 * @param levers what each step undertakes
 */
record Undertakings(List<Assumptions> after, List<Undertaking> levers) {

  /** Keeps its own copies. */
  Undertakings {
    after = List.copyOf(after);
    levers = List.copyOf(levers);
  }

  /** Takes those of a scenario. */
  static Undertakings of(Scenario scenario, Progress progress) {
    List<Assumptions> after = new ArrayList<>();
    List<Undertaking> levers = new ArrayList<>();
    Assumptions now = scenario.base();
    for (Lever lever : scenario.levers()) {
      progress.step();
      Assumptions spent = lever.spent(now);
      if (spent != now) {
        after.add(spent);
        levers.add(undertaking(lever, true));
      }
      now = lever.applyTo(now);
      after.add(now);
      levers.add(undertaking(lever, false));
    }
    return new Undertakings(after, levers);
  }

  private static Undertaking undertaking(Lever lever, boolean spends) {
    return new Undertaking(lever.id(), lever.label(), lever.delivery().confidence(), spends);
  }
}
