package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.foresend.Fixtures.COLLEGE;
import static uk.foresend.Fixtures.INDEPENDENT;
import static uk.foresend.Fixtures.MAINSTREAM;
import static uk.foresend.Fixtures.SPECIAL;
import static uk.foresend.Fixtures.SUPPORT;
import static uk.foresend.Fixtures.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;
import uk.foresend.quantity.Grow;
import uk.foresend.quantity.Ramp;
import uk.foresend.quantity.Step;

@DisplayName("A change to one number")
class AdjustDriverTest {

  private static final YearMonth APRIL = month("2027-04");
  private static final Scope LINE = new Scope.OfLine(SUPPORT);

  private static AdjustDriver adjust(Driver driver, Scope scope, Step change) {
    return adjust(driver, scope, change, 0, 0);
  }

  private static AdjustDriver adjust(
      Driver driver, Scope scope, Step change, int rampMonths, int delayMonths) {
    return new AdjustDriver(
        "change",
        "A change",
        new DriverKey(driver, scope),
        change,
        Optional.empty(),
        Fixtures.delivery(rampMonths, delayMonths, 0));
  }

  private static double at(Assumptions assumptions, Driver driver, Scope scope, String when) {
    return Effect.resolved(assumptions.drivers(), new DriverKey(driver, scope)).at(month(when));
  }

  private static List<Problem> check(Driver driver, Scope scope, Step change) {
    return adjust(driver, scope, change).check(Fixtures.small());
  }

  @Test
  void actsWhenItsDelayIsOverAndIsWholeWhenItsRampIs() {
    AdjustDriver lever = adjust(Driver.LINE_SPEND, LINE, new Step.Replace(APRIL, 1_020_000), 12, 6);
    assertThat(lever.acts()).isEqualTo(month("2027-10"));
    Assumptions after = lever.applyTo(Fixtures.small());
    assertThat(at(after, Driver.LINE_SPEND, LINE, "2027-09")).isEqualTo(900_000);
    assertThat(at(after, Driver.LINE_SPEND, LINE, "2027-10")).isCloseTo(910_000, within(1e-6));
    assertThat(at(after, Driver.LINE_SPEND, LINE, "2028-09")).isEqualTo(1_020_000);
    assertThat(at(after, Driver.LINE_SPEND, LINE, "2030-03")).isEqualTo(1_020_000);
  }

  @Test
  void forASettingReachesTheCellsThatHaveValuesOfTheirOwn() {
    Scope cell = new Scope.OfCell(INDEPENDENT, "16-19");
    Assumptions base = Fixtures.council().driver(Driver.TOP_UP, cell, 80_000).build();
    Scope setting = new Scope.OfSetting(INDEPENDENT);
    Assumptions after = adjust(Driver.TOP_UP, setting, new Step.Multiply(APRIL, 0.5)).applyTo(base);
    assertThat(at(after, Driver.TOP_UP, setting, "2027-04")).isEqualTo(30_000);
    assertThat(at(after, Driver.TOP_UP, cell, "2027-04")).isEqualTo(40_000);
    assertThat(at(after, Driver.TOP_UP, new Scope.OfSetting(COLLEGE), "2027-04")).isEqualTo(8_000);
  }

  @Test
  void forACellStartsFromTheSettingsValue() {
    Scope cell = new Scope.OfCell(INDEPENDENT, "16-19");
    Assumptions after =
        adjust(Driver.TOP_UP, cell, new Step.Add(APRIL, 5_000)).applyTo(Fixtures.small());
    assertThat(at(after, Driver.TOP_UP, cell, "2027-03")).isEqualTo(60_000);
    assertThat(at(after, Driver.TOP_UP, cell, "2027-04")).isEqualTo(65_000);
    assertThat(at(after, Driver.TOP_UP, new Scope.OfSetting(INDEPENDENT), "2027-04"))
        .isEqualTo(60_000);
  }

  @Test
  void forASettingWhoseCellsStandByAgeChangesThoseCellsAndNoOthers() {
    Scope setting = new Scope.OfSetting(SPECIAL);
    Assumptions after =
        adjust(Driver.LEAVE_RATE, setting, new Step.Multiply(APRIL, 0.5)).applyTo(Fixtures.small());
    assertThat(at(after, Driver.LEAVE_RATE, new Scope.OfCell(SPECIAL, "16-19"), "2027-04"))
        .isEqualTo(0.1);
    assertThat(at(after, Driver.LEAVE_RATE, new Scope.OfCell(SPECIAL, "16-19"), "2027-03"))
        .isEqualTo(0.2);
    assertThat(at(after, Driver.LEAVE_RATE, new Scope.OfCell(MAINSTREAM, "16-19"), "2027-04"))
        .isEqualTo(0.2);
  }

  @Test
  void forAnAgeReachesSettingsThatHaveAValueOfTheirOwn() {
    Assumptions base =
        Fixtures.council().driver(Driver.LEAVE_RATE, new Scope.OfSetting(COLLEGE), 0.5).build();
    Assumptions after =
        adjust(Driver.LEAVE_RATE, new Scope.OfBand("16-19"), new Step.Multiply(APRIL, 0.5))
            .applyTo(base);
    assertThat(at(after, Driver.LEAVE_RATE, new Scope.OfCell(COLLEGE, "16-19"), "2027-04"))
        .isEqualTo(0.25);
    assertThat(at(after, Driver.LEAVE_RATE, new Scope.OfCell(COLLEGE, "20-25"), "2027-04"))
        .isEqualTo(0.5);
    assertThat(at(after, Driver.LEAVE_RATE, new Scope.OfCell(SPECIAL, "16-19"), "2027-04"))
        .isEqualTo(0.1);
  }

  @Test
  void forTheAuthorityReachesEverySettingWithAValueOfItsOwn() {
    Assumptions after =
        adjust(Driver.TOP_UP_GROWTH, Scope.AUTHORITY, new Step.Add(APRIL, 0.05))
            .applyTo(Fixtures.small());
    assertThat(at(after, Driver.TOP_UP_GROWTH, new Scope.OfSetting(SPECIAL), "2027-04"))
        .isCloseTo(0.08, within(1e-12));
    assertThat(at(after, Driver.TOP_UP_GROWTH, new Scope.OfSetting(INDEPENDENT), "2027-04"))
        .isCloseTo(0.10, within(1e-12));
  }

  @Test
  void startsFromTheNeutralValueWhereNothingIsGiven() {
    Scope setting = new Scope.OfSetting(SPECIAL);
    AdjustDriver lever = adjust(Driver.TRANSPORT_SHARE, setting, new Step.Replace(APRIL, 0.1));
    Assumptions after = lever.applyTo(Fixtures.small());
    assertThat(lever.check(Fixtures.small())).isEmpty();
    assertThat(at(after, Driver.TRANSPORT_SHARE, setting, "2027-03")).isZero();
    assertThat(at(after, Driver.TRANSPORT_SHARE, setting, "2027-04")).isEqualTo(0.1);
  }

  @Test
  void startsFromWhatStandsInItsPlaceWhereNothingIsGiven() {
    Scope route = new Scope.OfRoute(INDEPENDENT, SPECIAL);
    Assumptions want =
        adjust(Driver.UNMET_WANT, route, new Step.Add(APRIL, 0.1)).applyTo(Fixtures.small());
    assertThat(at(want, Driver.UNMET_WANT, route, "2027-03")).as("the scheme's").isEqualTo(0.5);
    assertThat(at(want, Driver.UNMET_WANT, route, "2027-04")).isEqualTo(0.6);
    Scope setting = new Scope.OfSetting(SPECIAL);
    Assumptions base = Fixtures.council().without(Driver.EMPTY_PLACE_RATE).build();
    Assumptions empty =
        adjust(Driver.EMPTY_PLACE_RATE, setting, new Step.Add(APRIL, 500)).applyTo(base);
    assertThat(at(empty, Driver.EMPTY_PLACE_RATE, setting, "2027-03"))
        .as("the place rate")
        .isEqualTo(10_000);
    assertThat(at(empty, Driver.EMPTY_PLACE_RATE, setting, "2027-04")).isEqualTo(10_500);
  }

  @Test
  void leavesTheCellsAloneWhereTheyAreAddedToTheirSetting() {
    Driver driver = Driver.TRANSFERS_IN_AND_UNRECONCILED;
    Scope setting = new Scope.OfSetting(MAINSTREAM);
    Scope cell = new Scope.OfCell(MAINSTREAM, "5-10");
    Assumptions base = Fixtures.council().driver(driver, setting, 10).build();
    Assumptions one = adjust(driver, cell, new Step.Add(APRIL, 3)).applyTo(base);
    assertThat(one.drivers().exactly(driver, cell).orElseThrow().value().at(APRIL)).isEqualTo(3);
    Assumptions both = adjust(driver, setting, new Step.Add(APRIL, 5)).applyTo(one);
    assertThat(at(both, driver, setting, "2027-04")).isEqualTo(15);
    assertThat(at(both, driver, cell, "2027-04")).isEqualTo(3);
  }

  @Test
  void cannotBeginASetWithOneOfItsParts() {
    Scope cell = new Scope.OfCell(SPECIAL, "5-10");
    AdjustDriver lever = adjust(Driver.JOINER_AGE_MIX, cell, new Step.Replace(APRIL, 1));
    assertThat(lever.check(Fixtures.small())).singleElement().matches(Problem::stops);
    Assumptions begun =
        Fixtures.council()
            .driver(Driver.JOINER_AGE_MIX, new Scope.OfCell(SPECIAL, "11-15"), 1)
            .build();
    assertThat(lever.check(begun)).isEmpty();
  }

  @Test
  void keepsTheSourceAndAddsItsEvidenceToTheNote() {
    Assumptions after =
        adjust(Driver.LINE_SPEND, LINE, new Step.Add(APRIL, 1)).applyTo(Fixtures.small());
    var source = after.drivers().exactly(Driver.LINE_SPEND, LINE).orElseThrow().source();
    assertThat(source.title()).isEqualTo(Fixtures.SOURCE.title());
    assertThat(source.note()).isEqualTo("Changed by A change: A pilot");
  }

  @Test
  void thatLeavesTheRangeIsToldWithTheMonth() {
    assertThat(check(Driver.AGREED_SHARE, Scope.AUTHORITY, new Step.Multiply(APRIL, 1.5)))
        .containsExactly(
            Problem.invalid(
                Place.at("change"),
                "agreed-share (authority) becomes 1.125 in 2027-04, but must be between 0.0 and"
                    + " 1.0.",
                "Maybe name the ages or settings where there is room for it, or add instead of"
                    + " multiply."));
    assertThat(check(Driver.AGREED_SHARE, Scope.AUTHORITY, new Step.Replace(APRIL, 80)))
        .extracting(Problem::hint)
        .containsExactly("Maybe you wrote a percentage.");
    Step slow = new Ramp(APRIL, month("2028-03"), 1.2);
    assertThat(check(Driver.AGREED_SHARE, Scope.AUTHORITY, slow))
        .extracting(Problem::what)
        .containsExactly(
            "agreed-share (authority) becomes 1.0125 in 2027-10, but must be between 0.0 and 1.0.");
  }

  @Test
  void ofWhatTheScenarioDoesNotKnowIsInvalid() {
    Step step = new Step.Add(APRIL, 1);
    assertThat(check(Driver.TOP_UP, new Scope.OfSetting("moon"), step))
        .containsExactly(
            Problem.invalid(
                Place.at("scope"), "scope is moon, but this scenario has no such setting.", ""));
    assertThat(check(Driver.TOP_UP, Scope.AUTHORITY, step))
        .containsExactly(
            Problem.invalid(
                Place.at("scope"),
                "scope is of the kind authority, but top-up is given by setting or cell.",
                ""));
    Assumptions without = Fixtures.council().without(Driver.REQUESTS).build();
    assertThat(adjust(Driver.REQUESTS, Scope.AUTHORITY, step).check(without))
        .extracting(Problem::what)
        .containsExactly(
            "requests (authority) is not given in this scenario, so there is nothing to change.");
  }

  @Test
  void thatChangesNothingIsAWarning() {
    assertThat(check(Driver.LINE_SPEND, LINE, new Step.Multiply(APRIL, 1)))
        .singleElement()
        .satisfies(p -> assertThat(p.severity()).isEqualTo(Severity.WARNING))
        .satisfies(p -> assertThat(p.what()).startsWith("this lever changes nothing"));
  }

  @Test
  void tellsEverythingWrongAtOnce() {
    AdjustDriver lever =
        new AdjustDriver(
            "bad",
            "Bad",
            new DriverKey(Driver.TOP_UP, new Scope.OfSetting("moon")),
            new Grow(APRIL, 0.1),
            Optional.of(month("2027-01")),
            Fixtures.delivery(-1, -2, -3));
    assertThat(lever.check(Fixtures.small()))
        .extracting(problem -> problem.where().path())
        .containsExactlyInAnyOrder(
            "delivery.rampMonths",
            "delivery.delayMonths",
            "delivery.cost",
            "until",
            "until",
            "scope");
  }

  @Test
  void thatTakesItsOwnTimeIsDelayedButNotPhased() {
    AdjustDriver lever = adjust(Driver.LINE_SPEND, LINE, new Grow(APRIL, 0.1), 12, 12);
    assertThat(lever.check(Fixtures.small()))
        .extracting(problem -> problem.where().path())
        .containsExactly("delivery.rampMonths");
    Assumptions after = lever.applyTo(Fixtures.small());
    assertThat(at(after, Driver.LINE_SPEND, LINE, "2028-03")).isEqualTo(900_000);
    assertThat(at(after, Driver.LINE_SPEND, LINE, "2028-04")).isCloseTo(990_000, within(1e-6));
  }

  @Test
  void doesNotTouchAProfileThatItDoesNotAlter() {
    Assumptions base = Fixtures.small();
    Assumptions after = adjust(Driver.LINE_SPEND, LINE, new Step.Multiply(APRIL, 1)).applyTo(base);
    assertThat(after).isEqualTo(base);
  }
}
