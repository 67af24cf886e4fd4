package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.dsg.Block;
import uk.foresend.history.PlanCensus;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.report.PlansReport;
import uk.foresend.report.SpendLinesReport;
import uk.foresend.report.Table;
import uk.foresend.result.Forecast;
import uk.foresend.result.PublishedBeside;
import uk.foresend.result.SpendItem;

/** The three Dorset baselines say what Dorset has published, and what they leave unexplained. */
class DorsetScenariosTest {

  private static final ScenarioFiles FILES = ScenarioFiles.shipped();
  private static final Offset<Double> TO_A_THOUSAND = Offset.offset(1_000.0);

  private static final Scenario OF_2021 = scenario("dorset/2021");
  private static final Scenario OF_2024 = scenario("dorset/2024-q2");
  private static final Scenario OF_2026 = scenario("dorset/2026");

  @Test
  void countsPricesAndIncomeComeWithinTenPercentOfTheCabinetPaperByThemselves() {
    Forecast forecast = forecast(OF_2024);
    double byThemselves = -forecast.inYear(0).pounds() - balancing(forecast, 0).pounds();
    assertThat(byThemselves).isBetween(0.9 * 31.99e6, 1.1 * 31.99e6);
    assertThat(balancing(forecast, 0).pounds() / forecast.grossSpend(Block.HIGH_NEEDS, 0).pounds())
        .isBetween(0.0, 0.05);
  }

  @Test
  void withTheBalancingLineTheCabinetPaperIsReproduced() {
    Forecast forecast = forecast(OF_2024);
    assertThat(forecast.inYear(0).pounds()).isCloseTo(-31.99e6, TO_A_THOUSAND);
    assertThat(forecast.closing(0).pounds()).isCloseTo(-90.30e6, TO_A_THOUSAND);
    assertThat(forecast.opening(0)).isEqualTo(Money.ofPounds(-58_310_000));
  }

  @Test
  void theTwoBalancesOfTheCabinetPaperAndItsInterestAreKeptBeside() {
    Forecast forecast = forecast(OF_2024);
    assertThat(forecast.published())
        .extracting(PublishedBeside::published)
        .contains(
            Money.ofPounds(-90_300_000),
            Money.ofPounds(-88_200_000),
            Money.ofPounds(-95_600_000),
            Money.ofPounds(-37_290_000));
    PublishedBeside interest =
        forecast.published().stream()
            .filter(one -> one.published().equals(Money.ofPounds(4_600_000)))
            .findFirst()
            .orElseThrow();
    assertThat(interest.onTheirBasis().pounds()).isCloseTo(4.6e6, Offset.offset(10_000.0));
    assertThat(interest.ours().pounds()).isBetween(3.8e6, 4.1e6);
  }

  @Test
  void theEndOfTheOverrideInMarch2026FallsOnTheGeneralFund() {
    Forecast forecast = forecast(OF_2024);
    int before = forecast.indexOf(new FinancialYear(2025));
    double balance = -forecast.closing(before).pounds();
    assertThat(balance).isGreaterThan(120e6);
    assertThat(forecast.entries())
        .filteredOn(entry -> entry.policy().equals("charged-at-the-end"))
        .isNotEmpty();
    assertThat(forecast.reserves().get(before).usable()).contains(Money.ofPounds(18_900_000));
    assertThat(forecast.reserves().get(before + 1).protectedByOverride()).isFalse();
  }

  @Test
  void theYear2025To26IsReproducedWithTheBalanceBeforeTheGrant() {
    Forecast forecast = forecast(OF_2026);
    assertThat(forecast.opening(0)).isEqualTo(Money.ofPounds(-95_600_000));
    assertThat(forecast.inYear(0).pounds()).isCloseTo(-53.0e6, TO_A_THOUSAND);
    assertThat(forecast.closing(0).pounds()).isCloseTo(-148.6e6, TO_A_THOUSAND);
    assertThat(forecast.cleared(1).pounds()).isCloseTo(0.9 * 148.6e6, TO_A_THOUSAND);
    assertThat(balancing(forecast, 0).pounds()).isBetween(15e6, 16e6);
    assertThat(balancing(forecast, 2)).isEqualTo(balancing(forecast, 0));
  }

  @Test
  void theCensusOfJanuary2026IsMetExactly() {
    assertThat(forecast(OF_2026).plansAtJanuary(0)).isEqualTo(Count.of(4719));
  }

  @Test
  void eachWorldOpensWithThePlansOfItsCensus() {
    assertOpens(OF_2021, 2021, 2957);
    assertOpens(OF_2024, 2024, 3916);
    assertOpens(OF_2026, 2025, 4333);
  }

  @Test
  void whatIsNotExplainedIsSaidToStandOnNoLineOfTheReturn() {
    assertThat(new SpendLinesReport().data(forecast(OF_2026)).notes())
        .contains(
            "1.2.x, Not explained by counts and prices, is no line of the section 251 return.");
  }

  @Test
  void whereSettingsGrowByANetRateTheFlowsSayThatGrowthIsNoCountOfNewPlans() {
    Table of2021 = new PlansReport().tables(forecast(OF_2021)).get(2);
    assertThat(of2021.notes()).anyMatch(note -> note.contains("by a net rate a year"));
    Table of2026 = new PlansReport().tables(forecast(OF_2026)).get(2);
    assertThat(of2026.id()).isEqualTo("plans-flows");
    assertThat(of2026.notes()).noneMatch(note -> note.contains("by a net rate a year"));
  }

  private static void assertOpens(Scenario scenario, int january, long plans) {
    Count published =
        sound(REFERENCE.plans()).stream()
            .filter(one -> one.council().equals("838"))
            .filter(one -> one.january() == january)
            .map(PlanCensus::total)
            .findFirst()
            .orElseThrow();
    assertThat(published).isEqualTo(Count.of(plans));
    assertThat(forecast(scenario).plansAtJanuary(-1)).isEqualTo(published);
  }

  @Test
  void theStrategyOf2021HasItsOwnFiguresWithTheLaterVintagesBeside() {
    Forecast forecast = forecast(OF_2021);
    assertThat(forecast.opening(0)).isEqualTo(Money.ofPounds(-39_100_000));
    assertThat(known(Block.HIGH_NEEDS)).isEqualTo(Money.ofPounds(42_300_000));
    Money all = Money.ZERO;
    for (Block block : Block.values()) {
      all = all.plus(known(block));
    }
    assertThat(all).isEqualTo(Money.ofPounds(280_200_000));
    BlockIncome.Known later = income(Block.HIGH_NEEDS).otherVintages().get(0);
    assertThat(later.amount()).isEqualTo(Money.ofPounds(42_238_205));
    assertThat(later.published()).isEqualTo(LocalDate.of(2022, 7, 18));
  }

  private static Money known(Block block) {
    return income(block).known().get(0).amount();
  }

  private static BlockIncome income(Block block) {
    return OF_2021.base().finance().income().stream()
        .filter(one -> one.block() == block)
        .findFirst()
        .orElseThrow();
  }

  private static Money balancing(Forecast forecast, int year) {
    return Money.sum(
        forecast.spend().stream()
            .filter(row -> row.item().kind() == SpendItem.Kind.BALANCING)
            .map(row -> row.gross().get(year))
            .toList());
  }

  private static Forecast forecast(Scenario scenario) {
    return new Forecaster(FILES).forecast(scenario);
  }

  private static Scenario scenario(String id) {
    return FILES.read(id).orElseThrow().then(new Checker(FILES)::check).get();
  }
}
