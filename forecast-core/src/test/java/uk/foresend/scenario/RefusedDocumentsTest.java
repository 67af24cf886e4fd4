package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/**
 * Bad documents draw the exact problems written beside them in {@code expected.txt}.
 *
 * <p>What was in fact said is left in {@code target/refused}, to be read before it is copied.
 */
class RefusedDocumentsTest {
  private static final Path FOLDER = folder();
  private static final Checker CHECKER =
      new Checker(ScenarioFiles.in(FOLDER).orElse(ScenarioFiles.shipped()));

  @TestFactory
  Stream<DynamicTest> everyBadDocumentDrawsTheProblemsExpected() throws IOException {
    try (Stream<Path> cases = Files.list(FOLDER)) {
      return cases.sorted().toList().stream()
          .map(
              one ->
                  DynamicTest.dynamicTest(one.getFileName().toString(), () -> isAsExpected(one)));
    }
  }

  private static void isAsExpected(Path one) throws IOException {
    String said;
    try (Stream<Path> files = Files.list(one)) {
      said =
          files
              .filter(file -> !file.toString().endsWith(".txt"))
              .sorted()
              .map(file -> said(one, file))
              .collect(Collectors.joining("\n"));
    }
    Path left = Path.of("target", "refused", one.getFileName().toString(), "expected.txt");
    Files.createDirectories(left.getParent());
    Files.writeString(left, said);
    Path expected = one.resolve("expected.txt");
    assertThat(said)
        .as("the problems of %s", one.getFileName())
        .isEqualTo(Files.exists(expected) ? Files.readString(expected) : "");
  }

  private static String said(Path one, Path file) {
    String name = one.getFileName() + "/" + file.getFileName();
    return name
        + "\n"
        + problems(bytes(file), name).stream()
            .map(RefusedDocumentsTest::line)
            .collect(Collectors.joining());
  }

  private static List<Problem> problems(byte[] bytes, String name) {
    return new ScenarioReader().read(bytes, name).then(CHECKER::check).problems();
  }

  private static String line(Problem problem) {
    return "  " + problem + "\n";
  }

  @Test
  @DisplayName("A document of more than two megabytes is refused before it is read")
  void tooLong() {
    assertRefused("id: x\ntitle: " + "x".repeat(3_000_000), "longer than 2 megabytes");
    assertRefused("{\"id\": \"" + "x".repeat(3_000_000) + "\"}", "longer than 2 megabytes");
  }

  @Test
  @DisplayName("A document of groups within groups is refused where it goes too deep")
  void depthBomb() {
    assertRefused("id: " + "[".repeat(100_000), "16 levels deep");
    assertRefused("{\"id\": " + "[".repeat(100_000), "16 levels deep");
    assertRefused("id:\n" + nested(200), "16 levels deep");
  }

  @Test
  @DisplayName("A document of ever more values is refused")
  void widthBomb() {
    assertRefused("id: [" + "1,".repeat(300_000) + "1]", "more than 200000 values");
  }

  @Test
  @DisplayName("Aliases that would grow to a billion values are never followed")
  void aliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol]\n");
    for (int i = 1; i < 10; i++) {
      bomb.append("a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(8) + "]\n");
    }
    assertRefused(bomb.toString(), "Anchors (&) and aliases (*) are not read.");
  }

  @Test
  @DisplayName("A workbook, or text in another encoding, is not taken for a document")
  void rubbish() {
    byte[] workbook = {'P', 'K', 3, 4, 20, 0, 6, 0, 8, 0, (byte) 0xff, (byte) 0xfe, 0, 0};
    assertThat(problems(workbook, "book.yaml"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("not UTF-8 text"));
    assertThat(problems("id: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1), "latin.yaml"))
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("not UTF-8 text"));
    assertThat(problems(new byte[] {1, 2, 3, 0, 0}, "binary.yaml")).hasSize(1);
    assertThat(problems(new byte[] {1, 2, 3, 0, 0}, "binary.json")).hasSize(1);
  }

  private static String nested(int levels) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < levels; i++) {
      text.append(" ".repeat(i + 1)).append("a:\n");
    }
    return text.toString();
  }

  private static void assertRefused(String text, String because) {
    Checked<ScenarioDocument> read = new ScenarioReader().read(text, "");
    assertThat(read.isPresent()).isFalse();
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains(because));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path folder() {
    try {
      return Path.of(RefusedDocumentsTest.class.getResource("/scenarios/refused").toURI());
    } catch (URISyntaxException cannotBe) {
      throw new IllegalStateException(cannotBe);
    }
  }
}
