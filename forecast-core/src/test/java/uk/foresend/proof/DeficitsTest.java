package uk.foresend.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Historian;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.report.DeficitReport;
import uk.foresend.report.Table;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.DeficitTest.Next;
import uk.foresend.result.DeficitTest.Outcome;
import uk.foresend.result.DeficitTest.Reach;
import uk.foresend.result.DeficitTest.Scored;
import uk.foresend.result.DeficitTest.Windfall;
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
    assertThat(scored("learnt", 2019, 1).cases()).isZero();
    assertThat(ALL.notScored())
        .hasSize(2)
        .allSatisfy(one -> assertThat(one).startsWith("Not scored"));
  }

  @Test
  @DisplayName("The method leant on is the best once a result is known, and no change the worst")
  void best() {
    for (int[] case_ : new int[][] {{2020, 1}, {2019, 2}}) {
      double mine = scored("combined", case_[0], case_[1]).meanError();
      for (String other : List.of("last-result", "england", "explained", "no-change")) {
        assertThat(mine).as(other).isLessThan(scored(other, case_[0], case_[1]).meanError());
      }
    }
    assertThat(scored("combined", 2019, 1).meanError())
        .isLessThan(scored("last-result", 2019, 1).meanError());
    assertThat(scored("no-change", 2020, 1).meanError())
        .isGreaterThan(scored("england", 2020, 1).meanError());
    assertThat(scored("combined", 2020, 1).shareError()).isBetween(0.005, 0.012);
  }

  @Test
  @DisplayName("The parts of the method leant on are equal, and it is their mean to the pound")
  void equalParts() {
    DeficitTest kent = test("Kent");
    double mean =
        (balance(kent, 2020, "last-result")
                + balance(kent, 2020, "england")
                + balance(kent, 2020, "explained"))
            / 3;
    assertThat(balance(kent, 2020, "combined")).isCloseTo(mean, within(0.02));
  }

  @Test
  @DisplayName("The weight that is learnt lies between the council's result and England's")
  void learnt() {
    DeficitTest kent = test("Kent");
    double own = balance(kent, 2020, "last-result");
    double england = balance(kent, 2020, "england");
    assertThat(balance(kent, 2020, "learnt"))
        .isStrictlyBetween(Math.min(own, england), Math.max(own, england));
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
    assertThat(open.inside()).isEmpty();
    double worse = open.forecast().pounds() - open.high().orElseThrow().pounds();
    assertThat(worse).isBetween(4.0e6, 9.0e6);
    assertThat(open.low().orElseThrow().pounds() - open.forecast().pounds())
        .isCloseTo(worse, within(1.0));
  }

  @Test
  @DisplayName("By hand: half the range within a year, from every council's misses")
  void rangeByHand() {
    Map<String, List<Double>> squares = new HashMap<>();
    for (Within one : ALL.within()) {
      one.missOfSpend()
          .ifPresent(
              miss ->
                  squares
                      .computeIfAbsent(one.council() + one.year(), key -> new ArrayList<>())
                      .add(miss * miss));
    }
    assertThat(squares).hasSizeGreaterThanOrEqualTo(10);
    double mean =
        squares.values().stream()
            .mapToDouble(of -> of.stream().mapToDouble(one -> one).average().orElseThrow())
            .average()
            .orElseThrow();
    assertThat(reach(0).share().orElseThrow()).isCloseTo(1.475884 * Math.sqrt(mean), within(1e-5));
    assertThat(reach(0).inside().orElseThrow()).isBetween(0.6, 0.95);
    assertThat(ALL.within()).filteredOn(one -> one.miss().isEmpty()).isNotEmpty();
  }

  @Test
  @DisplayName(
      "Ranges widen from the year begun to one and two years ahead, and say what is scored")
  void reaches() {
    assertThat(ALL.reaches()).extracting(Reach::ahead).containsExactly(0, 1, 2);
    assertThat(reach(1).share().orElseThrow()).isLessThan(reach(2).share().orElseThrow());
    assertThat(reach(1).inside().orElseThrow()).isBetween(0.75, 0.9);
    assertThat(reach(1).cases()).isBetween(290, 300);
    assertThat(reach(2).inside()).isEmpty();
    assertThat(reach(2).scored()).isZero();
    DeficitTest kent = test("Kent");
    assertThat(kent.next()).extracting(one -> one.year().startYear()).containsExactly(2022, 2023);
    assertThat(kent.next())
        .allSatisfy(
            one -> {
              assertThat(one.better().pounds()).isGreaterThan(one.forecast().pounds());
              assertThat(one.worse().pounds()).isLessThan(one.forecast().pounds());
            });
    assertThat(ALL.next()).isEmpty();
  }

  @Test
  @DisplayName("Safety Valve money of 2021-22 is not taken to come again: twelve councils, by hand")
  void windfalls() {
    Accounts accounts = new Accounts(Published.SERIES, Published.HISTORY);
    assertThat(accounts.councils())
        .filteredOn(code -> accounts.windfall(code, new FinancialYear(2021)).isPresent())
        .as("the nine agreements of March 2022 and three of the five of March 2021")
        .containsExactlyInAnyOrder(
            "838", "312", "382", "315", "372", "355", "803", "936", "816", "205", "314", "318");
    Windfall dorset = accounts.windfall("838", new FinancialYear(2021)).orElseThrow();
    assertThat(dorset.published().pounds()).isCloseTo(39.0916e6 - 27.6791e6, within(1e3));
    double spent = 53_981_331.45 + 3_576_001;
    assertThat(dorset.underlying().pounds()).isCloseTo(42_238_205 - spent, within(1.0));
    assertThat(dorset.amount().pounds())
        .isCloseTo(dorset.published().pounds() - dorset.underlying().pounds(), within(0.01));
    assertThat(accounts.windfall("838", new FinancialYear(2020))).isEmpty();
  }

  @Test
  @DisplayName("Dorset's £58.3m of March 2024 is inside the range of what is forecast from 2022")
  void dorsetWithoutItsWindfall() {
    DeficitTest dorset = test("Dorset");
    assertThat(dorset.windfall()).isPresent();
    Next later = dorset.next().get(1);
    assertThat(later.year()).isEqualTo(new FinancialYear(2023));
    assertThat(-58.31e6).isBetween(later.worse().pounds(), later.better().pounds());
    assertThat(new DeficitReport().tables(dorset))
        .filteredOn(one -> one.id().equals("deficits-next"))
        .flatMap(Table::notes)
        .anySatisfy(note -> assertThat(note).contains("Safety Valve", "−£15.3m", "£26.7m"));
    assertThat(test("Kent").windfall()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"City of London", "Isles of Scilly", "Westmorland and Furness"})
  @DisplayName(
      "A council of which no balance or grant is published is answered, with none forecast")
  void withoutGrant(String council) {
    DeficitTest test = test(council);
    assertThat(test.outcomes()).isEmpty();
    assertThat(test.next()).isEmpty();
    assertThat(test.scores()).allSatisfy(one -> assertThat(one.cases()).isZero());
    assertThat(new DeficitReport().tables(test)).isNotEmpty();
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

  private static Reach reach(int ahead) {
    return ALL.reaches().stream().filter(one -> one.ahead() == ahead).findFirst().orElseThrow();
  }

  private static DeficitTest test(String council) {
    return Published.deficits(council);
  }
}
