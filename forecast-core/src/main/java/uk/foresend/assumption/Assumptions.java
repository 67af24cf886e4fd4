package uk.foresend.assumption;

/**
 * What we took a scenario to mean, all doubts settled: the input of the engine, and what levers
 * change.
 *
 * @param setup whom, as at when, how far, on which axes
 * @param cohort the children and how their number is projected
 * @param finance how placements are paid for and what the DSG pays
 * @param standing opening balances, policies, reserves, published figures
 * @param programme schemes, step-downs, delivery costs
 * @param drivers every number that a lever or a draw may change
 */
public record Assumptions(
    Setup setup,
    Cohort cohort,
    Finance finance,
    Standing standing,
    Programme programme,
    Drivers drivers) {

  /** Returns the same with other drivers. */
  public Assumptions with(Drivers others) {
    return new Assumptions(setup, cohort, finance, standing, programme, others);
  }

  /** Returns the same with other finance. */
  public Assumptions with(Finance other) {
    return new Assumptions(setup, cohort, other, standing, programme, drivers);
  }

  /** Returns the same with another standing. */
  public Assumptions with(Standing other) {
    return new Assumptions(setup, cohort, finance, other, programme, drivers);
  }

  /** Returns the same with another programme. */
  public Assumptions with(Programme other) {
    return new Assumptions(setup, cohort, finance, standing, other, drivers);
  }
}
