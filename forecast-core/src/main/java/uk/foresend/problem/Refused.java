package uk.foresend.problem;

/**
 * Thrown when work on a scenario that was found sound meets a problem all the same, such as a
 * number between two levers that is larger than any council's.
 *
 * <p>Whoever asked tells the problem as one of the document; it is no fault of the program.
 */
public final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  /** Makes one for a problem. */
  public Refused(Problem problem) {
    super(problem.toString());
    this.problem = problem;
  }

  /** Returns what is wrong. */
  public Problem problem() {
    return problem;
  }
}
