package uk.foresend.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.apache.commons.statistics.descriptive.Quantile;
import org.apache.commons.statistics.descriptive.Quantile.EstimationMethod;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.result.Fan;
import uk.foresend.result.Figure;
import uk.foresend.scenario.Scenario;

@DisplayName("The largest cohort")
class MonthlyLoopTest {

  private static final int DRAWS = 200;

  @Test
  @DisplayName(
      "has, in every percentile, the balance that a loop of bare arrays finds, to the penny")
  void agreesWithBareArrays() {
    Forecaster door = new Forecaster(ScenarioFiles.shipped());
    Checked<Scenario> checked =
        new ScenarioReader().read(FullCohort.document(), "full.yaml").then(door::check);
    Fan closing =
        door.simulate(checked.get(), DRAWS, "1").get().fans().stream()
            .filter(fan -> fan.figure() == Figure.CLOSING && fan.part().isEmpty())
            .findFirst()
            .orElseThrow();
    double[] shares = Fan.SHARES.stream().mapToDouble(Double::doubleValue).toArray();
    double[] bare =
        Quantile.withDefaults()
            .with(EstimationMethod.HF7)
            .evaluate(new MonthlyLoop("1").closing(DRAWS), shares);
    List<Double> found =
        closing.years().get(FullCohort.YEARS - 1).quantiles().stream()
            .map(amount -> amount.hundredths().orElseThrow() / 100.0)
            .toList();
    for (int i = 0; i < bare.length; i++) {
      assertThat(found.get(i))
          .as("the %s percentile", Fan.SHARES.get(i))
          .isCloseTo(bare[i], within(0.011));
    }
  }
}
