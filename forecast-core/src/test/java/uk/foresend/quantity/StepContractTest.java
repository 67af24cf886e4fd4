package uk.foresend.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every step")
class StepContractTest {

  private static final YearMonth FROM = YearMonth.of(2027, 4);
  private static final YearMonth START = YearMonth.of(2026, 1);

  /** An example of each kind that makes 220 of 200, at once or in the end. */
  private static final Map<Class<? extends Step>, Step> EXAMPLES =
      Map.of(
          Step.Replace.class, new Step.Replace(FROM, 220),
          Step.Add.class, new Step.Add(FROM, 20),
          Step.Multiply.class, new Step.Multiply(FROM, 1.1),
          Ramp.class, new Ramp(FROM, FROM.plusMonths(5), 220),
          Grow.class, new Grow(FROM, 0.1));

  static Stream<Step> steps() {
    return Arrays.stream(Step.class.getPermittedSubclasses())
        .map(
            kind ->
                Optional.ofNullable(EXAMPLES.get(kind))
                    .orElseThrow(() -> new AssertionError("give an example of " + kind)));
  }

  private static double[] of200(Step step) {
    return Profile.constant(200).then(step).over(START, 60);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void changesNothingBeforeItsMonthAndSomethingInIt(Step step) {
    assertThat(Arrays.copyOf(of200(step), 15)).containsOnly(200);
    assertThat(of200(step)[15]).isGreaterThan(200);
    assertThat(step.from()).isEqualTo(FROM);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void isTheSameInOneMonthAsOverMany(Step step) {
    Profile profile = Profile.constant(200).then(step);
    double[] over = profile.over(START, 60);
    for (int m = 0; m < 60; m++) {
      assertThat(profile.at(START.plusMonths(m))).isEqualTo(over[m]);
    }
  }

  @ParameterizedTest
  @MethodSource("steps")
  void movesAsAWholeWhenItIsDelayed(Step step) {
    double[] early = of200(step);
    double[] late = of200(step.delayed(7));
    assertThat(Arrays.copyOfRange(late, 7, 60)).isEqualTo(Arrays.copyOf(early, 53));
    assertThat(step.delayed(0)).isEqualTo(step);
  }

  @ParameterizedTest
  @MethodSource("steps")
  void goesOnAfterAMonthAsIfNothingHadBeenCut(Step step) {
    Profile whole = Profile.constant(200).then(step);
    YearMonth cut = FROM.plusMonths(2);
    Profile rest = Profile.constant(whole.at(cut));
    for (Step left : whole.rest(cut)) {
      rest = rest.then(left);
    }
    boolean ends = step.isLevelChange() || step.rest(cut).isPresent();
    if (ends) {
      assertThat(rest.over(cut, 24)).isEqualTo(whole.over(cut, 24));
    }
    assertThat(ends || step.supersedes(step)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("steps")
  void canBeMadeToReachAValue(Step step) {
    List<Priced> wanted = List.of(new Priced(330, FROM));
    double made = 300;
    for (Step each : step.making(wanted, List.of(new Priced(300, FROM)), FROM)) {
      made = each.applied(made, FROM);
    }
    assertThat(made).isEqualTo(330, org.assertj.core.data.Offset.offset(1e-9));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void saysWhatItDoesAndWhen(Step step) {
    assertThat(step.words(Wording.BARE)).isNotBlank().contains("2027");
  }
}
