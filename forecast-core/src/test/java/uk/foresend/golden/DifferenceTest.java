package uk.foresend.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** A difference names each table and shows a few lines of it. */
class DifferenceTest {

  @Test
  void theSameTablesDoNotDiffer() {
    assertThat(Difference.between(Map.of("a.csv", "1\n"), Map.of("a.csv", "1\n"))).isEmpty();
  }

  @Test
  void aTableNotExpectedIsMissingAndOneNotFoundIsToBeRemoved() {
    assertThat(Difference.between(Map.of("a.csv", "1\n"), Map.of("b.csv", "1\n")))
        .containsExactly(
            "scenarios/a.csv tells of nothing there is: remove it.", "scenarios/b.csv is missing.");
  }

  @Test
  void linesThatWentAndCameAreShownAndTheRestCounted() {
    assertThat(
            Difference.between(
                Map.of("a.csv", "year\n1\n2\n"), Map.of("a.csv", "year\n1\n3\n4\n5\n6\n")))
        .containsExactly("scenarios/a.csv\n -2\n +3\n +4\n +5\n + … and 1 more lines");
  }

  @Test
  void linesInAnotherOrderDiffer() {
    assertThat(Difference.between(Map.of("a.csv", "1\n2\n"), Map.of("a.csv", "2\n1\n")))
        .containsExactly("scenarios/a.csv has its lines in another order.");
  }
}
