package uk.foresend.result;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Flows of plans and growths of prices learnt as at earlier years, beside what came.
 *
 * @param council the council, if only one is scored
 * @param methods the methods, the shipped one first
 * @param scores a row for each flow, series, years ahead and method
 * @param notScored what cannot be scored, and why
 * @param outcomes each forecast of the shipped method, if only one council is scored
 */
public record FlowTest(
    Optional<String> council,
    List<BackTest.Way> methods,
    List<Scored> scores,
    List<String> notScored,
    List<Outcome> outcomes) {

  /** Keeps its own copies. */
  public FlowTest {
    methods = List.copyOf(methods);
    scores = List.copyOf(scores);
    notScored = List.copyOf(notScored);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * How far a method's values were off.
   *
   * @param flow what flows
   * @param series of which plans
   * @param ahead the years since the last that was known
   * @param method the method, by its word
   * @param cases how many council years; 0 where the method has none
   * @param first the first year that came, 0 for none
   * @param last the last
   * @param relative whether errors are shares of what came; else they are points of the rate
   * @param meanError the mean of the sizes of the errors
   * @param medianError the median of them
   * @param bias the mean of the errors, above nought where more was forecast than came
   * @param within the shares inside the 50, 80 and 95% ranges; empty for a method without ranges
   */
  public record Scored(
      Flow flow,
      PlanSeries series,
      int ahead,
      String method,
      int cases,
      int first,
      int last,
      boolean relative,
      double meanError,
      double medianError,
      double bias,
      List<Double> within) {

    /** Keeps its own copy. */
    public Scored {
      within = List.copyOf(within);
    }
  }

  /**
   * What was said of a year of a flow, and what came, as fractions a year.
   *
   * @param asAt the year in whose June it was learnt
   * @param year the year that came
   * @param last the last value that was known
   * @param fitted the value fitted; empty before two years are known
   * @param low the lower end of its 80% range
   * @param high the upper end
   * @param came what came
   */
  public record Outcome(
      Flow flow,
      PlanSeries series,
      int asAt,
      int year,
      double last,
      OptionalDouble fitted,
      OptionalDouble low,
      OptionalDouble high,
      double came) {}
}
