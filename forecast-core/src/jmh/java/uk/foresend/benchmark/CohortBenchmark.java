package uk.foresend.benchmark;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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
import uk.foresend.Fixtures;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.io.ScenarioReader;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.quantity.Step;
import uk.foresend.result.Extra;
import uk.foresend.result.Forecast;
import uk.foresend.result.Simulation;
import uk.foresend.result.Totals;
import uk.foresend.scenario.Scenario;

/**
 * How long futures and what-ifs of the largest cohort take, on as many threads as there are cores,
 * beside reference loops of bare arrays that do the same or the annual case.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(value = 1, jvmArgs = "-Xmx256m")
public class CohortBenchmark {

  private final Forecaster door = new Forecaster(Dozen.SHIPPED);
  private final AnnualLoop annual = new AnnualLoop(4805);
  private Scenario full;
  private Scenario plan;
  private Scenario one;
  private List<Scenario> rows;

  /** Reads the scenarios. */
  @Setup
  public void read() {
    full = scenario(FullCohort.document());
    plan = door.check(Dozen.SHIPPED.find("dorset/2026/recovery-plan").orElseThrow()).get();
    one = door.check(Dozen.SHIPPED.find("dorset/2026/growth-15-percent").orElseThrow()).get();
    rows = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      rows.add(row(i));
    }
  }

  private Scenario scenario(String document) {
    return new ScenarioReader().read(document, "benchmark.yaml").then(door::check).get();
  }

  /** The largest cohort with requests a little higher in every row. */
  private Scenario row(int i) {
    AdjustDriver more =
        new AdjustDriver(
            "more",
            "More requests",
            new DriverKey(Driver.REQUESTS, uk.foresend.assumption.Scope.AUTHORITY),
            new Step.Multiply(YearMonth.of(2027, 1), 1 + i / 10_000.0),
            Optional.empty(),
            Fixtures.atOnce());
    return new Scenario(
        "row-" + i, full.title(), "", "", full.base(), List.of(more), List.of(), full.hash());
  }

  /** Draws 10,000 futures of uncertainty that is shared, with every percentile. */
  @Benchmark
  public Simulation tenThousandFutures() {
    return door.simulate(full, 10_000, "1").get();
  }

  /** Finds the same closing balances by bare arrays. */
  @Benchmark
  public double[] tenThousandByBareArrays() {
    return new MonthlyLoop("1").closing(10_000);
  }

  /** Draws 1,000 futures child by child. */
  @Benchmark
  public Simulation thousandChildByChild() {
    return door.simulate(full, 1_000, "1", Set.of(Extra.CHILDREN)).get();
  }

  /** Draws 1,000 futures of a plan with a dozen levers, and what each lever adds in each. */
  @Benchmark
  public Simulation thousandBridges() {
    return door.simulate(plan, 1_000, "1", Set.of(Extra.STEPS)).get();
  }

  /** Forecasts one what-if of Dorset, every published figure. */
  @Benchmark
  public Forecast whatIfOfDorset() {
    return door.forecast(one);
  }

  /** Finds the yearly totals of every line of one what-if of Dorset. */
  @Benchmark
  public Totals totalsOfDorset() {
    return door.totals(one);
  }

  /** Forecasts one what-if of the largest cohort, every published figure. */
  @Benchmark
  public Forecast whatIfOfTheLargest() {
    return door.forecast(rows.get(7));
  }

  /** Forecasts a table of 1,000 what-ifs of the largest cohort, and returns the last balances. */
  @Benchmark
  public double thousandWhatIfs() {
    return IntStream.range(0, rows.size())
        .parallel()
        .mapToDouble(i -> door.forecast(rows.get(i)).closing(FullCohort.YEARS - 1).pounds())
        .sum();
  }

  /** Runs 1,024 futures of the annual case on one thread. */
  @Benchmark
  public double annualCase() {
    return annual.meanPlans(1_024, 1);
  }
}
