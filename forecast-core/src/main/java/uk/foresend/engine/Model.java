package uk.foresend.engine;

import java.util.List;
import uk.foresend.assumption.Assumptions;

/**
 * A scenario compiled to columns: the baseline, and the assumptions after each lever.
 *
 * <p>What the baseline fixes once is the same for every step, so that a lever acts on top of it.
 */
public final class Model {

  private final Baseline baseline;
  private final List<Inputs> steps;

  Model(Baseline baseline, List<Inputs> steps) {
    this.baseline = baseline;
    this.steps = steps;
  }

  /**
   * Returns the model of a baseline and of the assumptions after each lever.
   *
   * @param base the baseline
   * @param steps the assumptions after the first lever, after the second, and so on; empty for the
   *     baseline alone
   */
  public static Model compile(Assumptions base, List<Assumptions> steps) {
    return Baseline.of(base).then(steps);
  }

  /** Returns how many levers it was compiled with. */
  public int stepCount() {
    return steps.size();
  }

  /** Returns the central forecast after so many levers: 0 for the baseline. */
  public Run run(int step) {
    return run(after(step));
  }

  private Run run(Inputs x) {
    return new Run(Columns.run(x, baseline.demand(x.demand)));
  }

  private Inputs after(int step) {
    return step == 0 ? baseline.inputs : steps.get(step - 1);
  }
}
