package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.engine.ByChild.Flow;
import uk.foresend.generated.Change;
import uk.foresend.generated.ForAll;
import uk.foresend.result.Children;

@DisplayName("The chance of each child")
class ByChildTest {

  private static final int DRAWS = 512;

  @Test
  @DisplayName(
      "takes as many as a binomial number that a library inverts, of up to sixteen expected")
  void isBinomial() {
    ByChild chance = new ByChild("seed", Runs.anyAxes(), 1);
    for (int n : new int[] {1, 2, 7, 30, 400}) {
      for (double p : new double[] {0.001, 0.02, 0.04, 0.5, 0.7, 0.98}) {
        BinomialDistribution library = BinomialDistribution.of(n, p);
        for (double u = 0.0005; u < 1 && n * Math.min(p, 1 - p) <= 16; u += 0.0131) {
          assertThat(chance.of(n, p, u))
              .as("%s children, each with %s, at %s", n, p, u)
              .isEqualTo(library.inverseCumulativeProbability(1 - u));
        }
      }
    }
  }

  @Test
  @DisplayName(
      "brings as many as a Poisson number that a library inverts, of up to sixteen expected")
  void isPoisson() {
    ByChild chance = new ByChild("seed", Runs.anyAxes(), 1);
    for (double expected : new double[] {0.01, 0.3, 2, 15.9}) {
      PoissonDistribution library = PoissonDistribution.of(expected);
      for (double u = 0.0005; u < 1; u += 0.0131) {
        assertThat(chance.of(expected, u))
            .as("%s expected, at %s", expected, u)
            .isEqualTo(library.inverseCumulativeProbability(1 - u));
      }
    }
  }

  @Test
  @DisplayName("keeps the mean and the spread of many, found in parts")
  void keepsMeanAndSpreadOfMany() {
    ByChild chance = new ByChild("seed", Runs.anyAxes(), 1);
    double sum = 0;
    double squares = 0;
    int draws = 20_000;
    for (int draw = 0; draw < draws; draw++) {
      chance.open(new int[] {draw});
      double gone = chance.of(3_000, 0.3, chance.first(Flow.STAYS, 0, 0, 5));
      sum += gone;
      squares += gone * gone;
    }
    double mean = sum / draws;
    assertThat(mean).isCloseTo(900, within(1.0));
    assertThat(squares / draws - mean * mean).isCloseTo(630, within(32.0));
  }

  @Test
  @DisplayName("leaves children whole, and as many on average as their shares")
  void isOnAverageWhatSharesAre() {
    int[] applied = new int[1];
    ForAll.councils(12)
        .holds(
            council -> {
              Assumptions certain =
                  Change.noStepDowns(Change.noSchemes(Change.nothingCounted(council)))
                      .with(Uncertainty.NONE);
              Futures byShare =
                  new Futures(
                      Baseline.of(certain), List.of(), List.of(), "seed", Children.TOGETHER);
              Futures byChild =
                  new Futures(
                      Baseline.of(certain), List.of(), List.of(), "seed", Children.ONE_BY_ONE);
              double[] expected = byShare.of(Draw.CENTRAL).demand().plans;
              double[] sum = new double[expected.length];
              double[] squares = new double[expected.length];
              Abreast abreast = byChild.abreast();
              int last = expected.length - 1;
              for (int first = 0; first < DRAWS; first += Abreast.FUTURES) {
                abreast.run(
                    IntStream.range(first, first + Abreast.FUTURES)
                        .mapToObj(draw -> byChild.drawn(byChild.course(draw)))
                        .toList());
                for (int b = 0; b < Abreast.FUTURES; b++) {
                  double plans = abreast.columns(b).demand().plans[last];
                  assertThat(plans).isEqualTo(Math.rint(plans)).isGreaterThanOrEqualTo(0);
                  sum[last] += plans;
                  squares[last] += plans * plans;
                }
              }
              double mean = sum[last] / DRAWS;
              double deviation = Math.sqrt(Math.max(1, squares[last] / DRAWS - mean * mean));
              assertThat(Math.abs(mean - expected[last]) / deviation * Math.sqrt(DRAWS))
                  .as("standard errors from %s children: %s", expected[last], mean)
                  .isLessThan(4);
              applied[0] += deviation > 1 ? 1 : 0;
            });
    assertThat(applied[0]).isGreaterThan(8);
  }

  @Test
  @DisplayName("never leaves fewer than no children anywhere, whatever places open or fill up")
  void neverLeavesFewerThanNobody() {
    ForAll.councils(60)
        .holds(
            council -> {
              Futures futures =
                  new Futures(
                      Baseline.of(council), List.of(), List.of(), "seed", Children.ONE_BY_ONE);
              Abreast abreast = futures.abreast();
              abreast.run(
                  IntStream.range(0, 8)
                      .mapToObj(draw -> futures.drawn(futures.course(draw)))
                      .toList());
              int settings = council.setup().axes().settings().size();
              int months = council.setup().horizon().monthCount();
              for (int b = 0; b < 8; b++) {
                Columns c = abreast.columns(b);
                for (int m = 0; m < months; m++) {
                  double sum = 0;
                  for (int s = 0; s < settings; s++) {
                    assertThat(c.placement().inSetting(m, s)).isGreaterThan(-1e-9);
                    sum += c.placement().inSetting(m, s);
                  }
                  assertThat(sum).isCloseTo(c.demand().plans[m], within(1e-8 * (1 + sum)));
                }
              }
            });
  }

  @Test
  @DisplayName("is the same in every run, written down for every version of Java")
  void isTheSameEverywhere() {
    ByChild chance = new ByChild("seed", Runs.anyAxes(), 1);
    chance.open(new int[] {417});
    StringBuilder found = new StringBuilder();
    for (int m = 0; m < 12; m++) {
      found.append(chance.of(40, 0.2, chance.first(Flow.STAYS, 3, 0, m))).append(' ');
      found.append(chance.of(2.5, chance.first(Flow.JOINS, 3, 0, m))).append(' ');
    }
    assertThat(found.toString().trim())
        .isEqualTo("9 4 5 2 7 2 9 3 9 2 10 3 12 3 5 2 10 2 4 3 12 4 12 4");
  }
}
