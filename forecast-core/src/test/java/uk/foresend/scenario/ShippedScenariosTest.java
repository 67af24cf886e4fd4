package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/** Every scenario that is shipped is sound. */
class ShippedScenariosTest {
  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  @TestFactory
  Stream<DynamicTest> everyShippedScenarioIsSoundAndCalledByItsFile() {
    assertThat(SHIPPED.ids()).isNotEmpty();
    return SHIPPED.ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> isSound(id)));
  }

  private static void isSound(String id) {
    Checked<Scenario> checked = SHIPPED.read(id).orElseThrow().then(new Checker(SHIPPED)::check);
    assertThat(checked.problems().stream().filter(Problem::stops)).isEmpty();
    assertThat(checked.get().id()).isEqualTo(id);
  }
}
