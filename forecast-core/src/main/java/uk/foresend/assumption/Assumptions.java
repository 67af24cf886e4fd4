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
 * @param uncertainty what is uncertain about them
 */
public record Assumptions(
    Setup setup,
    Cohort cohort,
    Finance finance,
    Standing standing,
    Programme programme,
    Drivers drivers,
    Uncertainty uncertainty) {

  /** Makes assumptions of which nothing is said to be uncertain. */
  public Assumptions(
      Setup setup,
      Cohort cohort,
      Finance finance,
      Standing standing,
      Programme programme,
      Drivers drivers) {
    this(setup, cohort, finance, standing, programme, drivers, Uncertainty.NONE);
  }

  /** Returns the same set up otherwise. */
  public Assumptions with(Setup other) {
    return new Assumptions(other, cohort, finance, standing, programme, drivers, uncertainty);
  }

  /** Returns the same with other drivers. */
  public Assumptions with(Drivers others) {
    return new Assumptions(setup, cohort, finance, standing, programme, others, uncertainty);
  }

  /** Returns the same with other finance. */
  public Assumptions with(Finance other) {
    return new Assumptions(setup, cohort, other, standing, programme, drivers, uncertainty);
  }

  /** Returns the same with another standing. */
  public Assumptions with(Standing other) {
    return new Assumptions(setup, cohort, finance, other, programme, drivers, uncertainty);
  }

  /** Returns the same with another programme. */
  public Assumptions with(Programme other) {
    return new Assumptions(setup, cohort, finance, standing, other, drivers, uncertainty);
  }

  /** Returns the same with other things uncertain. */
  public Assumptions with(Uncertainty other) {
    return new Assumptions(setup, cohort, finance, standing, programme, drivers, other);
  }
}
