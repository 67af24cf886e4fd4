package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.quantity.Grow;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Ramp;
import uk.foresend.quantity.Step;

@DisplayName("A step laid over a profile")
class PhasingTest {

  private static final YearMonth START = YearMonth.of(2026, 1);
  private static final YearMonth ACTS = YearMonth.of(2027, 4);
  private static final YearMonth UNTIL = YearMonth.of(2029, 7);
  private static final int MONTHS = 96;

  /** Profiles of every temper: flat, dated, growing, on their way, and all of these. */
  static List<Profile> profiles() {
    Profile flat = Profile.constant(200);
    Profile dated =
        flat.then(new Step.Replace(ACTS.plusMonths(5), 300))
            .then(new Step.Replace(ACTS.plusMonths(17), 250));
    Profile growing = flat.then(new Grow(YearMonth.of(2025, 9), 0.04));
    Profile ramp = flat.then(new Ramp(ACTS.minusMonths(6), UNTIL.plusMonths(9), 500));
    Profile all =
        growing
            .then(new Ramp(ACTS.plusMonths(2), ACTS.plusMonths(8), 400))
            .then(new Step.Add(ACTS.plusMonths(12), -30))
            .then(new Grow(ACTS.plusMonths(14), 0.1))
            .then(new Ramp(UNTIL.minusMonths(2), UNTIL.plusMonths(4), 600))
            .then(new Step.Replace(UNTIL.plusMonths(1), 90));
    return List.of(flat, dated, growing, ramp, all);
  }

  static List<Step> levels() {
    return List.of(
        new Step.Replace(ACTS, 220),
        new Step.Add(ACTS, 20),
        new Step.Multiply(ACTS, 1.1),
        new Step.Multiply(ACTS, 0));
  }

  static Stream<Arguments> cases() {
    List<Arguments> cases = new ArrayList<>();
    for (Profile profile : profiles()) {
      for (Step step : levels()) {
        for (int ramp : new int[] {0, 1, 7, 24, 40}) {
          cases.add(Arguments.of(profile, step, ramp));
        }
      }
    }
    return cases.stream();
  }

  private static double[] from(YearMonth month, Profile profile) {
    return profile.over(month, MONTHS);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void changesNothingBeforeItActs(Profile before, Step step, int ramp) {
    int lead = 15;
    assertThat(new Phasing(step, ramp, Optional.empty()).over(before).over(START, lead))
        .isEqualTo(before.over(START, lead));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isWholeOnceItsRampIsOver(Profile before, Step step, int ramp) {
    Profile atOnce = new Phasing(step, 0, Optional.empty()).over(before);
    Profile phased = new Phasing(step, ramp, Optional.empty()).over(before);
    YearMonth full = ACTS.plusMonths(Math.max(0, ramp - 1));
    assertThat(from(full, phased)).containsExactly(from(full, atOnce), within(1e-6));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isAsIfItHadNeverBeenOnceItEnds(Profile before, Step step, int ramp) {
    Profile ended = new Phasing(step, ramp, Optional.of(UNTIL)).over(before);
    assertThat(from(UNTIL, ended)).containsExactly(from(UNTIL, before), within(1e-6));
    assertThat(ended.over(START, 15)).isEqualTo(before.over(START, 15));
  }

  @Test
  void buildsInEqualPartsOfTheWhole() {
    for (Step step : levels().subList(0, 3)) {
      Profile phased = new Phasing(step, 4, Optional.empty()).over(Profile.constant(200));
      assertThat(phased.over(ACTS.minusMonths(1), 6))
          .containsExactly(new double[] {200, 205, 210, 215, 220, 220}, within(1e-9));
    }
  }

  @Test
  void thatReplacesSetsLaterValuesAside() {
    Profile dated = Profile.constant(0.05).then(new Step.Replace(ACTS.plusYears(1), 0.03));
    Profile held = new Phasing(new Step.Replace(ACTS, 0), 0, Optional.empty()).over(dated);
    assertThat(held.at(ACTS.plusYears(3))).isZero();
  }

  @Test
  void thatAddsOrMultipliesIsCarriedThroughLaterValues() {
    Profile dated = Profile.constant(200).then(new Step.Replace(ACTS.plusYears(1), 300));
    Profile more = new Phasing(new Step.Add(ACTS, 20), 0, Optional.empty()).over(dated);
    assertThat(more.at(ACTS.plusYears(1))).isEqualTo(320);
    Profile fewer = new Phasing(new Step.Multiply(ACTS, 0.5), 0, Optional.empty()).over(dated);
    assertThat(fewer.at(ACTS.plusYears(1))).isEqualTo(150);
  }

  @Test
  void thatEndsGivesBackARampStillOnItsWay() {
    Profile ramp = profiles().get(3);
    Profile held =
        new Phasing(new Step.Replace(ACTS, 1), 0, Optional.of(ACTS.plusMonths(3))).over(ramp);
    assertThat(held.at(ACTS.plusMonths(2))).isEqualTo(1);
    assertThat(from(ACTS.plusMonths(3), held))
        .containsExactly(from(ACTS.plusMonths(3), ramp), within(1e-9));
  }

  @Test
  void canEndBeforeItsRampIsOver() {
    Profile before = Profile.constant(200);
    for (Step step : levels().subList(0, 3)) {
      Profile short4 = new Phasing(step, 4, Optional.of(ACTS.plusMonths(2))).over(before);
      assertThat(short4.over(ACTS, 4))
          .containsExactly(new double[] {205, 210, 200, 200}, within(1e-9));
    }
  }
}
