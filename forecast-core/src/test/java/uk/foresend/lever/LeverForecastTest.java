package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.Fixtures;
import uk.foresend.Forecaster;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.Scenario;

@DisplayName("In a forecast, every lever")
class LeverForecastTest {

  static Stream<Class<?>> levers() {
    return LeverContractTest.levers();
  }

  private static Lever lever(Class<?> type) {
    return Objects.requireNonNull(LeverExamples.ALL.get(type)).lever();
  }

  private static Comparison compare(Lever... levers) {
    Scenario scenario =
        new Scenario("t", "T", "", "", Fixtures.small(), List.of(levers), List.of(), "");
    return new Forecaster(Library.EMPTY).compare(scenario);
  }

  private static List<Money> figures(Forecast forecast, int year) {
    return Stream.concat(
            Stream.of(forecast.inYear(year), forecast.closing(year), forecast.cleared(year)),
            forecast.generalFund().stream().map(row -> row.amounts().get(year)))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("levers")
  void leavesTheYearsBeforeItActsAsTheyAre(Class<?> type) {
    Comparison comparison = compare(lever(type));
    FinancialYear acts = FinancialYear.of(lever(type).acts());
    List<FinancialYear> years = comparison.baseline().years();
    for (int y = 0; y < years.indexOf(acts); y++) {
      assertThat(figures(comparison.scenario(), y))
          .as(years.get(y).toString())
          .isEqualTo(figures(comparison.baseline(), y));
    }
  }

  @ParameterizedTest
  @MethodSource("levers")
  void changesAFigureOfTheYearsFromThenOn(Class<?> type) {
    Comparison comparison = compare(lever(type));
    int last = comparison.baseline().years().size() - 1;
    assertThat(figures(comparison.scenario(), last))
        .isNotEqualTo(figures(comparison.baseline(), last));
  }

  @Test
  void standsInABridgeThatSumsToThePenny() {
    Comparison all = compare(levers().map(LeverForecastTest::lever).toArray(Lever[]::new));
    assertThat(all.bridges()).isNotEmpty();
    for (Bridge bridge : all.bridges()) {
      Money sum = bridge.baseline();
      for (Bridge.LeverStep step : bridge.steps()) {
        sum = sum.plus(step.inOrder());
      }
      assertThat(sum).isEqualTo(bridge.scenario());
    }
  }
}
