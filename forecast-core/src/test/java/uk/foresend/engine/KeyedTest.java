package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Chance keyed by name")
class KeyedTest {

  private static final double UNIFORM_0_0 = 0.4497139054864231;
  private static final double UNIFORM_417_3 = 0.8461906419704049;
  private static final double NORMAL_417_3 = 1.0202314853668213;

  @Test
  @DisplayName("These numbers never change: a result of years ago can be made again")
  void isWrittenDown() {
    Keyed prices = new Keyed("1", "factor prices");
    assertThat(new double[] {prices.uniform(0, 0), prices.uniform(417, 3), prices.normal(417, 3)})
        .containsExactly(UNIFORM_0_0, UNIFORM_417_3, NORMAL_417_3);
  }

  @Test
  @DisplayName("Another seed, name, draw or year gives another number")
  void everyPartOfTheKeyCounts() {
    double one = new Keyed("1", "factor prices").uniform(5, 2);
    assertThat(new Keyed("2", "factor prices").uniform(5, 2)).isNotEqualTo(one);
    assertThat(new Keyed("1", "factor demand").uniform(5, 2)).isNotEqualTo(one);
    assertThat(new Keyed("1", "factor prices").uniform(6, 2)).isNotEqualTo(one);
    assertThat(new Keyed("1", "factor prices").uniform(5, 3)).isNotEqualTo(one);
    assertThat(new Keyed("", "").uniform(0, 0)).isStrictlyBetween(0.0, 1.0);
  }

  @Test
  @DisplayName("Over many draws it is evenly spread, and years and names do not go together")
  void isEvenlySpread() {
    Keyed one = new Keyed("spread", "one");
    Keyed other = new Keyed("spread", "other");
    int draws = 100_000;
    double[] first = IntStream.range(0, draws).mapToDouble(d -> one.normal(d, 0)).toArray();
    double[] next = IntStream.range(0, draws).mapToDouble(d -> one.normal(d, 1)).toArray();
    double[] beside = IntStream.range(0, draws).mapToDouble(d -> other.normal(d, 0)).toArray();
    assertThat(mean(first, first)).isCloseTo(1, within(0.02));
    assertThat(mean(first, next)).isCloseTo(0, within(0.015));
    assertThat(mean(first, beside)).isCloseTo(0, within(0.015));
    long below = IntStream.range(0, draws).filter(d -> one.uniform(d, 0) < 0.1).count();
    assertThat((double) below / draws).isCloseTo(0.1, within(0.004));
  }

  private static double mean(double[] one, double[] other) {
    return IntStream.range(0, one.length).mapToDouble(i -> one[i] * other[i]).average().orElse(0);
  }
}
