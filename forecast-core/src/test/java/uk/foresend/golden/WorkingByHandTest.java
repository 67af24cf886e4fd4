package uk.foresend.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.report.Reports;
import uk.foresend.report.Table;
import uk.foresend.result.Told;
import uk.foresend.result.Working;
import uk.foresend.scenario.Scenario;

@DisplayName("The working shown in the model book")
class WorkingByHandTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  @Test
  @DisplayName("is the one that is printed")
  void isPrinted() throws IOException {
    Forecaster forecaster = new Forecaster(SHIPPED);
    Scenario scenario =
        SHIPPED.read("worked/ten-children").orElseThrow().then(forecaster::check).get();
    Working fees = forecaster.explain(scenario, "spend:independent/top-up@2026-27").orElseThrow();
    List<String> book = Files.readAllLines(Path.of("README.md"));
    assertThat(said(fees)).contains(fees.label() + " = £290,000.00");
    assertThat(said(fees).lines().filter(book::contains)).hasSize(5);
  }

  /** Each figure and its arithmetic, as the book writes them. */
  private static String said(Working fees) {
    Table table = Reports.working().tables(fees).get(0);
    StringBuilder lines = new StringBuilder();
    lines.append(fees.label()).append(" = ").append(fees.value().words()).append('\n');
    for (Table.Row row : table.rows()) {
      String label = ((Table.Cell.Text) row.cells().get(0)).text().replace("×", "").strip();
      Told value = ((Table.Cell.Given) row.cells().get(1)).value();
      String how = ((Table.Cell.Text) row.cells().get(2)).text();
      lines.append(label + " = " + value.words() + ": " + how).append('\n');
    }
    return lines.toString();
  }
}
