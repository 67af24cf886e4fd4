package uk.foresend.fit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which counts can be believed. */
class BelievedTest {

  @Test
  @DisplayName("A count under half the last is put aside, and stays so if the next is as before")
  void aSlip() {
    Believed believed = of(2618, 2705, 1199, 2900);
    assertThat(believed.counts()[0]).containsExactly(2618, 2705, Double.NaN, 2900);
    assertThat(believed.levels()[0]).containsExactly(0, 0, 0, 0);
  }

  @Test
  @DisplayName("One that the next bears out is believed, and no growth is taken across it")
  void aNewLevel() {
    Believed believed = of(2618, 2705, 1199, 1250, 1300);
    assertThat(believed.counts()[0]).containsExactly(2618, 2705, 1199, 1250, 1300);
    assertThat(believed.levels()[0]).containsExactly(0, 0, 1, 1, 1);
  }

  @Test
  @DisplayName("Growth of a half in a year is believed: Nottingham had it in January 2024")
  void fastButBelieved() {
    assertThat(of(1371, 2115).counts()[0]).containsExactly(1371, 2115);
  }

  @Test
  @DisplayName("A council that was not counted begins anew")
  void aGap() {
    assertThat(of(100, Double.NaN, 900).counts()[0]).containsExactly(100, Double.NaN, 900);
  }

  private static Believed of(double... counts) {
    return Believed.of(new double[][] {counts});
  }
}
