package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.foresend.Fixtures.INDEPENDENT;
import static uk.foresend.Fixtures.SPECIAL;
import static uk.foresend.Fixtures.atOnce;
import static uk.foresend.Fixtures.delivery;
import static uk.foresend.Fixtures.month;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Rate;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;

@DisplayName("Levers on new plans, step-downs and fees")
class PlansAndFeesTest {

  private static final Scope FEES = new Scope.OfSetting(INDEPENDENT);

  private static double at(Assumptions assumptions, Driver driver, Scope scope, String when) {
    return Effect.resolved(assumptions.drivers(), new DriverKey(driver, scope)).at(month(when));
  }

  private static SlowNewPlans slow(double share, Optional<Share> leaving) {
    return new SlowNewPlans(
        "slow", "Early help", new Share(share), leaving, month("2027-09"), delivery(12, 0, 0));
  }

  private static HoldFees hold(String from, String until, int delay, String... settings) {
    return new HoldFees(
        "hold",
        "Fees held",
        List.of(settings),
        Rate.NONE,
        month(from),
        month(until),
        delivery(0, delay, 0));
  }

  @Test
  void fewerNewPlansAreFewerRequestsWhereTheyAreKnown() {
    Assumptions base = Fixtures.council().method(Cohort.Method.FUNNEL).build();
    assertThat(slow(0.2, Optional.empty()).check(base)).isEmpty();
    Assumptions after = slow(0.2, Optional.empty()).applyTo(base);
    assertThat(at(after, Driver.REQUESTS, Scope.AUTHORITY, "2027-08")).isEqualTo(240);
    assertThat(at(after, Driver.REQUESTS, Scope.AUTHORITY, "2027-09")).isCloseTo(236, within(1e-9));
    assertThat(at(after, Driver.REQUESTS, Scope.AUTHORITY, "2028-08")).isCloseTo(192, within(1e-9));
  }

  @Test
  void fewerNewPlansAreALowerRateInEveryBand() {
    Assumptions after = slow(0.5, Optional.empty()).applyTo(Fixtures.small());
    assertThat(at(after, Driver.NEW_PLAN_RATE, new Scope.OfBand("0-4"), "2028-09"))
        .isCloseTo(0.001, within(1e-12));
    assertThat(at(after, Driver.NEW_PLAN_RATE, new Scope.OfBand("16-19"), "2028-09"))
        .isCloseTo(0.0005, within(1e-12));
    assertThat(at(after, Driver.REQUESTS, Scope.AUTHORITY, "2028-09")).isEqualTo(240);
  }

  @Test
  void fewerNewPlansLowerNetGrowthByTheirShareOfGrowthAndOfLeavers() {
    Assumptions base =
        Fixtures.council()
            .method(Cohort.Method.NET_GROWTH)
            .driver(
                Driver.NET_GROWTH,
                new Scope.OfSetting(SPECIAL),
                Profile.constant(0.1).then(new Step.Replace(month("2029-04"), 0.05)))
            .build();
    SlowNewPlans lever = slow(0.25, Optional.of(new Share(0.04)));
    assertThat(lever.check(base)).isEmpty();
    Assumptions after = lever.applyTo(base);
    assertThat(at(after, Driver.NET_GROWTH, Scope.AUTHORITY, "2028-09"))
        .as("0.08 × 0.75 − 0.25 × 0.04")
        .isCloseTo(0.05, within(1e-12));
    assertThat(at(after, Driver.NET_GROWTH, new Scope.OfSetting(SPECIAL), "2028-09"))
        .isCloseTo(0.065, within(1e-12));
    assertThat(at(after, Driver.NET_GROWTH, new Scope.OfSetting(SPECIAL), "2029-04"))
        .as("carried through what the scenario says of later years")
        .isCloseTo(0.0275, within(1e-12));
  }

  @Test
  void netGrowthNeedsTheShareThatLeavesAndOtherMethodsDoNot() {
    Assumptions net = Fixtures.council().method(Cohort.Method.NET_GROWTH).build();
    assertThat(slow(0.2, Optional.empty()).check(net))
        .extracting(Problem::what)
        .containsExactly("leaving is not given, but plans here are projected by net growth.");
    SlowNewPlans needless = slow(0.2, Optional.of(new Share(0.1)));
    assertThat(needless.check(Fixtures.small())).singleElement().matches(p -> !p.stops());
    assertThat(needless.applyTo(Fixtures.small()).drivers())
        .isEqualTo(slow(0.2, Optional.empty()).applyTo(Fixtures.small()).drivers());
  }

  @Test
  void noFewerNewPlansIsAWarning() {
    assertThat(slow(0, Optional.empty()).check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly(
            "this lever changes nothing: there are as many new plans with it in every month.");
  }

  @Test
  void stepDownsArePlannedFromTheMonthTheyAct() {
    StepDown lever =
        new StepDown(
            "down",
            "Step-downs",
            INDEPENDENT,
            SPECIAL,
            11,
            15,
            12,
            month("2027-09"),
            month("2029-08"),
            new Share(0.1),
            Optional.of(16),
            delivery(6, 3, 0));
    var planned = lever.applyTo(Fixtures.small()).programme().stepDowns().get(0);
    assertThat(planned.first()).isEqualTo(month("2027-12"));
    assertThat(planned.last()).isEqualTo(month("2029-08"));
    assertThat(planned.rampMonths()).isEqualTo(6);
    assertThat(planned.staysToAge()).contains(16);
    assertThat(planned.source()).isEqualTo(lever.delivery().evidence());
    assertThat(lever.check(lever.applyTo(Fixtures.small())))
        .extracting(p -> p.where().path())
        .containsExactly("id");
  }

  @Test
  void stepDownsToASettingWithoutChildrenOfThoseAgesAreWarnedOf() {
    StepDown lever =
        new StepDown(
            "down",
            "Step-downs",
            INDEPENDENT,
            Fixtures.COLLEGE,
            5,
            10,
            12,
            month("2027-09"),
            month("2029-08"),
            new Share(0.1),
            Optional.empty(),
            atOnce());
    assertThat(lever.check(Fixtures.small()))
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.stops()).isFalse();
              assertThat(problem.where().path()).isEqualTo("joins");
              assertThat(problem.what())
                  .isEqualTo(
                      "no child of ages 5 to 10 was counted in college at the opening census, and"
                          + " no scheme opens places there for them.");
            });
  }

  @Test
  void everythingWrongWithStepDownsIsToldAtOnce() {
    StepDown lever =
        new StepDown(
            "down",
            "Step-downs",
            "moon",
            "moon",
            11,
            26,
            Double.NaN,
            month("2027-09"),
            month("2027-08"),
            Share.NONE,
            Optional.of(15),
            atOnce());
    assertThat(lever.check(Fixtures.small()))
        .extracting(p -> p.where().path())
        .containsExactlyInAnyOrder(
            "leaves", "joins", "joins", "fromAge", "perYear", "last", "pool", "staysToAge");
  }

  @Test
  void heldFeesGrowAgainWhenTheHoldEndsAndLaterYearsAreAsTheyWere() {
    Assumptions base =
        Fixtures.council()
            .driver(
                Driver.TOP_UP_GROWTH,
                FEES,
                Profile.constant(0.05)
                    .then(new Step.Replace(month("2028-04"), 0.04))
                    .then(new Step.Replace(month("2030-01"), 0.02)))
            .build();
    Assumptions after = hold("2027-04", "2029-04", 0, INDEPENDENT).applyTo(base);
    assertThat(at(after, Driver.TOP_UP_GROWTH, FEES, "2027-03")).isEqualTo(0.05);
    assertThat(at(after, Driver.TOP_UP_GROWTH, FEES, "2027-04")).isZero();
    assertThat(at(after, Driver.TOP_UP_GROWTH, FEES, "2029-03")).isZero();
    assertThat(at(after, Driver.TOP_UP_GROWTH, FEES, "2029-04")).isEqualTo(0.04);
    assertThat(at(after, Driver.TOP_UP_GROWTH, FEES, "2030-01")).isEqualTo(0.02);
  }

  @Test
  void aSettingWithoutGrowthOfItsOwnIsHeldApartFromTheAuthority() {
    Assumptions after = hold("2027-04", "2029-04", 0, SPECIAL).applyTo(Fixtures.small());
    assertThat(at(after, Driver.TOP_UP_GROWTH, new Scope.OfSetting(SPECIAL), "2028-04")).isZero();
    assertThat(at(after, Driver.TOP_UP_GROWTH, Scope.AUTHORITY, "2028-04")).isEqualTo(0.03);
    assertThat(at(after, Driver.TOP_UP_GROWTH, new Scope.OfSetting(SPECIAL), "2029-04"))
        .isEqualTo(0.03);
  }

  @Test
  void aHoldThatHoldsNoUpliftIsAWarning() {
    assertThat(hold("2027-10", "2028-08", 0, INDEPENDENT).check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly(
            "fees of independent rise in September, which does not fall between 2027-10 and"
                + " 2028-08.");
    assertThat(hold("2027-09", "2028-08", 0, INDEPENDENT).check(Fixtures.small())).isEmpty();
    assertThat(hold("2026-04", "2026-06", 0, SPECIAL).check(Fixtures.small()))
        .as("prices are those of the first April, so it does not rise then")
        .hasSize(1);
  }

  @Test
  void aHoldMustNameSettingsThereAreAndEndAfterItActs() {
    assertThat(hold("2027-04", "2028-04", 12, "moon").check(Fixtures.small()))
        .extracting(p -> p.where().path())
        .containsExactly("settings[0]", "until");
    assertThat(hold("2027-04", "2028-04", 0).check(Fixtures.small()))
        .extracting(p -> p.where().path())
        .containsExactly("settings");
  }
}
