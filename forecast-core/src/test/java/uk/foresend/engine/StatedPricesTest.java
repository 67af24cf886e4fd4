package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.foresend.Fixtures.SPECIAL;
import static uk.foresend.Fixtures.SUPPORT;
import static uk.foresend.Fixtures.month;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.AssumptionsBuilder;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.LineTerms;
import uk.foresend.assumption.Scope;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Ramp;
import uk.foresend.quantity.Step;

@DisplayName("A price stated for a month")
class StatedPricesTest {

  private static final double OPENING = 60_000;
  private static final Scope FEES = new Scope.OfSetting(SPECIAL);

  private static AssumptionsBuilder council(Profile fee) {
    return Fixtures.council()
        .driver(Driver.TOP_UP, FEES, fee)
        .driver(Driver.TOP_UP_GROWTH, FEES, 0.05);
  }

  private static double[] fees(Assumptions council) {
    CostInputs cost = new Inputs(council).cost;
    return cost.topUp[setting(council) * council.setup().axes().bands().size()];
  }

  private static double fee(Profile profile, String when) {
    Assumptions council = council(profile).build();
    return fees(council)[council.setup().horizon().indexOf(month(when))];
  }

  private static double fee(Step change, int ramp, Optional<String> until, String when) {
    Assumptions council = council(Profile.constant(OPENING)).build();
    AdjustDriver lever =
        new AdjustDriver(
            "fee",
            "Fee",
            new DriverKey(Driver.TOP_UP, FEES),
            change,
            until.map(Fixtures::month),
            Fixtures.delivery(ramp, 0, 0));
    assertThat(lever.check(council)).isEmpty();
    Assumptions after = lever.applyTo(council);
    return fees(after)[after.setup().horizon().indexOf(month(when))];
  }

  private static Profile opening(Step... steps) {
    Profile profile = Profile.constant(OPENING);
    for (Step step : steps) {
      profile = profile.then(step);
    }
    return profile;
  }

  @Test
  void isThePriceOfThatMonthAndGrowsFromThere() {
    Profile stated = opening(new Step.Replace(month("2028-04"), 66_300));
    assertThat(fee(stated, "2028-03")).isCloseTo(OPENING * 1.05, within(1e-6));
    assertThat(fee(stated, "2028-04")).isEqualTo(66_300);
    assertThat(fee(stated, "2029-03")).isEqualTo(66_300);
    assertThat(fee(stated, "2029-04")).isCloseTo(66_300 * 1.05, within(1e-6));
  }

  @Test
  void isReachedInEqualStepsByARampAndGrowsFromItsEnd() {
    Profile ramp = opening(new Ramp(month("2027-10"), month("2028-09"), 75_000));
    double start = OPENING * 1.05;
    assertThat(fee(ramp, "2027-10")).isCloseTo(start + (75_000 - start) / 12, within(1e-6));
    assertThat(fee(ramp, "2028-09")).isEqualTo(75_000);
    assertThat(fee(ramp, "2029-04")).isCloseTo(75_000 * 1.05, within(1e-6));
  }

  @Test
  void isSaidByALeverEvenIfItIsTheOpeningPrice() {
    Step same = new Step.Replace(month("2028-04"), OPENING);
    assertThat(fee(same, 0, Optional.empty(), "2028-04")).isEqualTo(OPENING);
  }

  @Test
  void isReachedOverTheRampOfItsDelivery() {
    Step dearer = new Step.Replace(month("2028-10"), 80_000);
    double before = OPENING * 1.05 * 1.05;
    assertThat(fee(dearer, 4, Optional.empty(), "2028-10"))
        .isCloseTo(before + (80_000 - before) / 4, within(1e-6));
    assertThat(fee(dearer, 4, Optional.empty(), "2029-01")).isEqualTo(80_000);
  }

  @Test
  void givesWayToThePriceThereWouldHaveBeenWhenItEnds() {
    Step dearer = new Step.Replace(month("2027-10"), 80_000);
    assertThat(fee(dearer, 0, Optional.of("2028-10"), "2028-10"))
        .isCloseTo(OPENING * 1.05 * 1.05, within(1e-6));
    assertThat(fee(dearer, 3, Optional.of("2028-10"), "2029-04"))
        .isCloseTo(OPENING * Math.pow(1.05, 3), within(1e-6));
  }

  @Test
  void keepsItsGrowthWhenItIsMultiplied() {
    Step times = new Step.Multiply(month("2028-10"), 0.9);
    double grown = OPENING * 1.05 * 1.05;
    assertThat(fee(opening(times), "2028-10")).isCloseTo(grown * 0.9, within(1e-6));
    assertThat(fee(times, 6, Optional.empty(), "2028-12")).isCloseTo(grown * 0.95, within(1e-6));
    assertThat(fee(times, 6, Optional.empty(), "2029-04"))
        .isCloseTo(grown * 0.9 * 1.05, within(1e-6));
  }

  @Test
  void hasAddedToItWhatIsSaidInThePricesOfTheMonthAndBothGrowFromThere() {
    double grown = OPENING * 1.05 * 1.05;
    Step more = new Step.Add(month("2028-10"), 1_000);
    for (String when : List.of("2028-10", "2029-03")) {
      assertThat(fee(opening(more), when)).isCloseTo(grown + 1_000, within(1e-6));
      assertThat(fee(more, 0, Optional.empty(), when)).isCloseTo(grown + 1_000, within(1e-6));
    }
    assertThat(fee(opening(more), "2029-04")).isCloseTo((grown + 1_000) * 1.05, within(1e-6));
    assertThat(fee(opening(new Step.Multiply(month("2028-10"), 2), more), "2029-04"))
        .isCloseTo((grown * 2 + 1_000) * 1.05, within(1e-6));
  }

  @Test
  void hasAddedToItInEqualPartsOfThosePricesWhatIsPhasedIn() {
    double grown = OPENING * 1.05 * 1.05;
    Step more = new Step.Add(month("2028-10"), 1_200);
    assertThat(fee(more, 12, Optional.empty(), "2028-10")).isCloseTo(grown + 100, within(1e-6));
    assertThat(fee(more, 12, Optional.empty(), "2029-04"))
        .as("seven twelfths, and the uplift of April on all of it")
        .isCloseTo((grown + 700) * 1.05, within(1e-6));
    assertThat(fee(more, 12, Optional.empty(), "2029-12"))
        .isCloseTo((grown + 1_200) * 1.05, within(1e-6));
  }

  @Test
  void isAsItWouldHaveBeenWhenWhatWasAddedEnds() {
    Step more = new Step.Add(month("2027-10"), 1_000);
    for (int ramp : new int[] {0, 3, 9}) {
      assertThat(fee(more, ramp, Optional.of("2028-10"), "2028-10"))
          .isCloseTo(OPENING * 1.05 * 1.05, within(1e-6));
      assertThat(fee(more, ramp, Optional.of("2028-10"), "2029-04"))
          .isCloseTo(OPENING * Math.pow(1.05, 3), within(1e-6));
    }
  }

  @Test
  void keepsWhatWasAddedThroughAPriceStatedLaterAndThroughLeversThatEnd() {
    Profile stated = opening(new Step.Replace(month("2028-04"), 66_300));
    Assumptions council = council(stated).build();
    Assumptions added = after(council, new Step.Add(month("2027-10"), 1_000), 0, Optional.empty());
    assertThat(feeIn(added, "2028-04")).isCloseTo(66_300 + 1_000 * 1.05, within(1e-6));
    Step less = new Step.Multiply(month("2027-12"), 0.9);
    Step anew = new Step.Replace(month("2027-12"), 50_000);
    for (Step then : List.of(less, anew, new Step.Add(month("2027-12"), -300))) {
      for (int ramp : new int[] {0, 4}) {
        Assumptions ended = after(added, then, ramp, Optional.of("2028-08"));
        assertThat(feeIn(ended, "2027-11")).isCloseTo(feeIn(added, "2027-11"), within(1e-6));
        assertThat(feeIn(ended, "2028-07")).isNotCloseTo(feeIn(added, "2028-07"), within(100.0));
        for (String when : List.of("2028-08", "2029-04")) {
          assertThat(feeIn(ended, when))
              .as(then + " over " + ramp + " months, in " + when)
              .isCloseTo(feeIn(added, when), within(1e-6));
        }
      }
    }
  }

  private static Assumptions after(
      Assumptions council, Step change, int ramp, Optional<String> until) {
    return new AdjustDriver(
            "fee " + change,
            "Fee",
            new DriverKey(Driver.TOP_UP, FEES),
            change,
            until.map(Fixtures::month),
            Fixtures.delivery(ramp, 0, 0))
        .applyTo(council);
  }

  private static double feeIn(Assumptions council, String when) {
    return fees(council)[council.setup().horizon().indexOf(month(when))];
  }

  @Test
  void isThatOfTransportAndOfALineAtARateToo() {
    Profile stated = opening(new Step.Replace(month("2028-10"), 10_000));
    Scope line = new Scope.OfLine(SUPPORT);
    List<LineTerms> lines =
        Fixtures.small().finance().lines().stream()
            .map(
                each ->
                    new LineTerms(
                        each.id(),
                        each.label(),
                        each.line(),
                        each.category(),
                        each.kind(),
                        LineTerms.Growth.AT_RATE,
                        each.source()))
            .toList();
    Assumptions council =
        Fixtures.council()
            .lines(lines)
            .driver(Driver.TRANSPORT_COST, FEES, stated)
            .driver(Driver.TRANSPORT_SHARE, FEES, 1)
            .driver(Driver.TRANSPORT_GROWTH, Scope.AUTHORITY, 0.1)
            .driver(Driver.LINE_SPEND, line, stated)
            .driver(Driver.LINE_GROWTH, line, 0.1)
            .build();
    int m = council.setup().horizon().indexOf(month("2028-10"));
    Inputs inputs = new Inputs(council);
    for (double[] price :
        List.of(inputs.generalFund.transport[setting(council)], inputs.cost.lines.spend().get(0))) {
      assertThat(price[m - 1]).isCloseTo(OPENING * 1.1 * 1.1, within(1e-6));
      assertThat(price[m]).isEqualTo(10_000);
      assertThat(price[m + 6]).isCloseTo(11_000, within(1e-6));
    }
  }

  private static int setting(Assumptions council) {
    return council.setup().axes().settings().stream().map(s -> s.id()).toList().indexOf(SPECIAL);
  }
}
