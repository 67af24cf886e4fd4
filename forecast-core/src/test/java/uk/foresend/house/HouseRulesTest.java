package uk.foresend.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import uk.foresend.Repository;

/** How files are kept, in every module. */
class HouseRulesTest {
  private static final int TOO_LONG = 300;

  /** The last letter of each word is bracketed so that this file does not accuse itself. */
  private static final Pattern SKIPPED =
      Pattern.compile(
          "@Disable[d]|@Ignor[e]|@Enabled(If|On|For)|assum(eTrue|eFalse|eThat|ingThat)\\(");

  private static final Pattern UNFINISHED = Pattern.compile("\\b(TOD[O]|FIXM[E]|XX[X])\\b");

  @Test
  void everyFileIsShort() {
    assertThat(javaFiles().stream().filter(file -> lines(file).size() >= TOO_LONG))
        .as("files of %d lines or more", TOO_LONG)
        .isEmpty();
  }

  @Test
  void noTestIsSkipped() {
    assertThat(javaFiles().stream().filter(file -> SKIPPED.matcher(text(file)).find()))
        .as("files with a test that may not run")
        .isEmpty();
  }

  @Test
  void nothingIsLeftUnfinished() {
    assertThat(javaFiles().stream().filter(file -> UNFINISHED.matcher(text(file)).find()))
        .as("files with a note to finish later")
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsAndIsNullMarked() {
    assertThat(
            javaFiles().stream()
                .filter(HouseRulesTest::ships)
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !introduced(folder)))
        .as("packages without a package-info.java with Javadoc and @NullMarked")
        .isEmpty();
  }

  private static boolean introduced(Path folder) {
    Path file = folder.resolve("package-info.java");
    return Files.exists(file)
        && text(file).startsWith("/**")
        && Pattern.compile("@(org\\.jspecify\\.annotations\\.)?NullMarked\\b")
            .matcher(text(file))
            .find();
  }

  private static boolean ships(Path file) {
    Path within = Repository.root().relativize(file);
    return within.subpath(1, within.getNameCount()).startsWith(Path.of("src", "main"));
  }

  private static List<Path> javaFiles() {
    try (Stream<Path> modules = Files.list(Repository.root())) {
      return modules
          .map(module -> module.resolve("src"))
          .filter(Files::isDirectory)
          .flatMap(HouseRulesTest::javaFilesUnder)
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Stream<Path> javaFilesUnder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
