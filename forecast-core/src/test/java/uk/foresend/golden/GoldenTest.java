package uk.foresend.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import uk.foresend.io.ScenarioFiles;

/**
 * Every table in a folder called {@code expected} is what the engine makes of its scenario, and the
 * version of the engine changes when they do.
 *
 * <p>What was found is written to {@code forecast-core/target/golden} in the layout of {@code
 * scenarios}, to be copied there when the difference, read like that of code, is right.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GoldenTest {

  private static final GoldenFiles FILES = GoldenFiles.ofRepository();

  private final List<GoldenCase> all = GoldenCase.all(FILES);
  private final Map<String, GoldenCase.Found> found = new TreeMap<>();

  @TestFactory
  Stream<DynamicTest> everyExpectedTableIsWhatTheEngineMakes() {
    return all.stream().map(one -> DynamicTest.dynamicTest(one.id(), () -> compare(one)));
  }

  private GoldenCase.Found found(GoldenCase one) {
    return found.computeIfAbsent(one.id(), id -> one.found());
  }

  private void compare(GoldenCase one) {
    Map<String, String> tables = found(one).tables();
    FILES.write(one.id() + "/expected", tables);
    List<String> differences = Difference.between(one.expected(), tables);
    assertThat(differences)
        .withFailMessage(
            () ->
                one.id()
                    + " is not what was expected.\n"
                    + String.join("\n", differences)
                    + "\nIf a model changed, give Forecaster.ENGINE_VERSION the next number and run"
                    + " this test again. Then, from the top folder: "
                    + GoldenFiles.COPY
                    + "\nand read the difference like that of code: git diff scenarios")
        .isEmpty();
  }

  @Test
  void theEngineHasANewVersionWhenItMakesOtherTablesOfTheSameDocuments() {
    EngineRecord was = EngineRecord.of(FILES.text(EngineRecord.FILE));
    all.forEach(this::found);
    EngineRecord now = EngineRecord.of(found);
    List<String> changed = now.changedSince(was);
    FILES.write(
        EngineRecord.FILE, changed.isEmpty() ? Map.of(EngineRecord.FILE, now.text()) : Map.of());
    assertThat(changed)
        .as(
            "Cases of which engine %s now makes other tables from the same documents."
                + "\nGive Forecaster.ENGINE_VERSION the next number, run this test again, then: %s",
            now.engine(), GoldenFiles.COPY)
        .isEmpty();
    assertThat(was.made())
        .as(
            "scenarios/%s must say which engine made which tables: %s",
            EngineRecord.FILE, GoldenFiles.COPY)
        .isEqualTo(now.made());
  }

  @Test
  void everyScenarioBelongsToACaseAndEveryExpectedFolderToo() {
    assertThat(
            all.stream().flatMap(one -> Stream.concat(Stream.of(one.id()), one.whatIfs().stream())))
        .containsExactlyInAnyOrderElementsOf(ScenarioFiles.in(FILES.scenarios()).ids());
    assertThat(all.stream().map(one -> one.id() + "/expected"))
        .containsExactlyInAnyOrderElementsOf(FILES.folders());
  }
}
