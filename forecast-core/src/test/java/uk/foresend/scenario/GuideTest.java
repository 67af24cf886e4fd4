package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.Historian;
import uk.foresend.io.ActualsReader;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/**
 * The guide to writing scenarios says what the catalogue says, and its examples work.
 *
 * <p>What the guide should be is left in {@code target/guide/README.md}.
 */
class GuideTest {

  /** How the example of what came true begins: it is no scenario. */
  private static final String CAME_TRUE = "source:";

  private static final String PRINTED =
      "<!-- From here on this page is printed from the catalogue. -->\n";
  private static final Pattern EXAMPLE = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);
  private static final String WRAPPED =
      "id: worked/exampleshire/wrapped\nextends: worked/exampleshire\ntitle: Wrapped\n";
  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  @Test
  @DisplayName("The guide is printed from the catalogue, below its introduction")
  void isPrinted() throws IOException {
    String guide = guide();
    String introduction = guide.substring(0, guide.indexOf(PRINTED) + PRINTED.length());
    String printed = introduction + new GuidePrinter(GuideTest::example).print();
    Path left = Path.of("target", "guide", "README.md");
    Files.createDirectories(left.getParent());
    Files.writeString(left, printed);
    assertThat(guide).as("copy target/guide/README.md to scenarios/README.md").isEqualTo(printed);
  }

  @TestFactory
  @DisplayName(
      "Every example is sound: a what-if as it stands, levers laid over the worked council")
  Stream<DynamicTest> everyExampleIsSound() throws IOException {
    Matcher examples = EXAMPLE.matcher(guide());
    return examples
        .results()
        .map(found -> found.group(1))
        .filter(text -> !text.startsWith(CAME_TRUE))
        .map(text -> text.startsWith("levers:") ? WRAPPED + text : text)
        .map(text -> DynamicTest.dynamicTest(title(text), () -> isSound(text)));
  }

  @Test
  @DisplayName("What came true, as the guide shows it, can be read and fits the scenario it names")
  void whatCameTrueIsSound() throws IOException {
    String text =
        EXAMPLE
            .matcher(guide())
            .results()
            .map(found -> found.group(1))
            .filter(one -> one.startsWith(CAME_TRUE))
            .findFirst()
            .orElseThrow();
    Checked<Historian.Rebased> rebased =
        ActualsReader.read(text.getBytes(StandardCharsets.UTF_8), "")
            .then(
                came ->
                    SHIPPED
                        .read("dorset/2024-q2")
                        .orElseThrow()
                        .then(old -> new Historian().rebase(old, SHIPPED, came)));
    assertThat(rebased.problems()).noneMatch(Problem::stops);
  }

  private static String title(String text) {
    return text.lines()
        .filter(line -> line.contains("id: "))
        .reduce((one, last) -> last)
        .orElse("");
  }

  private static void isSound(String text) {
    Checked<Scenario> checked =
        new ScenarioReader().read(text, "").then(new Checker(SHIPPED)::check);
    assertThat(checked.problems())
        .noneMatch(Problem::stops)
        .noneMatch(problem -> problem.what().contains("changes nothing"));
  }

  /** The levers of the worked what-if that is called by the lever. */
  private static String example(String lever) {
    String text = SHIPPED.text("worked/exampleshire/" + lever).orElseThrow();
    return text.substring(text.indexOf("levers:"));
  }

  private static String guide() throws IOException {
    try (var in = GuideTest.class.getResourceAsStream("/scenarios/README.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
