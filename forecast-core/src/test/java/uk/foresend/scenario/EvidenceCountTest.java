package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.report.SummaryReport;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Forecast;

/** What rests on no evidence is counted in one way. */
class EvidenceCountTest {
  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  @ParameterizedTest
  @DisplayName(
      "The check counts the drivers' numbers as the forecast's first page does, levers laid over"
          + " them, and the page counts them once")
  @ValueSource(
      strings = {
        "dorset/2021",
        "dorset/2024-q2",
        "dorset/2024-q2/rolled",
        "dorset/2026",
        "worked/exampleshire"
      })
  void isOne(String id) {
    Checked<Scenario> checked = SHIPPED.read(id).orElseThrow().then(new Checker(SHIPPED)::check);
    Forecast forecast = new Forecaster(SHIPPED).forecast(checked.get());
    var drivers =
        forecast.assumptions().stream()
            .filter(line -> line.section() == AssumptionLine.Section.DRIVERS)
            .toList();
    long without = drivers.stream().filter(AssumptionLine::withoutEvidence).count();
    String counted = "%,d of the %,d ".formatted(without, drivers.size());
    assertThat(checked.problems())
        .extracting(Problem::what)
        .contains(counted + "numbers under drivers are assumptions without evidence.");
    assertThat(headline(forecast).filter(cell -> cell.contains("under drivers")))
        .singleElement()
        .asString()
        .contains(counted + "under drivers");
  }

  private static Stream<String> headline(Forecast forecast) {
    return new SummaryReport()
        .tables(forecast).get(0).rows().stream()
            .flatMap(row -> row.cells().stream())
            .map(Object::toString);
  }
}
