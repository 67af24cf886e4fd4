package uk.foresend.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Exponential smoothing, on series whose forecast is known. */
class SmoothingTest {

  @Test
  @DisplayName("A level is carried on, whatever smooths it")
  void level() {
    Smoothing flat = of(12, i -> 5);
    assertThat(flat.best(5)).isCloseTo(5, within(1e-6));
    assertThat(flat.dampedTrend(5)).isCloseTo(5, within(1e-6));
    assertThat(flat.theta(5)).isCloseTo(5, within(1e-6));
  }

  @Test
  @DisplayName("A straight line is carried on by a trend, and less far by a damped one")
  void trend() {
    Smoothing line = of(12, i -> 5 + 0.1 * i);
    assertThat(line.best(3)).isCloseTo(6.1 + 0.3, within(1e-3));
    assertThat(line.dampedTrend(5)).isBetween(6.1 + 0.3, 6.1 + 0.5);
  }

  @Test
  @DisplayName("Theta adds half the slope of the line to the level")
  void theta() {
    assertThat(of(12, i -> 5 + 0.1 * i).theta(4) - of(12, i -> 5 + 0.1 * i).theta(3))
        .isCloseTo(0.05, within(1e-9));
  }

  @Test
  @DisplayName("Fewer than four counts are carried on at their last growth")
  void few() {
    assertThat(of(3, i -> i * i).best(2)).isEqualTo(4 + 2 * 3);
    assertThat(of(1, i -> 7).theta(2)).isEqualTo(7);
  }

  private static Smoothing of(int count, IntToDoubleFunction value) {
    return new Smoothing(IntStream.range(0, count).mapToDouble(value).toArray());
  }
}
