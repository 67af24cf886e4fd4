package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Driver;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.schema.Shape;

/** The part of the guide that begins "I want …" has an entry for all there is, and each works. */
@DisplayName("In the guide, under I want …,")
class WhatPeopleWantTest {

  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final String HEAD =
      "id: mine\nextends: dorset/2026\ntitle: Wanted\nlevers:\n"
          + "  - lever: adjust-driver\n    id: wanted\n";
  private static final Forecaster DOOR = new Forecaster(ScenarioFiles.shipped());

  @Test
  @DisplayName("every lever has an entry")
  void everyLever() throws IOException {
    assertThat(words()).containsAll(LeverCatalogue.shapes().stream().map(Shape::name).toList());
  }

  @Test
  @DisplayName("every number that a lever can change has an entry")
  void everyDriver() throws IOException {
    assertThat(words()).containsAll(Arrays.stream(Driver.values()).map(Driver::id).toList());
  }

  @Test
  @DisplayName("every policy for the deficit has an entry")
  void everyPolicy() throws IOException {
    assertThat(words())
        .containsAll(PolicyShapes.POLICY.members().stream().map(Shape::name).toList());
  }

  @TestFactory
  @DisplayName("an entry that is written out whole changes Dorset's forecast as it stands")
  Stream<DynamicTest> everyWholeEntryWorks() throws IOException {
    List<String> rows =
        section()
            .lines()
            .filter(line -> line.contains("| `adjust-driver` |"))
            .filter(line -> line.contains("`change: "))
            .toList();
    assertThat(rows).hasSizeGreaterThan(30);
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.split("\\|")[1], () -> works(row)));
  }

  private static void works(String row) {
    String lever =
        code(row).skip(1).map(said -> "    " + said + "\n").collect(Collectors.joining());
    Checked<Scenario> checked = new ScenarioReader().read(HEAD + lever, "").then(DOOR::check);
    assertThat(checked.problems())
        .noneMatch(Problem::stops)
        .noneMatch(problem -> problem.where().path().startsWith("levers"));
  }

  /** Each word written as code: a name alone, or what stands behind {@code driver:}. */
  private static List<String> words() throws IOException {
    return code(section()).map(said -> said.replaceFirst("^driver: ", "")).toList();
  }

  private static Stream<String> code(String text) {
    return CODE.matcher(text).results().map((MatchResult found) -> found.group(1));
  }

  private static String section() throws IOException {
    try (var in = WhatPeopleWantTest.class.getResourceAsStream("/scenarios/README.md")) {
      String guide = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      int start = guide.indexOf("\n## I want …");
      return guide.substring(start, guide.indexOf("\n## ", start + 1));
    }
  }
}
