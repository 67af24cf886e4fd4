package uk.foresend.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Historian;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.DeficitTest.Outcome;
import uk.foresend.result.DeficitTest.Scored;
import uk.foresend.result.DeficitTest.Within;

/** Balances of the dedicated schools grant, forecast with what was known. */
class DeficitsTest {
  private static final DeficitTest ALL = test(Historian.ALL);

  @Test
  @DisplayName("Every balance that has an earlier one is scored, and what is not scored is said")
  void cases() {
    assertThat(scored("no-change", 2019, 1).cases()).isBetween(145, 151);
    assertThat(scored("no-change", 2020, 1).cases()).isBetween(145, 151);
    assertThat(scored("no-change", 2019, 2).cases()).isBetween(145, 151);
    assertThat(scored("pulled", 2019, 1).cases()).isZero();
    assertThat(ALL.notScored())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one).startsWith("Not scored"));
  }

  @Test
  @DisplayName(
      "The method leant on is the best of those that know a result, and no change the worst")
  void best() {
    double mine = scored("pulled", 2020, 1).meanError();
    for (String other : List.of("last-result", "england", "explained", "no-change")) {
      assertThat(mine).as(other).isLessThan(scored(other, 2020, 1).meanError());
    }
    assertThat(scored("no-change", 2020, 1).meanError())
        .isGreaterThan(scored("last-result", 2020, 1).meanError());
    assertThat(scored("pulled", 2020, 1).shareError()).isBetween(0.005, 0.012);
  }

  @Test
  @DisplayName("By hand: Kent's last result again, from its percentages")
  void byHand() {
    DeficitTest kent = test("Kent");
    Outcome last =
        kent.outcomes().stream()
            .filter(one -> one.method().equals("last-result"))
            .filter(one -> one.known().equals(new FinancialYear(2020)))
            .findFirst()
            .orElseThrow();
    double before = balance(kent, 2019, "no-change");
    double after = balance(kent, 2020, "no-change");
    assertThat(last.forecast().pounds()).isCloseTo(after + (after - before), within(1.0));
  }

  @Test
  @DisplayName("Dorset's half-year forecast of 2024-25 was missed by 16.6%, and widens the next")
  void withinTheYear() {
    List<Within> dorset = test("Dorset").within();
    assertThat(dorset).hasSize(3);
    assertThat(dorset.get(1).miss().orElseThrow()).isCloseTo(37.29 / 31.99 - 1, within(1e-9));
    Within open = dorset.get(2);
    assertThat(open.outturn()).isEmpty();
    double rms = Math.sqrt((Math.pow(37.29 / 29.89 - 1, 2) + Math.pow(37.29 / 31.99 - 1, 2)) / 2);
    assertThat(open.high().orElseThrow().pounds())
        .isCloseTo(-53.0e6 * (1 + 1.4759 * rms), within(2e4));
    assertThat(open.low().orElseThrow().pounds()).isGreaterThan(open.forecast().pounds());
  }

  @Test
  @DisplayName("Ranges are made of earlier errors only: the first year has none")
  void ranges() {
    assertThat(scored("no-change", 2019, 1).within80()).isEmpty();
    assertThat(scored("no-change", 2020, 1).within80().orElseThrow()).isBetween(0.65, 0.9);
  }

  /** The balance that was known, told by the method that leaves it. */
  private static double balance(DeficitTest test, int known, String method) {
    return test.outcomes().stream()
        .filter(one -> one.method().equals(method))
        .filter(one -> one.known().equals(new FinancialYear(known)))
        .findFirst()
        .orElseThrow()
        .forecast()
        .pounds();
  }

  private static Scored scored(String method, int known, int ahead) {
    return ALL.scores().stream()
        .filter(one -> one.method().equals(method) && one.ahead() == ahead)
        .filter(one -> one.known().equals(new FinancialYear(known)))
        .findFirst()
        .orElseThrow();
  }

  private static DeficitTest test(String council) {
    return Published.deficits(council);
  }
}
