package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.generated.Council;
import uk.foresend.generated.ForAll;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Children;
import uk.foresend.scenario.Scenario;

@DisplayName("A future is the same bits")
class SameBitsTest {

  /** So many draws that several threads have work, and that the last block is not full. */
  private static final int DRAWS = 3 * Abreast.FUTURES + 10;

  @DisplayName("at any number of threads, and among more or fewer draws")
  @ParameterizedTest
  @EnumSource(Children.class)
  void atAnyNumberOfThreads(Children children) throws Exception {
    Futures futures = recoveryPlan(children);
    double[][] one = figures(futures, DRAWS, 1);
    for (int threads : new int[] {2, 5}) {
      assertThat(figures(futures, DRAWS, threads)).isDeepEqualTo(one);
    }
    int fewer = Abreast.FUTURES + 3;
    assertThat(figures(futures, fewer, 2)).isDeepEqualTo(Arrays.copyOf(one, fewer));
  }

  @DisplayName("whoever is run beside it, whatever is uncertain")
  @ParameterizedTest
  @EnumSource(Children.class)
  void whoeverIsBesideIt(Children children) {
    long[] seed = {1000};
    ForAll.councils(60)
        .holds(
            council -> {
              Futures futures = AnyFutures.of(council, seed[0]++).of(children);
              Abreast together = futures.abreast();
              Abreast apart = futures.abreast();
              together.run(AnyFutures.drawn(futures, 0, 4));
              for (int draw = 3; draw >= 0; draw--) {
                apart.run(AnyFutures.drawn(futures, draw, 1));
                assertThat(figures(apart.columns(0)))
                    .as("draw %s", draw)
                    .isEqualTo(figures(together.columns(draw)));
              }
            });
  }

  @DisplayName("whether or not it is run together with those before each of its levers")
  @ParameterizedTest
  @EnumSource(Children.class)
  void besideThoseBeforeItsLevers(Children children) {
    long[] seed = {1000};
    ForAll.councils(60)
        .holds(
            council -> {
              Futures all = AnyFutures.of(council, seed[0]++).of(children);
              List<Futures> steps =
                  IntStream.rangeClosed(0, all.laid().changes().size())
                      .mapToObj(all::before)
                      .toList();
              AbreastSteps together = new AbreastSteps(steps.stream().map(Futures::laid).toList());
              together.run(steps.stream().map(each -> AnyFutures.drawn(each, 0, 4)).toList());
              for (int k = 0; k < steps.size(); k++) {
                Abreast apart = steps.get(k).abreast();
                apart.run(AnyFutures.drawn(steps.get(k), 0, 4));
                for (int draw = 0; draw < 4; draw++) {
                  assertThat(figures(together.columns(draw).get(k)))
                      .as("draw %s before lever %s", draw, k)
                      .isEqualTo(figures(apart.columns(draw)));
                }
              }
            });
  }

  @DisplayName("in every version of Java: written down")
  @ParameterizedTest
  @CsvSource({"TOGETHER, 2601096567", "ONE_BY_ONE, 757056823"})
  void inEveryVersionOfJava(Children children, long written) {
    CRC32 sum = new CRC32();
    for (long seed = 1000; seed < 1020; seed++) {
      Futures futures = AnyFutures.of(Council.of(seed), seed).of(children);
      Abreast abreast = futures.abreast();
      abreast.run(AnyFutures.drawn(futures, 0, 4));
      for (int draw = 0; draw < 4; draw++) {
        for (double figure : figures(abreast.columns(draw))) {
          sum.update(ByteBuffer.allocate(Double.BYTES).putDouble(figure).flip());
        }
      }
    }
    assertThat(sum.getValue())
        .as("write it down anew only where figures are meant to change")
        .isEqualTo(written);
  }

  /** Common factors of one weight: their map has another order in every run of Java. */
  @DisplayName("however its common factors are told")
  @Test
  void howeverCommonFactorsAreTold() {
    for (int i = 0; i < 40; i++) {
      String one = "factor-" + i;
      String other = "other-" + i;
      assertThat(
              Mixture.inOrder(Map.of(other, 0.5, one, 0.5, "least", -0.1)).stream()
                  .map(Map.Entry::getKey))
          .containsExactly("least", one, other);
    }
  }

  private static Futures recoveryPlan(Children children) {
    ScenarioFiles shipped = ScenarioFiles.shipped();
    Scenario scenario =
        new Forecaster(shipped)
            .check(shipped.find("dorset/2026/recovery-plan").orElseThrow())
            .get();
    List<Assumptions> steps = new ArrayList<>();
    List<Undertaking> levers = new ArrayList<>();
    Assumptions now = scenario.base();
    for (Lever lever : scenario.levers()) {
      now = lever.applyTo(now);
      steps.add(now);
      levers.add(new Undertaking(lever.id(), lever.label(), lever.delivery().confidence()));
    }
    return new Futures(Baseline.of(scenario.base()), steps, levers, "1", children);
  }

  private static double[][] figures(Futures futures, int draws, int threads) throws Exception {
    double[][] found = new double[draws][];
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      pool.submit(
              () ->
                  EachFuture.run(
                      draws,
                      Progress.PATIENT,
                      List.of(futures),
                      futures::course,
                      (draw, columns) -> found[draw] = figures(columns.get(0))))
          .get();
    } finally {
      pool.shutdown();
    }
    return found;
  }

  private static double[] figures(Columns columns) {
    int years = columns.inputs().cost.horizon.yearCount();
    return Measures.of(columns, true).stream()
        .flatMapToDouble(
            measure ->
                IntStream.range(0, years).mapToDouble(y -> measure.reader().read(columns, y)))
        .toArray();
  }
}
