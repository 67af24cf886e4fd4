package uk.foresend.proof;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import uk.foresend.Historian;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.PublishedSeries;
import uk.foresend.io.PlanHistoryReader;
import uk.foresend.io.PublishedSeriesReader;
import uk.foresend.reference.Shipped;
import uk.foresend.result.BackTest;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Benchmark.Value;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.FlowTest;
import uk.foresend.result.PlanFit;

/** The shipped series, read once, and what is made of them. */
public final class Published {
  /** Every series by which councils are set beside each other. */
  public static final PublishedSeries SERIES =
      Shipped.sound(PublishedSeriesReader.read(Shipped.REFERENCE));

  private static final Map<Integer, BackTest> TESTS = new ConcurrentHashMap<>();

  /** Every series from which numbers of plans are forecast. */
  public static final PlanHistory HISTORY =
      Shipped.sound(PlanHistoryReader.read(Shipped.REFERENCE));

  private Published() {}

  /** Returns the back-test of all councils, set beside Januaries to one. */
  public static BackTest backTest(int to) {
    return TESTS.computeIfAbsent(
        to,
        january ->
            Shipped.sound(
                new Historian()
                    .backTest(
                        HISTORY, Historian.ALL, OptionalInt.empty(), OptionalInt.of(january))));
  }

  /** Returns what is learnt of a council, or of all, in June of a year. */
  public static PlanFit fit(String council, int asAt) {
    return Shipped.sound(
        new Historian().fit(HISTORY, council, OptionalInt.of(asAt), OptionalInt.empty()));
  }

  /** Returns how far forecasts of balances were from those published. */
  public static DeficitTest deficits(String council) {
    return Shipped.sound(
        new Historian()
            .deficits(
                SERIES, HISTORY, Shipped.sound(Shipped.REFERENCE.inYearForecasts()), council));
  }

  /** Returns how far flows learnt as at earlier years were from what came. */
  public static FlowTest flows(String council) {
    return Shipped.sound(new Historian().flows(HISTORY, council));
  }

  /** Returns a council beside others. */
  public static Benchmark beside(String council, String... with) {
    return Shipped.sound(new Historian().benchmark(SERIES, council, List.of(with)));
  }

  /** Returns a measure of an area. */
  static Value value(Benchmark benchmark, String measure, String area) {
    return benchmark.lines().stream()
        .filter(line -> line.id().equals(measure))
        .flatMap(line -> line.values().stream())
        .filter(value -> value.area().code().equals(area))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No " + measure + " of " + area));
  }
}
