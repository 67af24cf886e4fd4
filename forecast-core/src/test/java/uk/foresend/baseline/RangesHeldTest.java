package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.Historian;
import uk.foresend.RangesAsked;
import uk.foresend.RangesScored;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Progress;
import uk.foresend.reference.Shipped;
import uk.foresend.result.Figure;
import uk.foresend.result.RangeTest;
import uk.foresend.result.RangeTest.Held;
import uk.foresend.result.RangeTest.Way;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;

/** How often ranges held is told from a table that is made again here, in part. */
class RangesHeldTest {
  private static final List<Held> SHIPPED = Shipped.sound(Shipped.REFERENCE.rangesHeld());

  @Test
  @DisplayName("The table says of 2019, a year ahead, what drawing every council again finds")
  void isFresh() {
    RangeTest again = drawn(Historian.ALL, 2019, 2020);
    assertThat(again.lines()).hasSize(1);
    assertThat(again.lines().get(0).cases()).isEqualTo(144);
    assertThat(SHIPPED)
        .as("foresend backtest --report ranges --format csv > scenarios/reference/ranges-held.csv")
        .contains(again.lines().get(0));
  }

  @Test
  @DisplayName("From 2023 on the whole baseline is drawn, one January ahead and then two")
  void wholeBaselines() {
    List<Held> kent = drawn("kent", 2023, 2025).lines();
    assertThat(kent).allMatch(one -> one.way() == Way.BASELINE && one.cases() == 1);
    assertThat(kent).extracting(Held::origin, Held::ahead).hasSize(3);
  }

  @Test
  @DisplayName("Plans are scored one to five years ahead; what came is as often inside as is told")
  void theWholeTable() {
    RangeTest table = new RangeTest(RangesAsked.DRAWS, "1", 144, SHIPPED);
    assertThat(table.byAhead(Figure.PLANS)).extracting(Held::ahead).containsExactly(1, 2, 3, 4, 5);
    for (Held one : table.byAhead(Figure.PLANS)) {
      assertThat(one.share80()).as("years ahead " + one.ahead()).isBetween(0.75, 0.87);
      assertThat(one.share95()).as("years ahead " + one.ahead()).isBetween(0.9, 0.97);
    }
    assertThat(table.all(Figure.IN_YEAR)).isPresent();
    assertThat(table.all(Figure.CLOSING)).as("no balance of a baseline is scored").isEmpty();
  }

  @Test
  @DisplayName(
      "As at 2021 money alone is drawn too: the balances of a year on, its result and spend")
  void moneyAlone() {
    List<Held> lines = drawn(Historian.ALL, 2021, 2022).lines();
    List<Held> money = lines.stream().filter(one -> one.way() == Way.MONEY_ALONE).toList();
    assertThat(money)
        .extracting(Held::figure)
        .containsExactlyInAnyOrder(Figure.CLOSING, Figure.IN_YEAR, Figure.SPEND);
    assertThat(money).allMatch(one -> one.cases() == 144 && one.share80() > 0.75);
    assertThat(SHIPPED).containsAll(lines);
  }

  @Test
  @DisplayName("Ranges of a baseline are made as those were, ranges that somebody wrote are not")
  void madeSo() {
    Scenario start =
        Shipped.sound(Starts.asAt(2025).find("kent").then(Starts.asAt(2025)::outline)).scenario();
    assertThat(RangesAsked.areOf(start)).isTrue();
    Scenario written =
        new Forecaster(Library.EMPTY)
            .check(ScenarioFiles.shipped().find("dorset/2026").orElseThrow())
            .get();
    assertThat(RangesAsked.areOf(written)).isFalse();
  }

  @Test
  @DisplayName("A year that cannot be forecast from, and a council there is not, are both told")
  void refused() {
    Checked<RangeTest> found =
        RangesScored.of(
            Starts.PUBLISHED,
            Starts.RULES,
            List.of(),
            new RangesAsked("atlantis", OptionalInt.of(1999), OptionalInt.empty(), 10, "1"),
            Progress.PATIENT);
    assertThat(found.isPresent()).isFalse();
    assertThat(found.problems()).hasSize(2);
  }

  private static RangeTest drawn(String council, int from, int to) {
    return Shipped.sound(
        RangesScored.of(
            Starts.PUBLISHED,
            Starts.RULES,
            Shipped.sound(Shipped.REFERENCE.inYearForecasts()),
            RangesAsked.of(council, OptionalInt.of(from), OptionalInt.of(to)),
            Progress.PATIENT));
  }
}
