package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.problem.Problem;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Forecast;

/** What rests on no evidence is counted in one way. */
class EvidenceCountTest {
  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  @ParameterizedTest
  @DisplayName("The warning counts the drivers' numbers as the forecast's first page does")
  @ValueSource(strings = {"dorset/2021", "dorset/2024-q2", "dorset/2026", "worked/exampleshire"})
  void isOne(String id) {
    Scenario scenario = SHIPPED.read(id).orElseThrow().then(new Checker(SHIPPED)::check).get();
    Forecast forecast = new Forecaster(SHIPPED).forecast(scenario);
    var drivers =
        forecast.assumptions().stream()
            .filter(line -> line.section() == AssumptionLine.Section.DRIVERS)
            .toList();
    long without = drivers.stream().filter(AssumptionLine::withoutEvidence).count();
    assertThat(scenario.warnings())
        .extracting(Problem::what)
        .contains(
            "%,d of the %,d numbers under drivers are assumptions without evidence."
                .formatted(without, drivers.size()));
  }
}
