package uk.foresend.engine;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.quantity.Horizon;

/**
 * A scenario compiled to columns: the baseline, and the assumptions after each lever.
 *
 * <p>What the baseline fixes once (the flow that reconciles it to known censuses, and the plans
 * that lines growing with plans are in proportion to) is the same for every step, so that a lever
 * acts on top of it.
 */
public final class Model {

  private final List<Inputs> steps;
  private final double[] residual;

  private Model(List<Inputs> steps, double[] residual) {
    this.steps = steps;
    this.residual = residual;
  }

  /**
   * Returns the model of a baseline and of the assumptions after each lever.
   *
   * @param base the baseline
   * @param steps the assumptions after the first lever, after the second, and so on; empty for the
   *     baseline alone
   */
  public static Model compile(Assumptions base, List<Assumptions> steps) {
    List<Inputs> inputs = new ArrayList<>();
    inputs.add(new Inputs(base));
    for (Assumptions step : steps) {
      inputs.add(new Inputs(step));
    }
    Inputs first = inputs.get(0);
    Horizon horizon = base.setup().horizon();
    double[] residual =
        Reconciliation.of(first.demand, first.placement, base.cohort().known(), horizon);
    double plans =
        averagePlans(Demand.project(first.demand, residual, Horizon.WARM_UP_MONTHS + 12));
    inputs.forEach(each -> each.cost.referencePlans = plans);
    return new Model(inputs, residual);
  }

  private static double averagePlans(DemandColumns demand) {
    double sum = 0;
    for (int m = Horizon.WARM_UP_MONTHS; m < Horizon.WARM_UP_MONTHS + 12; m++) {
      sum += demand.plans[m];
    }
    return sum / 12;
  }

  /** Returns how many levers it was compiled with. */
  public int stepCount() {
    return steps.size() - 1;
  }

  /**
   * Returns the columns of a future with every lever: the last step, delivered whole in the central
   * one.
   */
  Inputs under(Draw draw) {
    int last = steps.size() - 1;
    if (draw.delivered(last) != 1) {
      throw new IllegalArgumentException("Only levers delivered whole are compiled");
    }
    return steps.get(last);
  }

  /** Returns the central forecast after so many levers: 0 for the baseline. */
  public Run run(int step) {
    return new Run(Columns.run(steps.get(step), residual));
  }

  /** Returns the forecast of one future with every lever. */
  public Run run(Draw draw) {
    return new Run(Columns.run(under(draw), residual));
  }
}
