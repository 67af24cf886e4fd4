package uk.foresend.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Regression that few wild rows cannot sway, and centring that one cannot. */
class RobustRidgeTest {
  /** So small that it pulls nothing, and lets a column that is the same everywhere be solved. */
  private static final double NONE = 1e-12;

  @Test
  @DisplayName("Without a penalty the weights of an exact relation are found")
  void exact() {
    assertThat(ridge(0).weights(NONE)).containsExactly(new double[] {2, -0.5, 0}, within(1e-8));
  }

  @Test
  @DisplayName("A column that is the same everywhere has no weight, and a penalty pulls to nothing")
  void pulled() {
    double[] light = ridge(0).weights(0.1);
    double[] heavy = ridge(0).weights(10);
    assertThat(light[2]).isZero();
    assertThat(light[0]).isBetween(1.5, 2.0);
    assertThat(heavy[0]).isBetween(0.0, light[0]);
  }

  @Test
  @DisplayName("Three rows in a hundred that are a thousand times off change little")
  void notSwayed() {
    assertThat(ridge(3).weights(NONE)).containsExactly(new double[] {2, -0.5, 0}, within(0.05));
  }

  @Test
  @DisplayName("Centring clips what is absurd and takes what is not known as the median")
  void centred() {
    boolean[] all = {true, true, true, true, true, true, false};
    double[] centred = Robust.centred(new double[] {1, 2, 3, 4, 5, 1e9, Double.NaN}, all);
    assertThat(centred[6]).isZero();
    assertThat(centred[2]).isEqualTo(-0.5);
    assertThat(centred[5]).isCloseTo(3 * 1.4826 * 1.5, within(1e-12));
  }

  @Test
  @DisplayName("England's growth moves by an odd council's share, however absurd the council's is")
  void growthOfASum() {
    double[] before = new double[100];
    double[] growths = new double[100];
    for (int i = 0; i < before.length; i++) {
      before[i] = 100;
      growths[i] = 0.08 + 0.02 * StrictMath.sin(i);
    }
    double sound = Robust.growth(before, growths);
    growths[7] = 50;
    assertThat(Robust.growth(before, growths)).isCloseTo(sound, within(0.001));
  }

  private static RobustRidge ridge(int wild) {
    RobustRidge ridge = new RobustRidge();
    for (int i = 0; i < 100; i++) {
      double a = StrictMath.sin(i);
      double b = StrictMath.cos(3 * i);
      ridge.add(new double[] {a, b, 0}, (2 * a - 0.5 * b) * (i < wild ? 1000 : 1));
    }
    return ridge;
  }
}
