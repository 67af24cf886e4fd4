package uk.foresend.engine;

import java.util.function.UnaryOperator;
import uk.foresend.assumption.Assumptions;

/**
 * One course of events.
 *
 * @param delivered how far each lever is delivered, from 0 to 1
 * @param whole whether what of each lever cannot be delivered in part is
 * @param departures by number and year how far it departs; nothing where it does not
 * @param happened what becomes of schemes and policies
 * @param draw the number of the draw, for the chance of each child
 */
record Course(
    double[] delivered,
    boolean[] whole,
    double[][] departures,
    UnaryOperator<Assumptions> happened,
    int draw) {

  /** Returns the same but for what becomes of schemes and policies. */
  Course with(UnaryOperator<Assumptions> others) {
    return new Course(delivered, whole, departures, others, draw);
  }

  /** Returns the same but for how far numbers depart. */
  Course with(double[][] others) {
    return new Course(delivered, whole, others, happened, draw);
  }
}
