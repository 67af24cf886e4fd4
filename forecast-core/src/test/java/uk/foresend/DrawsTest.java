package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

@DisplayName("How many futures are drawn, and by which seed,")
class DrawsTest {

  @ParameterizedTest(name = "may be {0}")
  @ValueSource(ints = {1, 1000, 50_000})
  void numbers(int number) {
    assertThat(Draws.of(number, "1").get().number()).isEqualTo(number);
  }

  @ParameterizedTest(name = "may not be {0}")
  @ValueSource(longs = {0, -1, 50_001, 1_000_000_000L, Long.MAX_VALUE, Long.MIN_VALUE})
  void numbersThatAreNone(long number) {
    List<Problem> problems = Draws.of(number, "1").problems();
    assertThat(problems).singleElement();
    assertThat(problems.get(0).where().path()).isEqualTo("draws");
    assertThat(problems.get(0).what())
        .startsWith("draws is " + number + ", but must be from 1 to 50,000");
    assertThat(problems.get(0).hint()).isNotBlank();
  }

  @ParameterizedTest(name = "may be told by the seed \"{0}\"")
  @ValueSource(
      strings = {"", " ", "1", "Ø 417", "🎲🎲", "ما", "'; drop table scenario; --", "=1+1"})
  void seeds(String seed) {
    assertThat(Draws.of(1, seed).get().seed()).isEqualTo(seed);
  }

  @Test
  @DisplayName("may not be told by a seed that cannot be printed, nor by a very long one")
  void seedsThatAreNone() {
    for (String seed :
        List.of("a\u0000", "\n", "\u001b[31m", "\u0085", "\u2028", "\u202e", "\ud83c", "\udfb2a")) {
      Checked<Draws> found = Draws.of(1, seed);
      assertThat(found.isPresent()).as(seed).isFalse();
      assertThat(found.problems().get(0).what()).contains("the character U+");
    }
    assertThat(Draws.of(1, "x".repeat(200)).isPresent()).isTrue();
    assertThat(Draws.of(1, "x".repeat(1_000_000)).problems().get(0).what())
        .isEqualTo("seed has 1,000,000 characters, but may have 200 at most.");
  }

  @Test
  @DisplayName("are told everything that is wrong with them at once")
  void allAtOnce() {
    assertThat(Draws.of(0, "\n".repeat(300)).problems()).hasSize(3);
  }
}
