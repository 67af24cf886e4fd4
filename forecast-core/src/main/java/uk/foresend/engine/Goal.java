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
   * Returns the least value in a range at which a figure is what is wanted; empty when it is at
   * none that is looked at.
   *
   * <p>The range is looked through in sixteenths for two neighbours that lie on either side, and
   * the value between them is found by Brent's method to a millionth of the range.
   *
   * @param figure the figure of a value
   * @param least the least value
   * @param most the greatest value
   * @param wanted what the figure is to be
   */
  public static OptionalDouble seek(
      DoubleUnaryOperator figure, double least, double most, double wanted) {
    double from = least;
    double before = figure.applyAsDouble(from) - wanted;
    for (int part = 1; part <= PARTS; part++) {
      double to = least + (most - least) * part / PARTS;
      double after = figure.applyAsDouble(to) - wanted;
      if (before == 0) {
        return OptionalDouble.of(from);
      }
      if (before * after <= 0) {
        return OptionalDouble.of(
            new BrentSolver(AS_CLOSE_AS * (most - least))
                .solve(MOST_STEPS, value -> figure.applyAsDouble(value) - wanted, from, to));
      }
      from = to;
      before = after;
    }
    return OptionalDouble.empty();
  }
}
