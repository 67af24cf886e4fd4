package uk.foresend.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.foresend.Fixtures.money;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.Forecaster;
import uk.foresend.Repository;
import uk.foresend.dsg.Block;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Extreme;
import uk.foresend.result.Forecast;
import uk.foresend.result.LedgerRow;
import uk.foresend.result.ReserveEvent;
import uk.foresend.result.ReserveTest;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.SpendRow;

/**
 * The worked example of the model book: ten children, two settings, three years. Every number here
 * was found with a pencil; the book shows how.
 */
@DisplayName("Ten children by hand")
class WorkedExampleTest {

  private static final ScenarioFiles FILES =
      ScenarioFiles.in(Repository.root().resolve("scenarios"));

  private static final Comparison LATE = compare("worked/ten-children/held-and-late");
  private static final Forecast FORECAST = compare("worked/ten-children").scenario();

  private static Comparison compare(String id) {
    Forecaster door = new Forecaster(FILES);
    return door.compare(FILES.read(id).orElseThrow().then(door::check).get());
  }

  @Test
  void threeJoinAndOneLeavesEachYearAndOneTransfersAtEleven() {
    assertThat(plans("academy")).containsExactlyElementsOf(counts(6, 7, 11, 13));
    assertThat(plans("independent")).containsExactlyElementsOf(counts(4, 5, 3, 3));
    assertThat(flow("requests")).containsExactlyElementsOf(counts(6, 6, 6));
    assertThat(flow("new-plans")).containsExactlyElementsOf(counts(3, 3, 3));
    assertThat(flow("leavers")).containsExactlyElementsOf(counts(1, 1, 1));
    assertThat(flow("transfers-in-and-unreconciled")).containsExactlyElementsOf(counts(0, 0, 0));
  }

  @Test
  void spendIsChildrenTimesPrices() {
    assertThat(gross("academy/top-up")).isEqualTo(pounds("78000", "115500", "159862.50"));
    assertThat(gross("academy/places")).isEqualTo(pounds("78000", "111000", "145000"));
    assertThat(gross("independent/top-up")).isEqualTo(pounds("290000", "259350", "205065"));
    assertThat(years(y -> FORECAST.grossSpend(Block.HIGH_NEEDS, y)))
        .isEqualTo(pounds("446000", "485850", "509927.50"));
  }

  @Test
  void whatTheDfePaysDirectIsOnBothSides() {
    assertThat(years(y -> FORECAST.deductions(Block.HIGH_NEEDS, y)))
        .isEqualTo(pounds("78000", "111000", "145000"));
    assertThat(years(y -> FORECAST.grossIncome(Block.HIGH_NEEDS, y)))
        .isEqualTo(pounds("360000", "384000", "384000"));
    assertThat(years(FORECAST::inYear)).isEqualTo(pounds("-86000", "-101850", "-125927.50"));
  }

  @Test
  void theGrantIsNineTenthsOfTheLowerDeficitAndClearsTheOldestFirst() {
    assertThat(FORECAST.entries())
        .extracting(
            entry -> entry.month().toString(),
            entry -> entry.vintage().origin().toString(),
            entry -> entry.amount())
        .containsExactly(
            tuple("2026-10", "2024-25", money("100000")),
            tuple("2026-10", "2025-26", money("26000")));
  }

  @Test
  void theBalanceClosesByVintage() {
    assertThat(years(FORECAST::opening)).isEqualTo(pounds("-140000", "-100000", "-201850"));
    assertThat(years(FORECAST::cleared)).isEqualTo(pounds("126000", "0", "0"));
    assertThat(years(FORECAST::closing)).isEqualTo(pounds("-100000", "-201850", "-327777.50"));
    assertThat(closing(Block.HIGH_NEEDS, "2024-25")).isEqualTo(money("0"));
    assertThat(closing(Block.HIGH_NEEDS, "2025-26")).isEqualTo(money("-24000"));
    assertThat(closing(Block.HIGH_NEEDS, "2026-27")).isEqualTo(money("-86000"));
    assertThat(closing(Block.HIGH_NEEDS, "2027-28")).isEqualTo(money("-101850"));
    assertThat(closing(Block.HIGH_NEEDS, "2028-29")).isEqualTo(money("-125927.50"));
    assertThat(closing(Block.SCHOOLS, "2025-26")).isEqualTo(money("10000"));
  }

  @Test
  void interestIsOnTheAverageBalanceOfEachMonthInternalBalancesFirst() {
    assertThat(fund("interest-forgone")).isEqualTo(pounds("4905", "5871.50", "6000"));
    assertThat(fund("borrowing-interest")).isEqualTo(pounds("533.25", "1316.81", "6554.14"));
    assertThat(fund("capital-interest")).isEqualTo(pounds("3510", "6480", "6405.75"));
    assertThat(fund("mrp")).isEqualTo(pounds("0", "0", "3000"));
  }

  @Test
  void twoPlacesSaveWhatTheirChildrenWouldHaveCost() {
    SchemeOutcome scheme = FORECAST.schemes().get(0);
    assertThat(scheme.dsgSaving()).isEqualTo(pounds("0", "38500", "86250"));
    assertThat(scheme.generalFundSaving()).isEqualTo(pounds("-3510", "-6480", "-9405.75"));
    assertThat(scheme.publicSaving(2)).isEqualTo(money("76844.25"));
    assertThat(scheme.filled())
        .containsExactly(Count.ZERO, Count.average(13 / 12.0), Count.average(2));
    assertThat(scheme.outlook().forwardValue()).isEqualTo(money("4750"));
    assertThat(scheme.outlook().payback().year()).contains(Fixtures.year("2028-29"));
  }

  @Test
  void theDeficitPassesReservesInTheAprilAfterProtectionEnds() {
    assertThat(FORECAST.reserves().stream().map(ReserveTest::headroom).map(each -> each.get()))
        .containsExactlyElementsOf(pounds("150000", "48150", "-77777.50"));
    assertThat(FORECAST.reserves().get(1).inYearShare()).contains(0.10185);
    assertThat(FORECAST.events())
        .anySatisfy(
            event -> {
              assertThat(event.month()).hasToString("2028-04");
              assertThat(event.shortfall()).isEqualTo(money("9127.50"));
            });
  }

  @Test
  void whatStandsOnTheLastDayOfProtectionIsSaidWithTheBudgetThatMustFaceIt() {
    assertThat(FORECAST.events())
        .filteredOn(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.shortfall()).isEqualTo(money("0"));
              assertThat(event.monthsSinceRead()).contains(24L);
              assertThat(event.sentence())
                  .isEqualTo(
                      "On 31 March 2028, the last day on which a DSG deficit is kept off the"
                          + " General Fund, the balance is \u2212£0.2m; usable reserves, as far as"
                          + " known, are £0.2m, read in March 2026, and cover it. It must be faced"
                          + " in the budget for 2028-29 (sections 25 and 31A).");
            });
  }

  @Test
  void theTwoExtremesOfWhatTheLawLeavesSilent() {
    Extreme supported = FORECAST.extremes().get(0);
    Extreme unsupported = FORECAST.extremes().get(1);
    assertThat(supported.closing()).isEqualTo(pounds("-14000", "-14000", "-14000"));
    assertThat(unsupported.closing()).isEqualTo(pounds("-100000", "-201850", "0"));
    assertThat(unsupported.chargedToGeneralFund()).isEqualTo(pounds("0", "0", "327777.50"));
  }

  @Test
  void theBridgeSumsInOrderAndSaysWhatEachLeverDoesAlone() {
    Bridge bridge =
        LATE.bridges().stream()
            .filter(each -> each.figure().equals("closing"))
            .filter(each -> each.year().equals(Fixtures.year("2028-29")))
            .findFirst()
            .orElseThrow();
    assertThat(bridge.baseline()).isEqualTo(money("-327777.50"));
    assertThat(bridge.steps().stream().map(Bridge.LeverStep::inOrder))
        .containsExactlyElementsOf(pounds("17115", "-77272.50"));
    assertThat(bridge.steps().stream().map(Bridge.LeverStep::alone))
        .containsExactlyElementsOf(pounds("17115", "-83625"));
    assertThat(bridge.scenario()).isEqualTo(money("-387935"));
  }

  private static List<Count> plans(String setting) {
    return FORECAST.plans().stream()
        .filter(row -> row.setting().id().equals(setting))
        .findFirst()
        .orElseThrow()
        .january();
  }

  private static List<Count> flow(String id) {
    return FORECAST.flows().stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow()
        .amounts();
  }

  private static List<Money> gross(String leaf) {
    return FORECAST.spend().stream()
        .filter(row -> row.item().id().equals(leaf))
        .map(SpendRow::gross)
        .findFirst()
        .orElseThrow();
  }

  private static List<Money> fund(String row) {
    return FORECAST.generalFund().stream()
        .filter(each -> each.id().equals(row))
        .findFirst()
        .orElseThrow()
        .amounts();
  }

  private static Money closing(Block block, String origin) {
    FinancialYear arose = Fixtures.year(origin);
    FinancialYear last = FORECAST.years().get(2);
    return FORECAST.ledger().stream()
        .filter(row -> row.year().equals(last) && row.vintage().block() == block)
        .filter(row -> row.vintage().origin().equals(arose))
        .map(LedgerRow::closing)
        .findFirst()
        .orElse(Money.ZERO);
  }

  private static List<Money> years(java.util.function.IntFunction<Money> figure) {
    return List.of(figure.apply(0), figure.apply(1), figure.apply(2));
  }

  private static List<Money> pounds(String... amounts) {
    return Arrays.stream(amounts).map(Fixtures::money).toList();
  }

  private static List<Count> counts(int... whole) {
    return Arrays.stream(whole).mapToObj(Count::of).toList();
  }
}
