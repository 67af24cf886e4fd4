package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.ResultFixtures.million;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.ResultFixtures;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;
import uk.foresend.result.Bridge;

class WaterfallTest {
  private static final Source NONE =
      new Source("Chosen", "", LocalDate.of(2026, 1, 20), Confidence.ASSUMPTION, "");

  private final Chart chart =
      Waterfall.of(
          new Bridge(
              "closing",
              ResultFixtures.Y2,
              million("-20"),
              List.of(
                  new Bridge.LeverStep("a", "Fees", million("3"), million("4"), NONE),
                  new Bridge.LeverStep("b", "Fees", million("-1"), million("-1"), NONE)),
              million("-18")));

  @Test
  @DisplayName("Each lever's bar stands where the one before it ended, signed and labelled")
  void bars() {
    assertThat(chart.series().get(1).points())
        .containsExactly(new Chart.Point("Fees", 3, -20, "£3.0m"));
    assertThat(chart.series().get(2).points())
        .containsExactly(new Chart.Point("Fees (2)", -1, -17, "\u2212£1.0m"));
  }

  @Test
  @DisplayName("The baseline and the scenario stand on the ground, first and last")
  void ends() {
    assertThat(chart.series().get(0).points())
        .containsExactly(
            new Chart.Point("Baseline", -20, 0, "\u2212£20.0m"),
            new Chart.Point("Scenario", -18, 0, "\u2212£18.0m"));
    assertThat(chart.categories()).containsExactly("Baseline", "Fees", "Fees (2)", "Scenario");
  }

  @Test
  @DisplayName("It is told in words too")
  void words() {
    assertThat(chart.summary())
        .isEqualTo(
            "In 2027-28 the baseline is \u2212£20.0m and the scenario \u2212£18.0m:"
                + " Fees £3.0m; Fees (2) \u2212£1.0m.");
  }

  @Test
  @DisplayName("The report draws the year in which protection ends and the last year")
  void years() {
    assertThat(new BridgeReport().charts(ResultFixtures.comparison()).stream().map(Chart::id))
        .containsExactly(
            "bridge-closing-2027-28",
            "bridge-closing-2028-29",
            "bridge-in-year-2027-28",
            "bridge-in-year-2028-29");
  }
}
