package uk.foresend.engine;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.TriangularDistribution;
import uk.foresend.assumption.Uncertainty.Spread;

/**
 * How many whole months late a lever is: one of six delays, each as likely, that stand for a
 * triangle, at the middles of its sixths.
 */
public final class Lateness {

  private static final int DELAYS = 6;

  private Lateness() {}

  /** Returns the delays that are drawn, and none at all, the longest first. */
  public static List<Integer> months(Spread spread) {
    return Stream.concat(
            IntStream.range(0, DELAYS).mapToObj(sixth -> at(spread, (sixth + 0.5) / DELAYS)),
            Stream.of(0))
        .distinct()
        .sorted((one, other) -> other - one)
        .toList();
  }

  /** Returns the delay below which a share of futures lie, among those that are drawn. */
  static int drawn(Spread spread, double quantile) {
    return at(spread, (Math.floor(quantile * DELAYS) + 0.5) / DELAYS);
  }

  private static int at(Spread spread, double quantile) {
    return (int)
        Math.round(
            (float)
                TriangularDistribution.of(spread.least(), spread.likeliest(), spread.most())
                    .inverseCumulativeProbability(quantile));
  }
}
