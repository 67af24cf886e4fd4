package uk.foresend.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Assumptions;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.PlanRow;

/**
 * A baseline compiled: its columns, and what it fixes once for every lever laid over it.
 *
 * <p>That is the flow that reconciles it to known censuses, and the plans that lines growing with
 * plans are in proportion to. What it holds never changes, so that many models can be made of it at
 * once.
 */
public final class Baseline {

  private final Assumptions assumptions;
  final Inputs inputs;

  /** Children added by month and cell so that known censuses are met; empty for none. */
  final double[] residual;

  /** Where its own inputs have children, which levers that leave demand alone do not change. */
  private volatile @Nullable DemandColumns own;

  private Baseline(Assumptions assumptions, Inputs inputs, double[] residual) {
    this.assumptions = assumptions;
    this.inputs = inputs;
    this.residual = residual;
  }

  /** Compiles a baseline. */
  public static Baseline of(Assumptions assumptions) {
    Inputs inputs = new Inputs(assumptions);
    double[] residual =
        Reconciliation.of(
            inputs.demand,
            inputs.placement,
            assumptions.cohort().known(),
            assumptions.setup().axes(),
            assumptions.setup().horizon());
    inputs.cost.referencePlans =
        averagePlans(Demand.project(inputs.demand, residual, Horizon.WARM_UP_MONTHS + 12));
    return new Baseline(assumptions, inputs, residual);
  }

  /** Whether it was compiled of these very assumptions. */
  public boolean isOf(Assumptions others) {
    return assumptions == others;
  }

  /**
   * Returns the model of this baseline and of the assumptions after each lever.
   *
   * @param steps the assumptions after the first lever, after the second, and so on; empty for the
   *     baseline alone
   */
  public Model then(List<Assumptions> steps) {
    return new Model(this, steps.stream().map(this::then).toList());
  }

  /** Returns the central forecast of the assumptions after some levers, or of this baseline. */
  public Run run(Assumptions step) {
    return step == assumptions ? then(List.of()).run(0) : then(List.of(step)).run(1);
  }

  /**
   * Returns the plans by setting of the assumptions after some levers, or of this baseline: money
   * is not found.
   */
  public List<PlanRow> plans(Assumptions step) {
    Lookup lookup = inputs.lookup().then(step);
    DemandInputs demand = DemandInputs.of(step, lookup, lookup.earlier(inputs.demand));
    PlacementInputs placement = PlacementInputs.of(step, lookup, lookup.earlier(inputs.placement));
    return Statement.plans(step, Placement.place(placement, demand(demand)));
  }

  /** Returns the children whom some inputs of demand have: its own are projected once. */
  DemandColumns demand(DemandInputs x) {
    if (x != inputs.demand) {
      return Demand.project(x, residual);
    }
    DemandColumns known = own;
    if (known == null) {
      known = Demand.project(x, residual);
      own = known;
    }
    return known;
  }

  /** Returns what it was compiled of. */
  Assumptions assumptions() {
    return assumptions;
  }

  /** Returns the inputs of the assumptions after some levers. */
  Inputs then(Assumptions step) {
    Inputs later = inputs.then(step);
    later.cost.referencePlans = inputs.cost.referencePlans;
    return later;
  }

  private static double averagePlans(DemandColumns demand) {
    double sum = 0;
    for (int m = Horizon.WARM_UP_MONTHS; m < Horizon.WARM_UP_MONTHS + 12; m++) {
      sum += demand.plans[m];
    }
    return sum / 12;
  }
}
