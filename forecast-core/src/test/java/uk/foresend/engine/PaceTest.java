package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The parts of a year's rate that its months take")
class PaceTest {

  private static final List<Double> UNEVEN =
      List.of(0.1, 0.0, 0.05, 0.1, 0.1, 0.05, 0.2, 0.1, 0.1, 0.1, 0.05, 0.05);

  @Test
  @DisplayName("Are the same bits where few move, without what keeps many from taking all")
  void areTheSameWhereFewMove() {
    for (List<Double> year : List.of(UNEVEN, Collections.nCopies(12, 1 / 12.0))) {
      Pace pace = new Pace(year);
      double[] rates = new double[64];
      Arrays.setAll(rates, b -> b / 80.0);
      assertThat(pace.most(rates[63])).isLessThan(Pace.NEARLY_ALL);
      for (int m = 0; m < 24; m++) {
        double[] all = new double[64];
        double[] few = new double[64];
        pace.parts(rates, all, m);
        pace.partsOfFew(rates, few, m);
        assertThat(few).as("month %s", m).isEqualTo(all);
        for (int b = 0; b < rates.length; b++) {
          assertThat(few[b]).isEqualTo(pace.part(rates[b], m)).isLessThanOrEqualTo(pace.most(1));
        }
      }
    }
  }

  @Test
  @DisplayName("Reach all who are there when a year's rate is all of them")
  void reachAll() {
    assertThat(new Pace(Collections.nCopies(12, 1 / 12.0)).most(1)).isGreaterThan(0.999);
  }
}
