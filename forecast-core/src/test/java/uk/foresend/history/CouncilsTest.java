package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.proof.Published.SERIES;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.Historian;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.result.Benchmark;

/** Councils found by what people call them, and what is said when there is none. */
class CouncilsTest {
  private static final Councils COUNCILS = SERIES.councils();

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "838, 838",
    "dorset, 838",
    "' Dorset ', 838",
    "'bournemouth christchurch & poole', 839",
    "'Bristol, City of', 801",
    "Kingston upon hull city of, 810"
  })
  @DisplayName("A council is found by code or name, whatever the capitals, spaces and commas")
  void found(String word, String code) {
    assertThat(COUNCILS.named(word, Place.WHOLE).get().code()).isEqualTo(code);
  }

  @Test
  @DisplayName("A list is divided at its commas, but not within a name")
  void listsAreDivided() {
    assertThat(COUNCILS.apart("Wiltshire,Bournemouth, Christchurch and Poole, 801"))
        .containsExactly("Wiltshire", "Bournemouth, Christchurch and Poole", "801");
    assertThat(COUNCILS.apart("Bristol, City of,Somersset"))
        .containsExactly("Bristol, City of", "Somersset");
  }

  @Test
  @DisplayName("Everything wrong with the councils named is told at once, with what to do")
  void everyProblemAtOnce() {
    Checked<Benchmark> refused =
        new Historian().benchmark(SERIES, "835", List.of("Somersset,Wiltshire", "865"));
    assertThat(refused.isPresent()).isFalse();
    assertThat(refused.problems())
        .extracting(problem -> problem.where().path())
        .containsExactly("council", "with[0]", "with[2]");
    assertThat(refused.problems())
        .extracting(Problem::what)
        .containsExactly(
            "835 is Dorset, which the censuses name until January 2019.",
            "Somersset is no council that is known, by code or name.",
            "Wiltshire is named more than once.");
    assertThat(refused.problems())
        .extracting(Problem::hint)
        .contains("Maybe you meant Somerset (933).");
  }

  @Test
  @DisplayName("Nobody is found under nothing")
  void nothing() {
    assertThat(COUNCILS.named(" ", Place.WHOLE).problems())
        .extracting(Problem::what)
        .containsExactly("No council is named, but one must be.");
  }
}
