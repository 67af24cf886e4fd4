package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;

/** Every lever, policy and field can be written, and is explained with an example that works. */
class CatalogueTest {
  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  @Test
  void everyLeverIsInTheCatalogueByItsName() {
    assertThat(LeverCatalogue.shapes().stream().map(Shape::name))
        .containsExactlyInAnyOrderElementsOf(words(Lever.class));
  }

  @TestFactory
  Stream<DynamicTest> everyLeverHasAWorkedWhatIfThatChangesSomething() {
    return Arrays.stream(Lever.class.getPermittedSubclasses())
        .map(type -> DynamicTest.dynamicTest(word(type), () -> isWorked(type)));
  }

  private static void isWorked(Class<?> type) {
    Checked<Scenario> checked =
        SHIPPED
            .read("worked/exampleshire/" + word(type))
            .orElseThrow()
            .then(new Checker(SHIPPED)::check);
    assertThat(checked.problems())
        .noneMatch(problem -> problem.stops() || problem.what().contains("changes nothing"));
    assertThat(checked.get().levers()).singleElement().isInstanceOf(type);
  }

  @Test
  void everyPolicyIsInTheCatalogueByItsName() {
    assertThat(PolicyShapes.POLICY.members().stream().map(Shape::name))
        .containsExactlyInAnyOrderElementsOf(words(DeficitPolicy.class));
  }

  @TestFactory
  Stream<DynamicTest> theExamplesOfAPolicyMakeThatPolicy() {
    return Arrays.stream(DeficitPolicy.class.getPermittedSubclasses())
        .map(type -> DynamicTest.dynamicTest(word(type), () -> examplesMake(type)));
  }

  private static void examplesMake(Class<?> type) {
    Shape<?> shape =
        PolicyShapes.POLICY.members().stream()
            .filter(one -> one.name().equals(word(type)))
            .findFirst()
            .orElseThrow();
    String policy =
        shape.fields().stream()
            .filter(Field::isRequired)
            .map(field -> field.name() + ": " + field.example())
            .map(line -> line.startsWith("source:") ? "source: assumption" : line)
            .collect(Collectors.joining(", ", "{", "}"));
    String text =
        "id: a\nextends: worked/minimal\ntitle: t\nlevers:\n"
            + "  - {lever: change-policy, id: changed, from: 2026-04, removes: [charged-at-once],"
            + " adds: ["
            + policy
            + "]}\n";
    Checked<Scenario> checked =
        new ScenarioReader().read(text, "").then(new Checker(SHIPPED)::check);
    assertThat(checked.problems())
        .noneMatch(problem -> problem.where().path().contains("adds[0]."));
    assertThat(policy).startsWith("{policy: " + word(type));
  }

  @Test
  void everyFieldIsExplainedInASentenceWithAnExample() {
    for (Shape<?> shape : shapes()) {
      assertThat(shape.help()).as(shape.name()).endsWith(".");
      for (Field<?> field : shape.fields()) {
        assertThat(field.help()).as(shape.name() + "." + field.name()).endsWith(".");
        assertThat(field.example()).as(shape.name() + "." + field.name()).isNotBlank();
        assertThat(field.name()).as(shape.name()).matches("[a-z][A-Za-z0-9]*");
        assertThat(field.type().note().words()).as(shape.name() + "." + field.name()).isNotBlank();
      }
    }
  }

  @Test
  void theDriversOfEveryKindOfScopeCanBeWritten() {
    List<Scope.Kind> written =
        List.of(
            Scope.Kind.AUTHORITY,
            Scope.Kind.BLOCK,
            Scope.Kind.LINE,
            Scope.Kind.SETTING,
            Scope.Kind.BAND,
            Scope.Kind.CELL,
            Scope.Kind.ROUTE,
            Scope.Kind.ROUTE_BAND);
    assertThat(Arrays.stream(Driver.values()).flatMap(driver -> driver.scopes().stream()))
        .allMatch(written::contains);
  }

  /** Every shape that a document can hold, found from the top. */
  private static Set<Shape<?>> shapes() {
    Set<Shape<?>> found = new LinkedHashSet<>();
    List<Shape<?>> open = new ArrayList<>(ScenarioShapes.all());
    while (!open.isEmpty()) {
      Shape<?> shape = open.remove(0);
      if (found.add(shape)) {
        shape.fields().forEach(field -> open.addAll(field.type().note().shapes()));
      }
    }
    assertThat(found).hasSizeGreaterThan(30);
    return found;
  }

  private static List<String> words(Class<?> family) {
    return Arrays.stream(family.getPermittedSubclasses()).map(CatalogueTest::word).toList();
  }

  private static String word(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }
}
