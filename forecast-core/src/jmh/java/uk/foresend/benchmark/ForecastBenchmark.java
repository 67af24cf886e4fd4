package uk.foresend.benchmark;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import uk.foresend.Forecaster;
import uk.foresend.problem.Checked;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

/**
 * How long a whole answer takes: a forecast with every published figure, and the bridge of a dozen
 * levers; beside it the least that arrays of that size could take.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ForecastBenchmark {

  private final Forecaster door = new Forecaster(Dozen.SHIPPED);
  private final BareArrays bare = new BareArrays();
  private Scenario scenario;
  private Scenario uncertain;

  /** Reads the scenario. */
  @Setup
  public void read() {
    scenario = Dozen.scenario();
    uncertain = door.check(Dozen.SHIPPED.find("dorset/2026").orElseThrow()).get();
  }

  /** Returns every published figure of eleven years, a dozen levers applied. */
  @Benchmark
  public Forecast forecast() {
    return door.forecast(scenario);
  }

  /** Returns the same from a door that has not met the baseline, and must compile it. */
  @Benchmark
  public Forecast firstForecast() {
    return new Forecaster(Dozen.SHIPPED).forecast(scenario);
  }

  /** Returns the sum of what bare arrays of the same size give: the arithmetic alone. */
  @Benchmark
  public double bareArrays() {
    return bare.run();
  }

  /** Returns the bridge of a dozen levers: twenty-four light forecasts and two whole. */
  @Benchmark
  public Comparison bridge() {
    return door.compare(scenario);
  }

  /** Returns the ranges of 100 futures of Dorset as shipped, on as many threads as there are cores. */
  @Benchmark
  public Simulation futures() {
    return door.simulate(uncertain, 100, "1").get();
  }

  /** Reads and checks the documents, as a request does. */
  @Benchmark
  public Checked<Scenario> check() {
    return Dozen.check(door);
  }
}
