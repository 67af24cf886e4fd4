package uk.foresend.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.quantity.Step.Add;
import uk.foresend.quantity.Step.Multiply;
import uk.foresend.quantity.Step.Replace;

@DisplayName("A profile of 200")
class ProfileTest {

  private static final YearMonth APRIL = YearMonth.of(2027, 4);
  private static final Profile TWO_HUNDRED = Profile.constant(200);

  static Stream<Step> toTwoTwenty() {
    return Stream.of(
        new Replace(APRIL, 220),
        new Add(APRIL, 20),
        new Multiply(APRIL, 1.1),
        new Grow(APRIL, 0.1));
  }

  @ParameterizedTest
  @MethodSource("toTwoTwenty")
  void is200UntilTheMonthOfAStepAnd220FromIt(Step step) {
    Profile changed = TWO_HUNDRED.then(step);
    assertThat(changed.at(APRIL.minusMonths(1))).isEqualTo(200);
    assertThat(changed.at(APRIL)).isCloseTo(220, within(1e-9));
    assertThat(changed.at(APRIL.plusMonths(11))).isCloseTo(220, within(1e-9));
    assertThat(TWO_HUNDRED.at(APRIL)).as("the profile it came from").isEqualTo(200);
  }

  @Test
  void growsAgainInTheSameMonthOfEachLaterYear() {
    Profile growing = TWO_HUNDRED.then(new Grow(APRIL, 0.1));
    assertThat(growing.at(APRIL.plusYears(1))).isCloseTo(242, within(1e-9));
    assertThat(growing.at(APRIL.plusYears(2))).isCloseTo(266.2, within(1e-9));
    assertThat(growing.at(APRIL.plusYears(3).minusMonths(1))).isCloseTo(266.2, within(1e-9));
  }

  @Test
  void growsAtANewRateFromTheMonthItIsSet() {
    Profile changed =
        TWO_HUNDRED.then(new Grow(APRIL, 0.1)).then(new Grow(YearMonth.of(2028, 9), 0.5));
    assertThat(changed.at(YearMonth.of(2028, 8))).isCloseTo(242, within(1e-9));
    assertThat(changed.at(YearMonth.of(2028, 9))).isCloseTo(363, within(1e-9));
    assertThat(changed.at(YearMonth.of(2029, 8)))
        .as("no April growth")
        .isCloseTo(363, within(1e-9));
    assertThat(changed.at(YearMonth.of(2029, 9))).isCloseTo(544.5, within(1e-9));
  }

  @Test
  void movesInEqualMonthlyStepsToTheTargetOfARampAndStaysThere() {
    Profile ramp = TWO_HUNDRED.then(new Ramp(APRIL, APRIL.plusMonths(3), 220));
    assertThat(ramp.over(APRIL.minusMonths(1), 6))
        .containsExactly(new double[] {200, 205, 210, 215, 220, 220}, within(1e-9));
    assertThat(ramp.at(APRIL.plusMonths(3))).as("exactly").isEqualTo(220);
  }

  @Test
  void canRampWithinOneMonthButNotBackwards() {
    assertThat(TWO_HUNDRED.then(new Ramp(APRIL, APRIL, 220)).at(APRIL)).isEqualTo(220);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Ramp(APRIL, APRIL.minusMonths(1), 220));
  }

  @Test
  void leavesARampWhenItIsReplacedOrAnotherRampBegins() {
    Profile ramp = TWO_HUNDRED.then(new Ramp(APRIL, APRIL.plusMonths(9), 300));
    Profile replaced = ramp.then(new Replace(APRIL.plusMonths(4), 100));
    assertThat(replaced.at(APRIL.plusMonths(3))).isCloseTo(240, within(1e-9));
    assertThat(replaced.at(APRIL.plusMonths(20))).isEqualTo(100);
    Profile turned = ramp.then(new Ramp(APRIL.plusMonths(4), APRIL.plusMonths(5), 200));
    assertThat(turned.over(APRIL.plusMonths(3), 4))
        .containsExactly(new double[] {240, 220, 200, 200}, within(1e-9));
  }

  @Test
  void carriesWhatIsAddedOrMultipliedOnTheWayOfARampToItsEnd() {
    Profile ramp = TWO_HUNDRED.then(new Ramp(APRIL, APRIL.plusMonths(9), 300));
    Profile added = ramp.then(new Add(APRIL.plusMonths(4), 50));
    assertThat(added.at(APRIL.plusMonths(4))).isCloseTo(300, within(1e-9));
    assertThat(added.at(APRIL.plusMonths(9))).isEqualTo(350);
    Profile multiplied = ramp.then(new Multiply(APRIL.plusMonths(9), 1.1));
    assertThat(multiplied.at(APRIL.plusMonths(9))).isCloseTo(330, within(1e-9));
  }

  @Test
  void keepsGrowingAfterItIsReplacedAndEndsARampOnItsTarget() {
    Profile growing = TWO_HUNDRED.then(new Grow(APRIL, 0.1));
    assertThat(growing.then(new Replace(APRIL.plusMonths(6), 100)).at(APRIL.plusYears(1)))
        .isCloseTo(110, within(1e-9));
    YearMonth end = APRIL.plusYears(1);
    assertThat(growing.then(new Ramp(APRIL.plusMonths(6), end, 300)).at(end)).isEqualTo(300);
    Profile growthSetLater = TWO_HUNDRED.then(new Ramp(APRIL, end, 300)).then(new Grow(end, 0.1));
    assertThat(growthSetLater.at(end)).as("a ramp moves last").isEqualTo(300);
  }

  @Test
  void takesStepsByDateAndThoseOfOneDateAsGiven() {
    Profile outOfOrder =
        new Profile(200, List.of(new Multiply(APRIL.plusMonths(1), 2), new Replace(APRIL, 10)));
    assertThat(outOfOrder.at(APRIL.plusMonths(1))).isEqualTo(20);
    assertThat(TWO_HUNDRED.then(new Add(APRIL, 1)).then(new Multiply(APRIL, 2)).at(APRIL))
        .isEqualTo(402);
    assertThat(TWO_HUNDRED.then(new Multiply(APRIL, 2)).then(new Add(APRIL, 1)).at(APRIL))
        .isEqualTo(401);
  }

  @Test
  void saysTheSameMonthByMonthAsAllAtOnce() {
    Profile busy =
        TWO_HUNDRED
            .then(new Grow(APRIL, 0.03))
            .then(new Ramp(APRIL.plusMonths(2), APRIL.plusMonths(30), 500))
            .then(new Add(APRIL.plusMonths(7), -20))
            .then(new Multiply(APRIL.plusMonths(40), 0.5));
    double[] all = busy.over(APRIL.minusMonths(5), 60);
    for (int m = 0; m < all.length; m++) {
      assertThat(busy.at(APRIL.plusMonths(m - 5))).isEqualTo(all[m]);
    }
  }

  @Test
  @DisplayName("takes twenty thousand steps of one date in a moment")
  void takesManyStepsOfOneDateInAMoment() {
    List<Step> steps = new ArrayList<>(Collections.nCopies(20_000, new Add(APRIL, 1)));
    steps.add(0, new Grow(APRIL, 0.5));
    steps.add(0, new Replace(APRIL, 100));
    steps.add(0, new Multiply(APRIL, 7));
    steps.add(1, new Ramp(APRIL, APRIL.plusMonths(1), 0));
    Profile many = new Profile(200, steps);
    assertThat(assertTimeout(Duration.ofSeconds(2), () -> many.over(APRIL.minusMonths(1), 14)))
        .startsWith(200, 20_150)
        .endsWith(20_150, 30_225);
  }

  @Test
  void countsStepsTakenBeforeTheFirstMonthAsked() {
    Profile early = TWO_HUNDRED.then(new Grow(YearMonth.of(2020, 4), 0.1));
    assertThat(early.at(YearMonth.of(2021, 6))).isCloseTo(242, within(1e-9));
  }

  @Test
  void isDelayedStepByStep() {
    for (Step step : toTwoTwenty().toList()) {
      assertThat(TWO_HUNDRED.then(step.delayed(5)).over(APRIL.plusMonths(5), 24))
          .as(step.toString())
          .startsWith(TWO_HUNDRED.then(step).over(APRIL, 7));
    }
    assertThat(new Ramp(APRIL, APRIL.plusMonths(3), 220).delayed(2))
        .isEqualTo(new Ramp(APRIL.plusMonths(2), APRIL.plusMonths(5), 220));
  }

  @Test
  void takesNoStepThatIsNotANumber() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Replace(APRIL, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Add(APRIL, Double.NaN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Multiply(APRIL, Double.POSITIVE_INFINITY));
    assertThatIllegalArgumentException().isThrownBy(() -> new Ramp(APRIL, APRIL, Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> new Grow(APRIL, Double.NaN));
  }

  @Test
  @DisplayName("tells equal amounts added month after month as one")
  void tellsARunOfAmountsAsOne() {
    Profile phased = TWO_HUNDRED;
    for (int k = 0; k < 4; k++) {
      phased = phased.then(new Add(APRIL.plusMonths(k), 25, APRIL));
    }
    assertThat(phased.then(new Add(APRIL.plusMonths(9), 25)).words(Wording.BARE))
        .isEqualTo(
            "200, then + 100 in equal parts from 2027-04 to 2027-07, then + 25 from 2028-01");
  }

  @Test
  @DisplayName("keeps apart, in a price that grows, what was added later")
  void keepsPartsOfAPrice() {
    Profile added = TWO_HUNDRED.then(new Add(APRIL, 20)).then(new Multiply(APRIL.plusMonths(1), 2));
    assertThat(added.parts(APRIL.plusMonths(1)))
        .containsExactly(new Priced(400, Profile.OPENING), new Priced(40, APRIL));
    double[] index = new double[60];
    Arrays.setAll(index, m -> 1 + m);
    Growth growth = Growth.of(APRIL.minusMonths(10), index);
    assertThat(added.over(APRIL, 3, growth))
        .containsExactly(
            new double[] {200 * 11 + 20, 400 * 12 + 40 * 12 / 11.0, 400 * 13 + 40 * 13 / 11.0},
            within(1e-9));
  }
}
