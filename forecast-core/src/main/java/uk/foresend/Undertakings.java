package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.engine.Lateness;
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
      Assumptions before = now;
      if (lever.spent(before) != before) {
        for (Late late : times(lever)) {
          now = late.lever().spent(before);
          after.add(now);
          levers.add(undertaking(late, true));
        }
      }
      Assumptions spent = now;
      for (Late late : times(lever)) {
        now = late.lever().brought(spent);
        after.add(now);
        levers.add(undertaking(late, false));
      }
    }
    return new Undertakings(after, levers);
  }

  /** A lever as it acts where it is so late. */
  private record Late(Lever lever, Optional<Undertaking.Late> by) {}

  /** A lever at each time at which it may act, the latest first and the expected one last. */
  private static List<Late> times(Lever lever) {
    return lever
        .delivery()
        .late()
        .map(
            spread ->
                Lateness.months(spread).stream()
                    .map(
                        months ->
                            new Late(
                                lever.with(lever.delivery().later(months)),
                                Optional.of(new Undertaking.Late(months, spread))))
                    .toList())
        .orElseGet(() -> List.of(new Late(lever, Optional.empty())));
  }

  private static Undertaking undertaking(Late late, boolean spends) {
    Lever lever = late.lever();
    return new Undertaking(
        lever.id(), lever.label(), lever.delivery().confidence(), spends, late.by());
  }
}
