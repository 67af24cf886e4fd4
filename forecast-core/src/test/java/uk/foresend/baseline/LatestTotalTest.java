package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foresend.baseline.SpendEstimate.Kind;
import uk.foresend.baseline.SpendEstimate.Way;
import uk.foresend.dsg.Block;
import uk.foresend.fit.Medians;
import uk.foresend.history.Council;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Gap;

/** What was spent last is two estimates weighed by errors that the published figures show. */
class LatestTotalTest {
  private static final History HISTORY =
      new History(Starts.PUBLISHED, new Rules(Starts.RULES.root()), 2026);
  private static final England ENGLAND = new England(HISTORY);
  private static final FinancialYear OUTTURN = new FinancialYear(2021);
  private static final List<CouncilAsAt> COUNCILS =
      HISTORY.councils().stream()
          .filter(code -> HISTORY.of(code).hasOutturn())
          .filter(code -> HISTORY.of(code).plans.containsKey(2025))
          .map(LatestTotalTest::council)
          .toList();

  private static CouncilAsAt council(String code) {
    Council who =
        Starts.PUBLISHED.councils().stream()
            .filter(one -> one.code().equals(code))
            .findFirst()
            .orElseThrow();
    Facts facts = HISTORY.of(code);
    return new CouncilAsAt(who, facts, facts, 1, facts.plans.lastKey(), ENGLAND);
  }

  private static LatestTotal total(CouncilAsAt who) {
    List<Gap> gaps = new ArrayList<>();
    UnitCosts costs = UnitCosts.of(who, gaps);
    return LatestTotal.of(who, costs, Places.of(who, costs), gaps);
  }

  /** Pounds of all blocks' balance on 31 March, negative in deficit. */
  private static double balance(Facts facts, int year) {
    FinancialYear each = new FinancialYear(year);
    return facts.balances.get(each).percentOfGrant().doubleValue()
        / 100
        * facts.allocation(each).orElseThrow().before().total().pounds();
  }

  /** Spend by another way: the high needs allocation less what the balance moved. */
  private static double byBalance(Facts facts, int year) {
    return allocation(facts, year) - balance(facts, year) + balance(facts, year - 1);
  }

  private static double allocation(Facts facts, int year) {
    return facts
        .allocation(new FinancialYear(year))
        .orElseThrow()
        .before()
        .of(Block.HIGH_NEEDS)
        .pounds();
  }

  private static boolean hasBalances(CouncilAsAt who) {
    return List.of(2019, 2020, 2021).stream()
        .map(FinancialYear::new)
        .allMatch(
            year ->
                who.facts().balances.containsKey(year) && who.facts().allocation(year).isPresent());
  }

  /** How wide the middle half of councils is, as a standard error. */
  private static double spread(List<Double> all) {
    List<Double> sorted = new ArrayList<>(all);
    Collections.sort(sorted);
    int n = sorted.size();
    return (sorted.get(3 * n / 4) - sorted.get(n / 4)) / 1.349;
  }

  private static double median(List<Double> all) {
    return Medians.of(all.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** How far eight councils in ten lie from the median one at most, as a standard error. */
  private static double eight(List<Double> all) {
    double middle = median(all);
    double[] off = all.stream().mapToDouble(one -> Math.abs(one - middle)).toArray();
    return Medians.quantile(off, 0.8) / MoneyRanges.ONE_IN_TEN;
  }

  private static double width(String name) {
    return HISTORY.rules.number("uncertainty", "spend", name);
  }

  @Test
  void theErrorsOfTheRulesAreThoseThatTheYearBeforeTheOutturnShows() {
    List<Double> published = new ArrayList<>();
    List<Double> counts = new ArrayList<>();
    List<Double> allocation = new ArrayList<>();
    List<Double> tool = new ArrayList<>();
    for (CouncilAsAt who : COUNCILS) {
      if (!hasBalances(who)) {
        continue;
      }
      Facts facts = who.facts();
      UnitCosts costs = UnitCosts.of(who, new ArrayList<>());
      Places places = Places.of(who, costs);
      double spent = facts.spent() + LatestTotal.deductions(facts, OUTTURN);
      published.add(Math.log(byBalance(facts, 2021) / spent));
      double carried =
          Carried.of(who, costs, places, new FinancialYear(2020)).total()
              / Carried.of(who, costs, places, OUTTURN).total();
      counts.add(Math.log(byBalance(facts, 2020) / (spent * carried)));
      double received = allocation(facts, 2020) / allocation(facts, 2021);
      allocation.add(Math.log(byBalance(facts, 2020) / (spent * received)));
      double moved = measures(facts, 2020) / measures(facts, 2021);
      if (Double.isFinite(moved) && moved > 0) {
        tool.add(Math.log(byBalance(facts, 2020) / (spent * moved)));
      }
    }
    double byBalance = spread(published);
    System.out.printf(
        "2020-21 of %d councils, one standard error: by balance %.4f, counts %.4f,"
            + " allocation %.4f, tool %.4f%n",
        published.size(),
        byBalance,
        without(spread(counts), byBalance),
        without(spread(allocation), byBalance),
        without(spread(tool), byBalance));
    assertThat(published).hasSizeGreaterThan(140);
    assertThat(rule("balance")).isCloseTo(byBalance, within(0.002));
    assertThat(rule("counts")).isCloseTo(without(spread(counts), byBalance), within(0.002));
    assertThat(rule("allocation")).isCloseTo(without(spread(allocation), byBalance), within(0.002));
    assertThat(width("published")).isCloseTo(eight(published), within(0.002));
    assertThat(width("year")).isCloseTo(without(eight(counts), eight(published)), within(0.002));
    assertThat(Math.abs(median(counts)))
        .as("how far the councils together were from counts at carried prices")
        .isCloseTo(HISTORY.rules.number("uncertainty", "prices", "england"), within(0.002));
    assertThat(rule("tool")).isCloseTo(without(spread(tool), byBalance), within(0.002));
  }

  @Test
  void whatIsBorrowedIsOutByAsMuchAsCouncilsDiffer() {
    List<Double> plans = new ArrayList<>();
    for (CouncilAsAt who : COUNCILS) {
      double spent = who.facts().spent() + LatestTotal.deductions(who.facts(), OUTTURN);
      plans.add(Math.log(spent / Pool.sum(who.average(OUTTURN))));
    }
    assertThat(rule("borrowed")).isCloseTo(spread(plans), within(0.002));
    Council cumberland =
        Starts.PUBLISHED.councils().stream()
            .filter(one -> one.code().equals("942"))
            .findFirst()
            .orElseThrow();
    CouncilAsAt part =
        new CouncilAsAt(cumberland, HISTORY.of("942"), HISTORY.of("909"), 0.55, 2025, ENGLAND);
    SpendEstimate last = total(part).years().lastEntry().getValue();
    assertThat(last.error()).isGreaterThan(0.163);
    assertThat(last.ways()).noneMatch(way -> way.kind() == Kind.TOOL);
  }

  private static double without(double whole, double other) {
    return Math.sqrt(whole * whole - other * other);
  }

  private static double rule(String name) {
    return HISTORY.rules.number("latestTotal", name);
  }

  private static double measures(Facts facts, int year) {
    return value(facts, "SENFinance", year)
        * (value(facts, "SEN_TotStat", year + 1) + value(facts, "SEN_TotSENSuP", year + 1));
  }

  private static double value(Facts facts, String name, int year) {
    return facts.measure(name, year).map(one -> one.value().doubleValue()).orElse(0.0);
  }

  @Test
  void dorsetsThreeEstimatesAreWeighedByTheirErrors() {
    LatestTotal total = total(council("838"));
    SpendEstimate last = total.of(total.last());
    double outturn = HISTORY.of("838").spent() + 42_238_205 - 38_662_204;
    // £145 to £210 a week; 4.4% + 15.1% of pupils in January 2022, 5.8% + 16.2% in 2025
    double tool = outturn * 210 / 145 * 22.0 / 19.5;
    // 53,942,395 in 2023-24, England's growth to £10.7bn since
    double allocation =
        outturn
            * (53_942_395 * 10_700_000_000.0 / 9_952_172_126.0)
            / 42_238_205
            * ENGLAND.drift().to(total.last());
    assertThat(total.last()).isEqualTo(new FinancialYear(2024));
    assertThat(way(last, Kind.TOOL).pounds()).isCloseTo(tool, within(1.0));
    assertThat(way(last, Kind.ALLOCATION).pounds()).isCloseTo(allocation, within(1.0));
    double rounding = 5 / Math.sqrt(12);
    double[] errors = {
      0.046 * Math.sqrt(3),
      0.042 * 3,
      Math.sqrt(0.147 * 0.147 + Math.pow(rounding / 145, 2) + Math.pow(rounding / 210, 2))
    };
    double[] pounds = {way(last, Kind.COUNTS).pounds(), allocation, tool};
    double weights = 0;
    double logs = 0;
    for (int i = 0; i < 3; i++) {
      weights += 1 / (errors[i] * errors[i]);
      logs += Math.log(pounds[i]) / (errors[i] * errors[i]);
    }
    assertThat(last.pounds()).isCloseTo(Math.exp(logs / weights), within(50_001.0));
    assertThat(last.pounds() % 100_000).isZero();
    assertThat(last.weight(Kind.TOOL))
        .isCloseTo(1 / (errors[2] * errors[2]) / weights, within(1e-9));
  }

  private static Way way(SpendEstimate estimate, Kind kind) {
    return estimate.ways().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
  }

  @Test
  void aToolWhoseSeriesJumpsIsRefusedAndItsCouncilWarned() {
    for (String code : List.of("330", "866")) {
      LatestTotal total = total(council(code));
      assertThat(total.refused()).as(code).isNotEmpty();
      assertThat(total.of(total.last()).weight(Kind.TOOL)).isZero();
      assertThat(total.warning(HISTORY.rules).orElseThrow()).contains(total.refused());
      assertThat(total.words()).contains("(refused)", total.refused());
    }
    assertThat(total(council("330")).refused()).contains("£130", "£195");
  }

  @Test
  void theEstimateLiesAmongTheWaysBelievedAndIsNoSurerThanTheBest() {
    for (CouncilAsAt who : COUNCILS) {
      for (SpendEstimate one : total(who).years().values()) {
        List<Way> ways = one.ways().stream().filter(Way::believed).toList();
        double least = ways.stream().mapToDouble(Way::pounds).min().orElseThrow();
        double most = ways.stream().mapToDouble(Way::pounds).max().orElseThrow();
        assertThat(one.pounds())
            .as("%s %s", who.council().name(), one.year())
            .isBetween(least - one.rounding(), most + one.rounding());
        assertThat(one.error())
            .isBetween(ways.stream().mapToDouble(Way::error).min().orElseThrow(), 0.3);
      }
    }
  }

  /** Why the error of following the allocation grows with the years. */
  @Test
  void aCouncilWhosePlansGrowFastGoesOnDoingSo() {
    List<double[]> pairs = new ArrayList<>();
    for (CouncilAsAt who : COUNCILS) {
      double[] plans = new double[3];
      for (int i = 0; i < 3; i++) {
        plans[i] = Pool.sum(who.average(new FinancialYear(2021 + i)));
      }
      pairs.add(new double[] {held(plans[1] / plans[0]), held(plans[2] / plans[1])});
    }
    double correlation =
        new org.apache.commons.math3.stat.correlation.PearsonsCorrelation()
            .correlation(
                pairs.stream().mapToDouble(one -> one[0]).toArray(),
                pairs.stream().mapToDouble(one -> one[1]).toArray());
    assertThat(correlation).isBetween(0.35, 0.65);
  }

  /** Growth, one absurd council held to a fifth either way. */
  private static double held(double ratio) {
    return Math.max(-0.2, Math.min(0.2, Math.log(ratio)));
  }

  @Test
  void theMedianCouncilIsWhereCountsPutIt() {
    List<Double> ratios = new ArrayList<>();
    for (CouncilAsAt who : COUNCILS) {
      SpendEstimate last = total(who).years().lastEntry().getValue();
      ratios.add(Math.log(way(last, Kind.ALLOCATION).pounds() / way(last, Kind.COUNTS).pounds()));
    }
    Collections.sort(ratios);
    assertThat(ratios.get(ratios.size() / 2)).isCloseTo(0, within(0.02));
  }
}
