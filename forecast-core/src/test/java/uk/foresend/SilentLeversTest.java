package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.engine.Baseline;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.quantity.Step;
import uk.foresend.scenario.Scenario;

@DisplayName("A lever that changes no figure")
class SilentLeversTest {

  private static final ScenarioFiles FILES =
      ScenarioFiles.in(Repository.root().resolve("scenarios"));
  private static final Forecaster DOOR = new Forecaster(FILES);
  private static final Scenario PROVISION =
      FILES.read("worked/exampleshire/open-places").orElseThrow().then(DOOR::check).get();

  /** Nearly all would come from independent schools to a resourced provision. */
  private static final Lever NEARLY_ALL_COME =
      new AdjustDriver(
          "nearly-all-come",
          "Nearly all would come",
          new DriverKey(Driver.UNMET_WANT, new Scope.OfRoute("independent", "resourced")),
          new Step.Replace(YearMonth.of(2026, 4), 0.9),
          Optional.empty(),
          Fixtures.atOnce());

  private static List<String> warnings(List<Lever> levers) {
    Scenario scenario =
        new Scenario("made", "Made", "", "", PROVISION.base(), levers, List.of(), "");
    List<Assumptions> steps = new ArrayList<>();
    Assumptions now = PROVISION.base();
    for (Lever lever : levers) {
      now = lever.applyTo(now);
      steps.add(now);
    }
    Baseline baseline = Baseline.of(PROVISION.base());
    return new SilentLevers(scenario, baseline, Progress.PATIENT)
            .warnings(
                steps, baseline.run(PROVISION.base()), baseline.run(steps.get(steps.size() - 1)))
            .stream()
            .map(Problem::what)
            .toList();
  }

  @Test
  @DisplayName("is warned of")
  void alone() {
    assertThat(warnings(List.of(NEARLY_ALL_COME)))
        .containsExactly("Nearly all would come changes no figure of any year.");
  }

  @Test
  @DisplayName("is not, when a later one would come out differently without it")
  void missedWhenLeftOut() {
    assertThat(warnings(List.of(NEARLY_ALL_COME, PROVISION.levers().get(0)))).isEmpty();
  }

  @Test
  @DisplayName("is told of when the scenario is checked, before anybody forecasts it")
  void toldWhenChecked() {
    String fullSchool =
        """
        id: mine
        extends: dorset/2026
        title: Step-downs to a full school
        levers:
          - {lever: step-down, id: down, leaves: independent-special, joins: special-maintained,
             fromAge: 7, toAge: 15, perYear: 40, from: 2027-09, last: 2030-08, pool: 0.3}
        """;
    Scenario scenario = new ScenarioReader().read(fullSchool, "mine.yaml").then(DOOR::check).get();
    assertThat(scenario.warnings().stream().map(Problem::what))
        .contains("Down changes no figure of any year.");
    assertThat(DOOR.forecast(scenario).warnings()).containsAll(scenario.warnings());
  }

  @Test
  @DisplayName("is not one that only the General Fund feels")
  void transportIsFelt() {
    String transport =
        """
        id: mine
        extends: dorset/2026
        title: Dearer transport
        levers:
          - {lever: adjust-driver, id: dearer, driver: transport-cost, setting: independent-special,
             change: {from: 2027-04, multiply: 1.1}}
        """;
    Scenario scenario = new ScenarioReader().read(transport, "mine.yaml").then(DOOR::check).get();
    assertThat(scenario.warnings().stream().map(Problem::what))
        .noneMatch(what -> what.contains("changes no figure"));
    assertThat(DOOR.compare(scenario).bridges())
        .filteredOn(bridge -> bridge.figure().equals("general-fund"))
        .anyMatch(bridge -> bridge.steps().get(0).inOrder().isNegative());
  }
}
