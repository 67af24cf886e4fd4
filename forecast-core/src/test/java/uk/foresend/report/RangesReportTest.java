package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.reference.Shipped;
import uk.foresend.result.Figure;
import uk.foresend.result.RangeTest.Held;
import uk.foresend.result.RangeTest.Way;

/** How often ranges held is told in whole words, however badly they did. */
class RangesReportTest {

  @Test
  @DisplayName("Beside a fan stand the forecasts scored, the share inside, and the farthest years")
  void beside() {
    List<Held> past =
        List.of(
            new Held(Figure.PLANS, Way.PLANS_ALONE, 2018, 1, 100, 64, 90, 30),
            new Held(Figure.PLANS, Way.PLANS_ALONE, 2018, 5, 50, 26, 40, 24));
    assertThat(RangesReport.beside(Figure.PLANS, past))
        .startsWith(
            "Of 150 past forecasts made this way, 60.0% lay within the 80% range and 86.7% within"
                + " the 95%; 52.0% of the 50 made 5 years ahead within the 80%.");
  }

  @Test
  @DisplayName("What no forecast was scored of says so")
  void notScored() {
    assertThat(RangesReport.beside(Figure.CLOSING, List.of()))
        .isEqualTo("How often such ranges held in the past: not scored.");
  }

  @Test
  @DisplayName(
      "The shipped table says that four in five ranges of plans held, and how many of results; of"
          + " balances what was scored of money alone, apart")
  void shipped() {
    List<Held> lines = Shipped.sound(Shipped.REFERENCE.rangesHeld());
    assertThat(RangesReport.beside(Figure.PLANS, lines))
        .startsWith("Of 3,600 past forecasts made this way, 80.4% lay within the 80% range");
    assertThat(RangesReport.beside(Figure.IN_YEAR, lines))
        .startsWith("Of 11 past forecasts made this way, 63.6% lay within the 80% range")
        .contains("A year ahead of a year whose spend is known, 84.0% of 144");
    assertThat(RangesReport.beside(Figure.CLOSING, lines))
        .startsWith("How often such ranges held in the past: not scored. A year ahead of")
        .endsWith("in the year from which that range was learnt.");
  }
}
