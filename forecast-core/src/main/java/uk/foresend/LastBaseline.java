package uk.foresend;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import uk.foresend.engine.Baseline;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.scenario.Scenario;

/**
 * The last baseline compiled, since one is often asked of again and again, and which of its ranges
 * change no figure.
 */
final class LastBaseline {

  private final AtomicReference<@Nullable Known> last = new AtomicReference<>();

  /**
   * A baseline compiled.
   *
   * @param silent the warnings of its ranges that change no figure, once they are looked for
   */
  private record Known(Baseline baseline, Optional<List<Problem>> silent) {}

  /** Returns the baseline of a scenario, compiled unless it is the last. */
  Baseline of(Scenario scenario) {
    return known(scenario).baseline;
  }

  /** Returns the warnings of ranges that change no figure; of a baseline they are found once. */
  List<Problem> silentRanges(Scenario scenario, Progress progress) {
    Known known = known(scenario);
    if (known.silent.isPresent() && scenario.levers().isEmpty()) {
      return known.silent.get();
    }
    List<Problem> found = SilentRanges.warnings(scenario, known.baseline, progress);
    if (scenario.levers().isEmpty()) {
      last.set(new Known(known.baseline, Optional.of(found)));
    }
    return found;
  }

  private Known known(Scenario scenario) {
    Known known = last.get();
    if (known == null || !known.baseline.isOf(scenario.base())) {
      known = new Known(Baseline.of(scenario.base()), Optional.empty());
      last.set(known);
    }
    return known;
  }
}
