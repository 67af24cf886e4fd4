package uk.foresend.engine;

import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.analysis.solvers.BrentSolver;

/** Finds the value at which a figure is what is wanted. */
public final class Goal {

  /** How many parts the range is looked through in, for a figure that turns back on itself. */
  private static final int PARTS = 16;

  private static final int MOST_STEPS = 60;
  private static final double AS_CLOSE_AS = 1e-6;

  private Goal() {}

  /**
   * What was found.
   *
   * @param value the least value at which the figure is what is wanted; empty when it is at none
   * @param turnsBack whether the figure both rises and falls across the range, so that there may be
   *     other values
   */
  public record Answer(OptionalDouble value, boolean turnsBack) {}

  /**
   * Returns the least value in a range at which a figure is what is wanted; none when it is at none
   * that is looked at.
   *
   * <p>The range is looked through in sixteenths for two neighbours that lie on either side, and
   * the value between them is found by Brent's method to a millionth of the range.
   *
   * @param figure the figure of a value
   * @param least the least value
   * @param most the greatest value
   * @param wanted what the figure is to be
   */
  public static Answer seek(DoubleUnaryOperator figure, double least, double most, double wanted) {
    double[] at = new double[PARTS + 1];
    double[] beyond = new double[PARTS + 1];
    boolean rises = false;
    boolean falls = false;
    for (int part = 0; part <= PARTS; part++) {
      at[part] = least + (most - least) * part / PARTS;
      beyond[part] = figure.applyAsDouble(at[part]) - wanted;
      rises |= part > 0 && beyond[part] > beyond[part - 1];
      falls |= part > 0 && beyond[part] < beyond[part - 1];
    }
    return new Answer(first(figure, at, beyond, wanted), rises && falls);
  }

  private static OptionalDouble first(
      DoubleUnaryOperator figure, double[] at, double[] beyond, double wanted) {
    for (int part = 0; part <= PARTS; part++) {
      if (beyond[part] == 0) {
        return OptionalDouble.of(at[part]);
      }
      if (part < PARTS && beyond[part] * beyond[part + 1] < 0) {
        return OptionalDouble.of(
            new BrentSolver(AS_CLOSE_AS * (at[PARTS] - at[0]))
                .solve(
                    MOST_STEPS,
                    value -> figure.applyAsDouble(value) - wanted,
                    at[part],
                    at[part + 1]));
      }
    }
    return OptionalDouble.empty();
  }
}
