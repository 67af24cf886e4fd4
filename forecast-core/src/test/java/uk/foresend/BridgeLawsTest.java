package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.generated.ForAll;
import uk.foresend.generated.Levers;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.Money;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

@DisplayName("The bridge")
class BridgeLawsTest {

  private static final Forecaster DOOR =
      new Forecaster(ScenarioFiles.in(Repository.root().resolve("scenarios")));

  private static Comparison compare(Assumptions council, List<Lever> levers) {
    return DOOR.compare(
        new Scenario("generated", "Generated", "", "", council, levers, List.of(), ""));
  }

  private static Money figure(Bridge bridge, Forecast forecast) {
    int year = forecast.indexOf(bridge.year());
    return switch (bridge.figure()) {
      case "closing" -> forecast.closing(year);
      case "in-year" -> forecast.inYear(year);
      case "general-fund" ->
          Money.sum(forecast.generalFund().stream().map(row -> row.amounts().get(year)).toList())
              .negated();
      default -> throw new AssertionError("No figure of a bridge: " + bridge.figure());
    };
  }

  @Test
  void leadsFromTheBaselineToTheScenarioToThePenny() {
    int[] seed = new int[1];
    ForAll.councils(120)
        .holdsAndApplies(
            60,
            council -> {
              Comparison both = compare(council, Levers.of(seed[0]++, council, 3));
              boolean moved = false;
              for (Bridge bridge : both.bridges()) {
                Money before = figure(bridge, both.baseline());
                Money after = figure(bridge, both.scenario());
                Money steps =
                    Money.sum(bridge.steps().stream().map(Bridge.LeverStep::inOrder).toList());
                assertThat(bridge.baseline()).isEqualTo(before);
                assertThat(bridge.scenario()).isEqualTo(after);
                assertThat(before.plus(steps)).isEqualTo(after);
                moved |= steps.pence() != 0;
              }
              return moved;
            });
  }

  @Test
  void showsTheFirstLeverAloneAsInOrderAndEveryInteractionAsTheDifference() {
    int[] seed = new int[1];
    ForAll.councils(120)
        .holdsAndApplies(
            30,
            council -> {
              List<Lever> levers = Levers.of(seed[0]++, council, 3);
              Comparison together = compare(council, levers);
              Comparison second = compare(council, List.of(levers.get(1)));
              boolean meet = false;
              for (int i = 0; i < together.bridges().size(); i++) {
                List<Bridge.LeverStep> steps = together.bridges().get(i).steps();
                assertThat(steps.get(0).interaction()).isEqualTo(Money.ZERO);
                assertThat(steps.get(1).alone())
                    .isEqualTo(second.bridges().get(i).steps().get(0).inOrder());
                for (Bridge.LeverStep step : steps) {
                  assertThat(step.alone().plus(step.interaction())).isEqualTo(step.inOrder());
                  meet |= step.interaction().pence() != 0;
                }
              }
              return meet;
            });
  }
}
