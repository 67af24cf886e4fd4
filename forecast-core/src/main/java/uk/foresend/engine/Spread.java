package uk.foresend.engine;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.result.Amount;
import uk.foresend.result.Fan;

/**
 * How the values of a figure over futures spread.
 *
 * <p>A quantile is linear between order statistics, {@code 1 + (n − 1) × share} being the place
 * (Hyndman and Fan, 1996, their seventh); it is rounded once.
 */
final class Spread {

  private static final Quantile QUANTILE =
      Quantile.withDefaults().with(EstimationMethod.HF7).withCopy(true);
  private static final double[] SHARES =
      Fan.SHARES.stream().mapToDouble(Double::doubleValue).toArray();

  private Spread() {}

  /**
   * Returns the fan of a figure.
   *
   * @param byYear by ledger year its value in each future
   * @param central its central amount in a year
   */
  static Fan fan(Measures.Measure measure, double[][] byYear, IntFunction<Amount> central) {
    List<Fan.Range> years =
        IntStream.range(0, byYear.length)
            .parallel()
            .mapToObj(
                y ->
                    new Fan.Range(
                        central.apply(y),
                        Arrays.stream(quantiles(byYear[y], SHARES))
                            .mapToObj(value -> amount(measure, value))
                            .toList()))
            .toList();
    return new Fan(measure.figure(), measure.part(), measure.label(), years);
  }

  /** Returns the values that some shares of them lie below. */
  static double[] quantiles(double[] values, double... shares) {
    return QUANTILE.evaluate(values, shares);
  }

  /** Returns the value that a share of them lie below. */
  static double quantile(double[] values, double share) {
    return QUANTILE.evaluate(values, share);
  }

  /** Returns a value of a figure, rounded. */
  static Amount amount(Measures.Measure measure, double value) {
    return switch (measure.figure().unit()) {
      case POUNDS -> Amount.of(Money.rounded(value));
      case CHILDREN -> Amount.of(Count.whole(value));
    };
  }
}
