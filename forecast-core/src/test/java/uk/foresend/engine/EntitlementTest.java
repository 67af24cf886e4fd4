package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.dsg.Block;
import uk.foresend.generated.Change;
import uk.foresend.generated.ForAll;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.report.CapitalReport;
import uk.foresend.result.Forecast;
import uk.foresend.result.IncomeRow;
import uk.foresend.result.SchemeOutcome;
import uk.foresend.result.Working;
import uk.foresend.scenario.Scenario;
import uk.foresend.send.CapitalScheme;

@DisplayName("The basic entitlement that pupils bring where income follows the formula")
class EntitlementTest {

  private final Forecaster forecaster = new Forecaster(ScenarioFiles.shipped());

  @Test
  @DisplayName("is, for a scheme, what the high needs block is allocated more with it")
  void ofSchemes() {
    ForAll.councils(900)
        .such(EntitlementTest::followsTheFormula, 100)
        .such(council -> !council.programme().schemes().isEmpty(), 50)
        .holdsAndApplies(
            20,
            council -> {
              CapitalScheme first = council.programme().schemes().get(0);
              Assumptions with = Change.schemes(Change.noStepDowns(council), List.of(first));
              Forecast there = Runs.forecast(Change.noSchemes(with), with);
              return brings(
                  there,
                  Runs.forecast(Change.noSchemes(with)),
                  there.schemes().get(0).entitlement());
            });
  }

  @Test
  @DisplayName("is, for step-downs, what the high needs block is allocated more with them")
  void ofStepDowns() {
    ForAll.councils(900)
        .such(EntitlementTest::followsTheFormula, 100)
        .such(council -> council.programme().stepDowns().size() == 1, 20)
        .holdsAndApplies(
            5,
            council -> {
              Assumptions with = Change.noSchemes(Change.nothingCounted(council));
              Forecast there = Runs.forecast(Change.noStepDowns(with), with);
              return brings(
                  there,
                  Runs.forecast(Change.noStepDowns(with)),
                  there.stepDowns().get(0).entitlement());
            });
  }

  private static boolean brings(Forecast with, Forecast without, List<Money> entitlement) {
    boolean any = false;
    for (int year = 0; year < with.years().size(); year++) {
      double more = allocated(with, year) - allocated(without, year);
      assertThat(entitlement.get(year).pounds()).isCloseTo(more, within(0.2));
      any |= Math.abs(more) > 1;
    }
    return any;
  }

  private static double allocated(Forecast forecast, int year) {
    return forecast.income().stream()
        .filter(row -> row.block() == Block.HIGH_NEEDS)
        .filter(row -> row.kind() == IncomeRow.Kind.ALLOCATION)
        .mapToDouble(row -> row.amounts().get(year).pounds())
        .sum();
  }

  private static boolean followsTheFormula(Assumptions council) {
    return council.finance().income().stream()
        .anyMatch(income -> income.rule() == BlockIncome.Rule.FORMULA);
  }

  @Test
  @DisplayName(
      "is £4,660 for each of those in Osprey Quay the January before, told and in no saving")
  void ofOspreyQuay() {
    Forecast forecast = forecast("dorset/2026/osprey-quay-formula");
    SchemeOutcome quay =
        forecast.schemes().stream()
            .filter(each -> each.scheme().id().equals("osprey-quay-open"))
            .findFirst()
            .orElseThrow();
    int year = forecast.indexOf(new FinancialYear(2032));
    double there = quay.filled().get(year - 1).value();
    assertThat(there).isGreaterThan(40);
    assertThat(quay.entitlement().get(year).pounds()).isCloseTo(4_660 * there, within(4_660 * 3.0));
    assertThat(quay.publicSaving(year))
        .isEqualTo(quay.dsgSaving().get(year).plus(quay.generalFundSaving().get(year)));
    Working told =
        forecaster
            .explain(
                scenario("dorset/2026/osprey-quay-formula"), "entitlement:osprey-quay-open@2032-33")
            .orElseThrow();
    assertThat(told.inputs().get(0).inputs().toString()).contains("4660", "January 2032");
    assertThat(entitlementIsTold(forecast)).isTrue();
    assertThat(entitlementIsTold(forecast("dorset/2026/osprey-quay-2028"))).isFalse();
  }

  private Scenario scenario(String id) {
    return forecaster.check(ScenarioFiles.shipped().find(id).orElseThrow()).get();
  }

  private Forecast forecast(String id) {
    return forecaster.forecast(scenario(id));
  }

  private static boolean entitlementIsTold(Forecast forecast) {
    return new CapitalReport()
            .data(forecast).notes().stream().anyMatch(note -> note.startsWith("Basic entitlement"))
        && new CapitalReport()
            .tables(forecast).stream().anyMatch(table -> table.id().equals("capital-entitlement"));
  }
}
