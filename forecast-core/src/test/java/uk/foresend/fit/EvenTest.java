package uk.foresend.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Values evened out so that what follows from them does not jump. */
class EvenTest {
  private static final double[] JUMPY = {100, 160, 120, 190, 150, 220};

  @Test
  @DisplayName("A straight line is left as it is, however much is evened out")
  void line() {
    double[] line = {10, 20, 30, 40};
    assertThat(even(line).at(1e6)).containsExactly(line, within(1e-6));
    assertThat(even(line).moved(line)).isZero();
  }

  @Test
  @DisplayName("The more is evened out, the less it bends and the further it moves")
  void more() {
    Even even = even(JUMPY);
    double bend = even.bend(JUMPY);
    double moved = 0;
    for (double lambda : new double[] {0.01, 0.1, 1, 10}) {
      double[] x = even.at(lambda);
      assertThat(even.bend(x)).isLessThan(bend);
      assertThat(even.moved(x)).isGreaterThan(moved);
      bend = even.bend(x);
      moved = even.moved(x);
    }
  }

  @Test
  @DisplayName("With nothing evened out values stay, and by hand: three values, one bend")
  void byHand() {
    assertThat(even(JUMPY).at(0)).containsExactly(JUMPY, within(1e-9));
    // minimise (x - v)² + λ (x₀ - 2x₁ + x₂)²: x = v - λ b d ÷ (1 + 6 λ), b = v₀ - 2v₁ + v₂
    double[] v = {1, 4, 1};
    double lambda = 0.5;
    double step = lambda * -6 / (1 + 6 * lambda);
    assertThat(even(v).at(lambda))
        .containsExactly(new double[] {1 - step, 4 + 2 * step, 1 - step}, within(1e-9));
  }

  private static Even even(double[] values) {
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      double[] row = new double[values.length];
      row[i] = 1;
      rows.add(row);
    }
    return new Even(values, rows, rows);
  }
}
