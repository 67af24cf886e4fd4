package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foresend.StartingPoints;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.Block;
import uk.foresend.history.Council;
import uk.foresend.history.PlanCensus;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Gap;

/** The numbers of a baseline come to the published ones by another way. */
class NumbersTest {
  private static final History HISTORY =
      new History(Starts.PUBLISHED, new Rules(Starts.RULES.root()), 2025);
  private static final England ENGLAND = new England(HISTORY);
  private static final List<String> WITH_OUTTURN =
      HISTORY.councils().stream()
          .filter(code -> HISTORY.of(code).hasOutturn())
          .filter(code -> HISTORY.of(code).plans.containsKey(2025))
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

  @Test
  void dorsetOpensWithItsCensusColumnByColumn() {
    PlanCensus census =
        Starts.PUBLISHED.plans().stream()
            .filter(one -> one.council().equals("838") && one.january() == 2025)
            .findFirst()
            .orElseThrow();
    Opening opening = Opening.cells(council("838"), new ArrayList<>());
    Catalogue catalogue = HISTORY.catalogue;
    double[] independent = opening.children()[catalogue.index("independent-special")];
    double[] special = opening.children()[catalogue.index("special-maintained")];
    assertThat(Pool.sum(independent)).isEqualTo(count(census, "special_independent"));
    assertThat(Pool.sum(special)).isEqualTo(count(census, "special_la_maintained"));
    assertThat(opening.total()).isEqualTo(4333);
  }

  private static double count(PlanCensus census, String column) {
    return census.placed(column).orElse(Count.ZERO).value();
  }

  @Test
  void everyColumnOfTheCensusIsInOneSettingAndNoMore() {
    List<String> columns =
        HISTORY.catalogue.settings().stream().flatMap(one -> one.columns().stream()).toList();
    assertThat(columns).doesNotHaveDuplicates();
    assertThat(columns)
        .containsExactlyInAnyOrderElementsOf(
            Starts.PUBLISHED.columns().stream().map(one -> one.id()).toList());
  }

  @Test
  void unitCostsTimesAveragePlacementsAndLinesGiveTheOutturnOfEveryCouncil() {
    for (String code : WITH_OUTTURN) {
      CouncilAsAt who = council(code);
      UnitCosts costs = UnitCosts.of(who, new ArrayList<>());
      double[] average = who.average(costs.year());
      double sum = costs.lines().values().stream().mapToDouble(Double::doubleValue).sum();
      for (int s = 0; s < average.length; s++) {
        Catalogue.Setting setting = HISTORY.catalogue.at(s);
        double places =
            costs.placesPerChild().getOrDefault(setting.id(), 0.0)
                * setting.placeRate().orElse(0.0);
        sum += average[s] * (costs.prices().getOrDefault(setting.price(), 0.0) + places);
      }
      assertThat(sum).as(who.council().name()).isCloseTo(who.facts().spent(), within(1.0));
    }
    assertThat(WITH_OUTTURN).hasSizeGreaterThan(140);
  }

  @Test
  void dorsetsSpecialTopUpIsItsOutturnOverItsAverageChildren() {
    UnitCosts costs = UnitCosts.of(council("838"), new ArrayList<>());
    // £11,076,131.18 over 0.28125 × 713 + 0.6875 × 761 + 0.03125 × 879 = 751.2 children
    assertThat(costs.prices().get("special")).isCloseTo(11_076_131.18 / 751.18, within(1.0));
    assertThat(costs.year()).isEqualTo(new FinancialYear(2021));
  }

  @Test
  void theSpendOfTheOutturnIsTheTotalsPrintedAndThePlacesBesideThem() {
    // places 8,310,572 + 172,300 + 242,000; top-ups 20,627,971 and 18,544,671; four services
    assertThat(HISTORY.of("838").spent())
        .isCloseTo(
            8_310_572.04
                + 172_300
                + 242_000
                + 20_627_971.20
                + 18_544_670.56
                + 2_360_598.91
                + 3_367_698.40
                + 235_597.32
                + 119_923,
            within(1.0));
  }

  @Test
  void withTheScalingTheYearOfTheLatestTotalIsThatTotal() {
    for (String code : WITH_OUTTURN) {
      CouncilAsAt who = council(code);
      List<Gap> gaps = new ArrayList<>();
      UnitCosts costs = UnitCosts.of(who, gaps);
      LatestTotal total = LatestTotal.of(who, costs, Places.of(who, costs), gaps);
      Places places = Places.of(who, costs);
      Pricing pricing = Pricing.of(who, costs, places, total, gaps);
      double[] average = who.average(total.last());
      int years = who.firstYear().startYear() - total.last().startYear();
      double sum = 0;
      for (int s = 0; s < average.length; s++) {
        Catalogue.Setting setting = HISTORY.catalogue.at(s);
        double price = pricing.prices().getOrDefault(setting.price(), 0.0);
        double growth = pricing.growth().getOrDefault(setting.price(), 0.0);
        double number =
            setting.commissioned()
                ? places.commissioned().get(setting.id())
                : average[s] * places.perChild().getOrDefault(setting.id(), 0.0);
        sum += average[s] * price / Math.pow(1 + growth, years);
        sum += number * setting.placeRate().orElse(0.0);
      }
      sum += lines(who, pricing, average, years);
      // the scaling is written to four decimals
      assertThat(sum / total.of(total.last()).pounds())
          .as(who.council().name())
          .isCloseTo(1, within(0.5e-4));
      assertThat(pricing.scaling()).isBetween(0.7, 1.3);
    }
  }

  private static double lines(CouncilAsAt who, Pricing pricing, double[] average, int years) {
    double sum = 0;
    for (var line : HISTORY.rules.items("lines")) {
      double amount = pricing.lines().getOrDefault(Rules.text(line, "id"), 0.0);
      sum +=
          switch (Rules.text(line, "growth")) {
            case "at-rate" -> amount / Math.pow(1.03, years);
            case "with-plans" ->
                amount / Math.pow(1.03, years) / (Pool.sum(who.plans(2025)) / Pool.sum(average));
            default -> amount;
          };
    }
    return sum;
  }

  @Test
  void sharesSumToOneAndRatesAreRatesForEveryCouncil() {
    for (String code : WITH_OUTTURN) {
      CouncilAsAt who = council(code);
      Demand.Funnel funnel =
          new RecentFlows().of(who, 12, new ArrayList<>()).funnel().orElseThrow();
      assertThat(Pool.sum(funnel.settingMix().value())).isCloseTo(1, within(1e-9));
      for (double[] row : funnel.leave().value()) {
        for (double rate : row) {
          assertThat(rate).isBetween(0.0, 1.0);
        }
      }
      assertThat(funnel.requests().value()).allSatisfy(one -> assertThat(one).isPositive());
      assertThat(funnel.months().value()).isBetween(1.0, 18.0);
    }
  }

  @Test
  void aShapeBroughtToSumsMeetsThem() {
    CouncilAsAt cambridgeshire = council("873");
    List<Gap> gaps = new ArrayList<>();
    Opening opening = Opening.cells(cambridgeshire, gaps);
    assertThat(opening.estimated()).isTrue();
    assertThat(gaps).hasSize(1);
    double[] ages = HISTORY.of("873").ages(2025);
    for (int a = 3; a < 20; a++) {
      assertThat(FlowCounts.sum(opening.children(), a, a)).isCloseTo(ages[a], within(8.0));
    }
    assertThat(FlowCounts.sum(opening.children())).isEqualTo(opening.total());
  }

  @Test
  void dorsetsLastPublishedBalanceIsItsPercentageOfItsGrant() {
    CouncilAsAt dorset = council("838");
    List<Gap> gaps = new ArrayList<>();
    UnitCosts costs = UnitCosts.of(dorset, gaps);
    LatestTotal total = LatestTotal.of(dorset, costs, Places.of(dorset, costs), gaps);
    Balance balance = Balance.of(dorset, total, gaps);
    assertThat(balance.parts().get(0).amount()).isCloseTo(-0.0989 * 279_869_884, within(1.0));
    assertThat(balance.parts()).hasSize(4);
  }

  @Test
  void dorsetsFirstYearIsWithinTwoStandardErrorsOfWhatItForecastItself() {
    StartingPoints.Start start = Starts.of("dorset", 2025);
    // −£53.0m, Quarter 2 of 2025-26; the balance at 31 March 2025 was −£95.6m
    List<Gap> gaps = new ArrayList<>();
    CouncilAsAt dorset = council("838");
    UnitCosts costs = UnitCosts.of(dorset, gaps);
    LatestTotal total = LatestTotal.of(dorset, costs, Places.of(dorset, costs), gaps);
    SpendEstimate last = total.years().lastEntry().getValue();
    double spend = last.error() * last.pounds();
    double allocation =
        HISTORY.rules.number("plausible", "medium")
            * Income.in(dorset, Block.HIGH_NEEDS, last.year());
    assertThat(start.forecast().inYear(0).pounds())
        .isCloseTo(-53.0e6, within(2 * Math.hypot(spend, allocation)));
    double error = Balance.of(dorset, total, gaps).error();
    assertThat(start.forecast().opening(0).pounds()).isCloseTo(-95.6e6, within(error));
    assertThat(start.forecast().opening(0).pounds()).isBetween(-95.6e6 * 1.25, -95.6e6 * 0.75);
    assertThat(start.replace().get(0).id()).isEqualTo("spend");
    assertThat(
            start
                .scenario()
                .base()
                .drivers()
                .exactly(Driver.TOP_UP, new Scope.OfSetting("independent-special")))
        .isPresent();
  }
}
