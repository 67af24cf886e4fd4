package uk.foresend.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Problems")
class ProblemTest {

  private static final Problem WARNING = Problem.warning(Place.at("a"), "is odd.", "");
  private static final Problem INVALID = Problem.invalid(Place.at("b"), "is 2.", "Maybe 0.2.");
  private static final Problem REFUSED = Problem.refused(Place.at("c"), "cannot be.", "");

  @Test
  void areToldWorstFirst() {
    assertThat(Checked.refused(List.of(WARNING, INVALID, REFUSED)).problems())
        .containsExactly(REFUSED, INVALID, WARNING);
  }

  @Test
  void ofOneSeverityAreToldInTheOrderOfTheDocument() {
    Problem late = Problem.invalid(new Place("x.yaml", "a", 12, 3), "late", "");
    Problem early = Problem.invalid(new Place("x.yaml", "z", 2, 9), "early", "");
    Problem left = Problem.invalid(new Place("x.yaml", "y", 12, 1), "left", "");
    assertThat(Checked.refused(List.of(late, early, left)).problems())
        .containsExactly(early, left, late);
  }

  @Test
  void inAListWithoutLinesAreToldInTheOrderOfTheItems() {
    Problem tenth = Problem.invalid(Place.at("levers").item(10).field("share"), "x", "");
    Problem second = Problem.invalid(Place.at("levers").item(2).field("share"), "x", "");
    assertThat(Checked.refused(List.of(tenth, second)).problems()).containsExactly(second, tenth);
  }

  @Test
  void areAllToldAtOnceAcrossSteps() {
    Checked<String> checked =
        Checked.of("good", List.of(WARNING)).then(text -> Checked.refused(List.of(INVALID)));
    assertThat(checked.isPresent()).isFalse();
    assertThat(checked.problems()).containsExactly(INVALID, WARNING);
    assertThatIllegalStateException().isThrownBy(checked::get);
  }

  @Test
  void thatAreWarningsLeaveTheAnswerStanding() {
    Checked<Integer> checked =
        Checked.of("four", List.of(WARNING)).then(text -> Checked.of(text.length(), List.of()));
    assertThat(checked.get()).isEqualTo(4);
    assertThat(checked.problems()).containsExactly(WARNING);
  }

  @Test
  void thatStopAnAnswerStopTheStepsAfterIt() {
    Checked<String> refused = Checked.refused(List.of(INVALID));
    assertThat(
            refused
                .<String>then(
                    text -> {
                      throw new AssertionError("asked");
                    })
                .problems())
        .containsExactly(INVALID);
  }

  @Test
  void cannotBeMixedUp() {
    assertThatIllegalArgumentException().isThrownBy(() -> Checked.of("x", List.of(INVALID)));
    assertThatIllegalArgumentException().isThrownBy(() -> Checked.refused(List.of(WARNING)));
  }

  @Test
  void readAsASentenceWithTheirPlaceAndHint() {
    assertThat(INVALID).hasToString("INVALID b: is 2. Maybe 0.2.");
    assertThat(Place.at("levers").item(2).field("share")).hasToString("levers[2].share");
    assertThat(Place.WHOLE.field("id")).hasToString("id");
    assertThat(new Place("a.yaml", "id", 3, 5)).hasToString("a.yaml: id (line 3, column 5)");
    assertThat(Place.WHOLE).hasToString("the document");
  }
}
