package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.scenario.Checker;
import uk.foresend.scenario.Library;

/** Scenarios are found by id in their folder and nowhere else. */
class ScenarioFilesTest {
  @TempDir Path outside;
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    folder = Files.createDirectories(outside.resolve("scenarios"));
    write(folder.resolve("council/2026/baseline.yaml"), "id: council/2026");
    write(folder.resolve("council/2026/late.yaml"), "id: council/2026/late\nextends: council/2026");
    write(folder.resolve("council/2026/expected/summary.csv"), "year");
    write(folder.resolve("refused/empty/scenario.yaml"), "");
    write(outside.resolve("secret.yaml"), "id: secret");
  }

  @Test
  @DisplayName("A folder is its baseline, a file beside it a what-if")
  void ids() {
    ScenarioFiles files = ScenarioFiles.in(folder);
    assertThat(files.ids()).containsExactly("council/2026", "council/2026/late");
    assertThat(files.find("council/2026").orElseThrow().id()).isEqualTo("council/2026");
    assertThat(files.find("council/2026/late").orElseThrow().parent()).contains("council/2026");
    assertThat(files.read("council/2025")).isEmpty();
  }

  @Test
  @DisplayName("Expected tables are not shipped")
  void expectedTablesStayBehind() throws IOException {
    try (InputStream index = ScenarioFiles.class.getResourceAsStream("/scenarios/index.txt")) {
      assertThat(new String(index.readAllBytes(), StandardCharsets.UTF_8).lines())
          .contains("dorset/2026/baseline.yaml")
          .noneMatch(name -> name.contains("/expected/") || name.startsWith("expected"));
    }
  }

  @Test
  @DisplayName("Nothing outside the folder is opened, by whatever name")
  void neverLeavesTheFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("link.yaml"), outside.resolve("secret.yaml"));
    Files.createSymbolicLink(folder.resolve("links"), outside);
    ScenarioFiles files = ScenarioFiles.in(folder);
    for (String id :
        List.of(
            "../secret",
            "council/../../secret",
            "./council/2026",
            outside.resolve("secret").toString(),
            "link",
            "links/secret",
            "COUNCIL/2026",
            "council//2026",
            "")) {
      assertThat(files.read(id)).as(id).isEmpty();
    }
  }

  @Test
  @DisplayName("A path is a file, or a folder that holds a baseline; parents are sought beside it")
  void paths() throws IOException {
    Path late = folder.resolve("council/2026/late.yaml");
    assertThat(ScenarioFiles.open(late).get().id()).isEqualTo("council/2026/late");
    assertThat(ScenarioFiles.open(late.getParent()).get().id()).isEqualTo("council/2026");
    assertThat(ScenarioFiles.open(folder).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).contains("no scenario here"));
    Library parents = ScenarioFiles.shipped().after(late);
    assertThat(parents.find("council/2026")).isPresent();
    assertThat(parents.find("worked/minimal")).isPresent();
    assertThat(parents.find("nowhere/2026")).isEmpty();
  }

  @Test
  @DisplayName("A parent is never taken from a folder below, nor from two files that state one id")
  void strangers() throws IOException {
    Path asked = folder.resolve("council/2026/late.yaml");
    Files.createDirectories(folder.resolve("council/2026/old"));
    Path copy = folder.resolve("council/2026/old/copy.yaml");
    Files.writeString(copy, "id: worked/minimal\ntitle: A stranger\n");
    Library parents = ScenarioFiles.shipped().after(asked);
    assertThat(parents.read("worked/minimal").orElseThrow().problems()).isEmpty();
    assertThat(parents.find("worked/minimal").orElseThrow().root().field("settings")).isPresent();

    Path beside = folder.resolve("council/2026/copy.yaml");
    Files.move(copy, beside);
    assertThat(parents.read("worked/minimal").orElseThrow().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.stops()).isFalse();
              assertThat(problem.what()).contains("not the scenario of that id that comes with");
            });
    Files.copy(beside, folder.resolve("council/2026/another.yaml"));
    assertThat(parents.read("worked/minimal").orElseThrow().problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.stops()).isTrue();
              assertThat(problem.what())
                  .isEqualTo("another.yaml and copy.yaml state the id worked/minimal.");
            });
  }

  @Test
  @DisplayName("A shipped scenario that stands unchanged in a folder is taken without a warning")
  void theSameCopy() throws IOException {
    Path copy = folder.resolve("minimal.yaml");
    Files.writeString(copy, ScenarioFiles.shipped().text("worked/minimal").orElseThrow());
    assertThat(ScenarioFiles.shipped().after(copy).read("worked/minimal").orElseThrow().problems())
        .isEmpty();
  }

  @Test
  @DisplayName("What is shipped is found by its list, without documents meant to fail")
  void shipped() {
    assertThat(ScenarioFiles.shipped().ids())
        .contains("worked/minimal", "worked/exampleshire/step-down")
        .noneMatch(id -> id.startsWith("refused") || id.startsWith("reference"));
  }

  @Test
  @DisplayName("A document of nothing but faults is answered soon, with the first of them")
  void faultsWithoutEnd() {
    StringBuilder fields = new StringBuilder("id: a\ntitle: b\n");
    StringBuilder twice = new StringBuilder();
    for (int i = 0; i < 150_000; i++) {
      fields.append("f").append(i).append(": 1\n");
      twice.append("a: 1\n");
    }
    Checker checker = new Checker(ScenarioFiles.in(folder));
    Assertions.assertTimeout(
        Duration.ofSeconds(20),
        () -> {
          assertThat(
                  new ScenarioReader().read(fields.toString(), "").then(checker::check).problems())
              .hasSizeLessThan(600);
          assertThat(new ScenarioReader().read(twice.toString(), "").problems())
              .hasSizeLessThan(200);
        });
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text + "\n");
  }
}
