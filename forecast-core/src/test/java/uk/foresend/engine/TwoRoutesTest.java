package uk.foresend.engine;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.Repository;
import uk.foresend.assumption.Assumptions;
import uk.foresend.generated.Council;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.Lever;
import uk.foresend.scenario.Checker;
import uk.foresend.scenario.Scenario;

@DisplayName("The engine and the plain route agree to a billionth")
class TwoRoutesTest {

  private static final ScenarioFiles FILES =
      ScenarioFiles.in(Repository.root().resolve("scenarios"));

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "on the council of seed {0}")
  @MethodSource("seeds")
  void onGeneratedCouncils(long seed) {
    Assumptions council = Council.of(seed);
    new TwoRoutes(council, council).agree("seed " + seed);
  }

  @TestFactory
  Stream<DynamicTest> onEveryShippedScenario() {
    return FILES.ids().stream().map(id -> DynamicTest.dynamicTest("on " + id, () -> shipped(id)));
  }

  private static void shipped(String id) {
    Scenario scenario = FILES.read(id).orElseThrow().then(new Checker(FILES)::check).get();
    Assumptions after = scenario.base();
    for (Lever lever : scenario.levers()) {
      after = lever.applyTo(after);
    }
    new TwoRoutes(scenario.base(), after).agree(id);
  }
}
