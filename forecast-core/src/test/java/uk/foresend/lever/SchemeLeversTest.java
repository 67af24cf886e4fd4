package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static uk.foresend.Fixtures.atOnce;
import static uk.foresend.Fixtures.delivery;
import static uk.foresend.Fixtures.month;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Share;
import uk.foresend.send.CapitalScheme;
import uk.foresend.send.CapitalScheme.FillSource;
import uk.foresend.send.CapitalScheme.Phase;

@DisplayName("Levers on capital schemes")
class SchemeLeversTest {

  private static CapitalScheme after(Lever lever) {
    Assumptions after = lever.applyTo(Fixtures.small());
    return Schemes.find(after, "new-school").orElseThrow();
  }

  private static List<String> opening(CapitalScheme scheme) {
    return scheme.phases().stream().map(p -> p.opens() + " " + p.places()).toList();
  }

  private static List<String> capital(CapitalScheme scheme) {
    return scheme.capital().stream().map(c -> c.year() + " " + c.amount()).toList();
  }

  private static Lever delay(int months, String from) {
    return new DelayScheme("late", "Late", "new-school", months, month(from), atOnce());
  }

  private static Lever scale(double places, double capital, String from) {
    return new ScaleScheme("s", "Resized", "new-school", places, capital, month(from), atOnce());
  }

  private static Lever reschedule(String from, Phase... phases) {
    return new RescheduleScheme(
        "came", "As it came", "new-school", List.of(phases), month(from), atOnce());
  }

  private static Phase phase(String opens, int places) {
    return new Phase(month(opens), Count.of(places));
  }

  private static Lever cancel(String from) {
    return new CancelScheme("stop", "Stopped", "new-school", month(from), atOnce());
  }

  @Test
  void aYearsDelayPutsOffPhasesStartUpAndCapital() {
    CapitalScheme late = after(delay(12, "2026-04"));
    assertThat(opening(late)).containsExactly("2028-09 40", "2029-09 20");
    assertThat(late.startUp().get(0).month()).isEqualTo(month("2028-07"));
    assertThat(capital(late)).containsExactly("2027-28 4000000.00", "2028-29 2000000.00");
    assertThat(late.source().note()).isEqualTo("Changed by Late: A pilot");
  }

  @Test
  void aDelayOfLessThanAYearLeavesTheYearsOfCapital() {
    CapitalScheme late = after(delay(7, "2026-04"));
    assertThat(opening(late)).containsExactly("2028-04 40", "2029-04 20");
    assertThat(capital(late)).containsExactly("2026-27 4000000.00", "2027-28 2000000.00");
  }

  @Test
  void aDelayFromADateLeavesWhatComesEarlier() {
    CapitalScheme late = after(delay(24, "2028-01"));
    assertThat(opening(late)).containsExactly("2027-09 40", "2030-09 20");
    assertThat(late.startUp()).isEqualTo(Fixtures.scheme().startUp());
    assertThat(capital(late)).containsExactly("2026-27 4000000.00", "2027-28 2000000.00");
  }

  @Test
  void aDelayMustBeOfAtLeastAMonthAndOfASchemeThereIs() {
    assertThat(delay(0, "2026-04").check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly("months is 0, but must be between 1 and 240.");
    assertThat(
            new DelayScheme("x", "X", "moon-base", 12, month("2027-01"), atOnce())
                .check(Fixtures.small()))
        .containsExactly(
            Problem.invalid(
                uk.foresend.problem.Place.at("scheme"),
                "scheme is \"moon-base\", but there is no such scheme.",
                "Known here: new-school."));
  }

  @Test
  void aLeverOnASchemeThatIsDoneChangesNothingAndSaysSo() {
    for (Lever lever : List.of(delay(12, "2029-04"), scale(2, 2, "2029-04"), cancel("2029-04"))) {
      assertThat(lever.check(Fixtures.small()))
          .singleElement()
          .satisfies(p -> assertThat(p.stops()).isFalse())
          .satisfies(p -> assertThat(p.what()).startsWith("this lever changes nothing"));
      assertThat(lever.applyTo(Fixtures.small())).isEqualTo(Fixtures.small());
    }
  }

  @Test
  void cancellingPlacesWhoseChildrenAreCountedAlreadySaysWhyNothingChanges() {
    Assumptions base = Fixtures.small();
    CapitalScheme counted =
        Fixtures.scheme()
            .withPhases(
                Fixtures.scheme().phases().stream()
                    .map(
                        phase ->
                            new Phase(phase.opens(), phase.places(), CapitalScheme.Room.IN_FLOWS))
                    .toList())
            .withStartUp(List.of())
            .withCapital(List.of());
    Assumptions council = base.with(base.programme().withSchemes(List.of(counted)));
    assertThat(cancel("2027-01").check(council))
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.what())
                    .contains("its places of 2027-09 and 2028-09 have room: in-flows"));
  }

  @Test
  void halfTheSchemeHasHalfThePlacesStillToOpenAndHalfTheCapitalStillToSpend() {
    CapitalScheme half = after(scale(0.5, 0.25, "2027-04"));
    assertThat(opening(half)).containsExactly("2027-09 20", "2028-09 10");
    assertThat(capital(half)).containsExactly("2026-27 4000000.00", "2027-28 500000.00");
    assertThat(opening(after(scale(0.5, 1, "2028-01"))))
        .containsExactly("2027-09 40", "2028-09 10");
  }

  @Test
  void morePlacesThanThereAreChildrenWithAPlanIsWarnedOfWithTheirNumber() {
    assertThat(reschedule("2026-04", phase("2027-09", 100_000)).check(Fixtures.small()))
        .singleElement()
        .satisfies(p -> assertThat(p.stops()).isFalse())
        .satisfies(
            p ->
                assertThat(p.what())
                    .contains("opens 100000 places, but only")
                    .contains("have a plan at the opening census"));
  }

  @Test
  void placesAreWholeWhateverTheFactor() {
    assertThat(opening(after(scale(0.61, 1, "2026-04"))))
        .containsExactly("2027-09 24", "2028-09 12");
  }

  @Test
  void aFactorOutOfRangeIsInvalid() {
    assertThat(scale(280, -1, "2027-04").check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly(
            "places is 280.0, but must be above 0 and at most 10.0.",
            "capital is -1.0, but must be between 0 and 10.0.");
    assertThat(scale(0, Double.NaN, "2027-04").check(Fixtures.small()))
        .hasSize(2)
        .allMatch(Problem::stops);
  }

  @Test
  void aCancelledSchemeKeepsWhatIsOpenAndWhatIsSpent() {
    CapitalScheme rest = after(cancel("2028-01"));
    assertThat(opening(rest)).containsExactly("2027-09 40");
    assertThat(rest.startUp()).hasSize(1);
    assertThat(capital(rest)).hasSize(2);
    CapitalScheme never = after(cancel("2027-04"));
    assertThat(never.phases()).isEmpty();
    assertThat(never.startUp()).isEmpty();
    assertThat(capital(never)).containsExactly("2026-27 4000000.00");
  }

  @Test
  void aRescheduledSchemeOpensWhatIsStatedAndCostsWhatItCosts() {
    CapitalScheme came = after(reschedule("2027-04", phase("2028-01", 25), phase("2029-09", 10)));
    assertThat(opening(came)).containsExactly("2028-01 25", "2029-09 10");
    assertThat(came.startUp()).isEqualTo(Fixtures.scheme().startUp());
    assertThat(came.capital()).isEqualTo(Fixtures.scheme().capital());
    assertThat(opening(after(reschedule("2028-01", phase("2029-09", 10)))))
        .containsExactly("2027-09 40", "2029-09 10");
  }

  @Test
  void aRescheduledSchemeOpensSomethingAndNothingBeforeItChanges() {
    assertThat(reschedule("2027-04").check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly("phases is empty, but must name one or more.");
    assertThat(reschedule("2027-04", phase("2027-01", 0)).check(Fixtures.small()))
        .extracting(Problem::what)
        .containsExactly(
            "phases[0].opens is 2027-01, but must not be before from, 2027-04.",
            "phases[0].places is 0, but must be above 0.");
  }

  private static OpenPlaces open(CapitalScheme scheme, int delayMonths) {
    return new OpenPlaces(scheme, delivery(0, delayMonths, 0));
  }

  @Test
  void openingPlacesAddsASchemeAfterThoseThereAre() {
    Assumptions base = Fixtures.council().schemes().build();
    OpenPlaces lever = open(Fixtures.scheme(), 0);
    assertThat(lever.check(base)).isEmpty();
    assertThat(lever.applyTo(base).programme().schemes())
        .singleElement()
        .isEqualTo(
            Fixtures.scheme()
                .withSource(Fixtures.SOURCE.withNote("Changed by A new special school: A pilot")));
    assertThat(lever.from()).isEqualTo(month("2026-04"));
  }

  @Test
  void placesOpenLateWithTheirDelivery() {
    OpenPlaces lever = open(Fixtures.scheme(), 14);
    assertThat(lever.acts()).isEqualTo(month("2027-04"));
    CapitalScheme late =
        lever.applyTo(Fixtures.council().schemes().build()).programme().schemes().get(0);
    assertThat(opening(late)).containsExactly("2028-11 40", "2029-11 20");
    assertThat(capital(late)).containsExactly("2027-28 4000000.00", "2028-29 2000000.00");
  }

  @Test
  @DisplayName("What a late opening costs to deliver moves by its months, though capital stays")
  void aLateOpeningPutsOffItsDeliveryCost() {
    Assumptions base = Fixtures.council().schemes().build();
    for (int months : new int[] {0, 7, 12, 14}) {
      OpenPlaces lever = new OpenPlaces(Fixtures.scheme(), delivery(0, months, 50_000));
      assertThat(lever.applyTo(base).programme().deliveryCosts())
          .as("%s months late", months)
          .singleElement()
          .matches(cost -> cost.month().equals(month("2026-04").plusMonths(months)));
    }
    assertThat(open(Fixtures.scheme(), 7).acts()).isEqualTo(month("2026-04"));
  }

  @Test
  void everythingWrongWithASchemeIsToldAtOnce() {
    CapitalScheme good = Fixtures.scheme();
    CapitalScheme bad =
        new CapitalScheme(
            "new-school",
            "Bad",
            "moon",
            "",
            15,
            5,
            List.of(new Phase(month("2027-09"), Count.ZERO)),
            -1,
            Share.ALL,
            Share.NONE,
            List.of(
                new FillSource("moon", Share.ALL, Fixtures.SOURCE),
                new FillSource("mars", Share.ALL, Fixtures.SOURCE)),
            good.capital(),
            0,
            List.of(),
            Fixtures.SOURCE);
    assertThat(open(bad, 0).check(Fixtures.small()))
        .extracting(p -> p.where().path())
        .containsExactlyInAnyOrder(
            "id",
            "setting",
            "fromAge",
            "phases[0].places",
            "fillMonths",
            "assetLife",
            "filledFrom[0].setting",
            "filledFrom[0].setting",
            "filledFrom[1].setting");
    assertThatIllegalArgumentException().isThrownBy(() -> open(good.withPhases(List.of()), 0));
  }

  @Test
  void placesThatOpenAfterTheHorizonAreAWarning() {
    YearMonth far = month("2031-09");
    CapitalScheme scheme = Fixtures.scheme().withPhases(List.of(new Phase(far, Count.of(10))));
    assertThat(open(scheme, 0).check(Fixtures.council().schemes().build()))
        .singleElement()
        .satisfies(p -> assertThat(p.what()).startsWith("no places open before"));
  }
}
