package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.result.Bridge;
import uk.foresend.result.Extra;
import uk.foresend.result.Fan;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

@DisplayName("What each lever adds, future by future,")
class StepsTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Forecaster DOOR = new Forecaster(SHIPPED);

  @Test
  @DisplayName("sums in one future to what the levers change together")
  void sumsToWhatTheyChangeTogether() {
    Scenario plan = DOOR.check(SHIPPED.find("dorset/2026/recovery-plan").orElseThrow()).get();
    Simulation one = DOOR.simulate(plan, 1, "seed", Set.of(Extra.STEPS)).get();
    assertThat(one.stepDraws()).isEqualTo(1);
    assertThat(one.steps()).hasSize(3 * plan.levers().size());
    for (String figure : List.of("closing", "in-year", "fund")) {
      Fan together =
          one.changes().stream().filter(fan -> fan.key().equals(figure)).findFirst().orElseThrow();
      for (int y = 0; y < together.years().size(); y++) {
        int year = y;
        long sum = steps(one, figure).stream().mapToLong(fan -> middle(fan, year)).sum();
        assertThat(sum)
            .as(figure + " " + y)
            .isCloseTo(middle(together, y), within((long) plan.levers().size()));
      }
    }
  }

  @Test
  @DisplayName("is the bridge where nothing is uncertain, and not noted where it is not asked for")
  void isTheBridgeWhereNothingIsUncertain() {
    Scenario sure =
        new ScenarioReader()
            .read(
                """
                id: sure
                extends: dorset/2026
                title: Two levers for certain
                levers:
                  - {lever: hold-fees, id: held, settings: [independent-special], growthPerYear: 0, from: 2027-04, until: 2029-04, delivery: {confidence: 1}}
                  - {lever: slow-new-plans, id: fewer, share: 0.1, from: 2027-01, delivery: {confidence: 1}}
                """,
                "sure.yaml")
            .then(DOOR::check)
            .get();
    Scenario certain =
        new Scenario(
            sure.id(),
            sure.title(),
            "",
            "",
            sure.base().with(Uncertainty.NONE),
            sure.levers(),
            sure.warnings(),
            sure.hash());
    Simulation simulation = DOOR.simulate(certain, 3, "seed", Set.of(Extra.STEPS)).get();
    for (Bridge bridge : DOOR.compare(certain).bridges()) {
      int y = simulation.years().indexOf(bridge.year());
      boolean cost = bridge.figure().equals("general-fund");
      String figure = cost ? "fund" : bridge.figure();
      for (int k = 0; k < bridge.steps().size(); k++) {
        Fan step = steps(simulation, figure).get(k);
        assertThat(step.part()).isEqualTo(bridge.steps().get(k).lever());
        assertThat(cost ? -middle(step, y) : middle(step, y))
            .as(figure + " " + bridge.year())
            .isCloseTo(bridge.steps().get(k).inOrder().pence(), within(100L));
      }
    }
    assertThat(DOOR.simulate(certain, 3, "seed").get().steps()).isEmpty();
  }

  private static List<Fan> steps(Simulation simulation, String figure) {
    return simulation.steps().stream().filter(fan -> fan.figure().id().equals(figure)).toList();
  }

  private static long middle(Fan fan, int year) {
    return fan.years().get(year).quantiles().get(3).hundredths().orElseThrow();
  }
}
