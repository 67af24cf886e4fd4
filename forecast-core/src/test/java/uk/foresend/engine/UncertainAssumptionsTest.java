package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.report.SummaryReport;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.AssumptionLine.Section;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

@DisplayName("What is uncertain, among the assumptions")
class UncertainAssumptionsTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  @Test
  @DisplayName(
      "Stands there with its source, and what stands in a policy's place, and the count of numbers"
          + " that the forecast rests on leaves it out")
  void standsThere() {
    Forecaster door = new Forecaster(SHIPPED);
    Scenario dorset = door.check(SHIPPED.find("dorset/2026").orElseThrow()).get();
    Forecast forecast = door.forecast(dorset);
    List<AssumptionLine> ranges =
        forecast.assumptions().stream().filter(line -> line.section() == Section.RANGES).toList();
    assertThat(ranges)
        .extracting(AssumptionLine::key)
        .contains(
            "uncertain (requests (authority))",
            "uncertain (schemes)",
            "uncertain (policy stability-grant)",
            "otherwise (later-deficits-charged)")
        .hasSize(dorset.base().uncertainty().sources().size() + 1);
    assertThat(ranges).anyMatch(AssumptionLine::withoutEvidence);
    int rested = forecast.assumptions().size() - ranges.size();
    assertThat(new SummaryReport().tables(forecast).toString())
        .contains("of the " + String.format(Locale.UK, "%,d", rested) + " numbers");
  }
}
