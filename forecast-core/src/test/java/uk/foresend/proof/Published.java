package uk.foresend.proof;

import java.util.List;
import uk.foresend.Historian;
import uk.foresend.history.PublishedSeries;
import uk.foresend.io.PublishedSeriesReader;
import uk.foresend.reference.Shipped;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Benchmark.Value;

/** The shipped series, read once, and benchmarks of them. */
public final class Published {
  /** Every series by which councils are set beside each other. */
  public static final PublishedSeries SERIES =
      Shipped.sound(PublishedSeriesReader.read(Shipped.REFERENCE));

  private Published() {}

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
