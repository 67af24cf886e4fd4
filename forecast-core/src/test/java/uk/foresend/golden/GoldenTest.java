package uk.foresend.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.Repository;

/**
 * Every table in a folder called {@code expected} is what the engine makes of its scenario.
 *
 * <p>With {@code -Dforesend.regenerate=true} the tables are written anew and the test fails, so
 * that nobody does it unawares; the difference is then read like that of code. A table is added by
 * an empty file of the name of its report.
 */
class GoldenTest {

  private static final boolean REGENERATE = Boolean.getBoolean("foresend.regenerate");

  @TestFactory
  Stream<DynamicTest> everyExpectedTableIsWhatTheEngineMakes() {
    return Expected.folders().stream()
        .map(
            folder ->
                DynamicTest.dynamicTest(
                    Repository.root().relativize(folder).toString(),
                    () -> {
                      if (REGENERATE) {
                        rewrite(folder);
                      }
                      compare(Expected.in(folder));
                    }));
  }

  @Test
  void someTablesAreExpected() {
    assertThat(Expected.folders()).isNotEmpty();
    assertThat(Expected.folders()).allSatisfy(each -> assertThat(Expected.in(each)).isNotEmpty());
  }

  private static void compare(List<Expected> tables) {
    SoftAssertions softly = new SoftAssertions();
    for (Expected table : tables) {
      softly
          .assertThat(table.now())
          .as("%s of %s", table.report(), table.scenario())
          .isEqualTo(table.text());
    }
    softly.assertAll();
  }

  private static void rewrite(Path folder) {
    List<Expected> tables = Expected.in(folder);
    tables.forEach(Expected::rewrite);
    fail(
        "%d tables in %s were written anew. Read the difference, and run without"
            + " -Dforesend.regenerate.",
        tables.size(), folder);
  }
}
