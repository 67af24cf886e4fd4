package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Step;
import uk.foresend.scenario.Scenario;

@DisplayName("A lever that changes no balance and no result")
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
    return DOOR.compare(scenario).scenario().warnings().stream()
        .map(Problem::what)
        .filter(what -> what.contains("changes no balance"))
        .toList();
  }

  @Test
  @DisplayName("is warned of")
  void alone() {
    assertThat(warnings(List.of(NEARLY_ALL_COME)))
        .containsExactly("Nearly all would come changes no balance and no result of any year.");
  }

  @Test
  @DisplayName("is not, when a later one would come out differently without it")
  void missedWhenLeftOut() {
    assertThat(warnings(List.of(NEARLY_ALL_COME, PROVISION.levers().get(0)))).isEmpty();
  }
}
