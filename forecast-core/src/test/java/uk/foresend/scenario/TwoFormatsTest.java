package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/** YAML and JSON are two ways of writing one document. */
class TwoFormatsTest {
  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Checker CHECKER = new Checker(SHIPPED);

  @TestFactory
  Stream<DynamicTest> aScenarioMeansTheSameInYamlAndInJson() {
    return SHIPPED.ids().stream().map(id -> DynamicTest.dynamicTest(id, () -> meansTheSame(id)));
  }

  private static void meansTheSame(String id) {
    ScenarioDocument document = SHIPPED.find(id).orElseThrow();
    Scenario original = CHECKER.check(document).get();
    for (String again :
        List.of(ScenarioWriter.json(document.root()), ScenarioWriter.yaml(document.root()))) {
      Scenario copy = new ScenarioReader().read(again, "").then(CHECKER::check).get();
      assertThat(copy.base()).isEqualTo(original.base());
      assertThat(copy.levers()).isEqualTo(original.levers());
      assertThat(copy.hash()).isEqualTo(original.hash());
      assertThat(copy.title()).isEqualTo(original.title());
      assertThat(copy.finding()).isEqualTo(original.finding());
    }
  }

  @TestFactory
  Stream<DynamicTest> aFaultIsTheSameFaultInYamlAndInJson() {
    return Stream.of("misspelt-fields", "wrong-types", "percentages", "unknown-names", "levers")
        .map(name -> DynamicTest.dynamicTest(name, () -> sameFaults(name)));
  }

  private static void sameFaults(String name) throws Exception {
    byte[] bytes =
        TwoFormatsTest.class
            .getResourceAsStream("/scenarios/refused/" + name + "/scenario.yaml")
            .readAllBytes();
    Checked<ScenarioDocument> yaml = new ScenarioReader().read(bytes, "a.yaml");
    Checked<ScenarioDocument> json =
        new ScenarioReader().read(ScenarioWriter.json(yaml.get().root()), "a.json");
    assertThat(unplaced(json)).isNotEmpty().containsExactlyInAnyOrderElementsOf(unplaced(yaml));
  }

  private static List<String> unplaced(Checked<ScenarioDocument> document) {
    return document.then(CHECKER::check).problems().stream()
        .map(TwoFormatsTest::withoutPosition)
        .toList();
  }

  private static String withoutPosition(Problem problem) {
    return problem.severity()
        + " "
        + problem.where().path()
        + " "
        + problem.what()
        + " "
        + problem.hint();
  }

  @Test
  @DisplayName("The hash is that of what is said, not of how it is laid out")
  void hash() {
    Scenario plain = whatIf("id: a\nextends: worked/minimal\ntitle: A title\n");
    assertThat(
            whatIf("# a comment\ntitle:   \"A title\"\nextends: worked/minimal\nid: 'a'\n").hash())
        .isEqualTo(plain.hash())
        .hasSize(64);
    assertThat(whatIf("id: a\nextends: worked/minimal\ntitle: Another title\n").hash())
        .isNotEqualTo(plain.hash());
  }

  @Test
  @DisplayName("The resolved document is a baseline that means what the what-if means")
  void resolved() {
    ScenarioDocument whatIf = SHIPPED.find("worked/exampleshire/step-down").orElseThrow();
    Scenario scenario = CHECKER.check(whatIf).get();
    String whole = ScenarioWriter.json(CHECKER.resolve(whatIf).get());
    Scenario alone =
        new ScenarioReader().read(whole, "").then(new Checker(Library.EMPTY)::check).get();
    assertThat(alone.base()).isEqualTo(scenario.base());
    assertThat(alone.levers()).isEqualTo(scenario.levers());
    assertThat(alone.hash()).isEqualTo(scenario.hash());
  }

  private static Scenario whatIf(String text) {
    return new ScenarioReader().read(text, "").then(CHECKER::check).get();
  }
}
