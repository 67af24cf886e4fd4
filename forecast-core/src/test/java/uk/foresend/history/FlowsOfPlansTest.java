package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.quantity.Count;
import uk.foresend.send.AgeBand;
import uk.foresend.send.PlacementCategory;

/** The published flows of plans tie where the publication says so; where not, that is named. */
class FlowsOfPlansTest {
  private static final String DORSET = "838";
  private static final List<NewPlans> NEW = sound(REFERENCE.newPlans(Asked.EVERYTHING));
  private static final List<CeasedPlans> CEASED = sound(REFERENCE.ceasedPlans(Asked.EVERYTHING));
  private static final List<AssessmentRequests> REQUESTS =
      sound(REFERENCE.requests(Asked.EVERYTHING));

  @ParameterizedTest(name = "Dorset {0}: {3} new plans of {1} requests, {2} refused")
  @CsvSource({
    "2019, 688,  37, 532", "2020, 581,  79, 467", "2021, 662, 142, 415",
    "2022, 726, 132, 504", "2023, 837, 189, 585", "2024, 881, 175, 617",
  })
  void dorsetsRequestsRefusalsAndNewPlans(int year, int requests, int refused, int plans) {
    AssessmentRequests whole =
        only(REQUESTS, one -> one.council().equals(DORSET) && isWhole(one.of(), one.year(), year));
    assertThat(whole.received()).isEqualTo(Count.of(requests));
    assertThat(whole.refused()).contains(Count.of(refused));
    assertThat(newPlans(DORSET, year).total()).isEqualTo(Count.of(plans));
  }

  @Test
  void whatBecameOfRequestsIsPublishedFrom2023AndTiesToTheRequests() {
    assertThat(REQUESTS)
        .filteredOn(one -> one.year() < 2023)
        .allSatisfy(one -> assertThat(one.agreed()).isEmpty());
    assertThat(REQUESTS)
        .filteredOn(one -> one.year() >= 2023)
        .hasSizeGreaterThan(5_000)
        .allSatisfy(
            one ->
                assertThat(
                        one.agreed()
                            .orElseThrow()
                            .plus(one.refused().orElseThrow())
                            .plus(one.pending().orElseThrow())
                            .plus(one.withdrawn().orElseThrow()))
                    .isEqualTo(one.received()));
  }

  @Test
  void requestsByAgeAddUpToTheRequestsOfEveryCouncil() {
    assertThat(REQUESTS)
        .filteredOn(one -> one.of().equals(Part.WHOLE) && one.year() >= 2023)
        .hasSizeGreaterThan(300)
        .allSatisfy(
            whole ->
                assertThat(
                        sum(
                            REQUESTS,
                            one ->
                                one.council().equals(whole.council())
                                    && one.year() == whole.year()
                                    && !one.of().equals(Part.WHOLE),
                            AssessmentRequests::received))
                    .isEqualTo(whole.received()));
  }

  @Test
  void newPlansGoMostlyToMainstreamAndHardlyEverToSpecialSchools() {
    var columns = sound(REFERENCE.censusColumns());
    NewPlans dorset = newPlans(DORSET, 2024);
    assertThat(dorset.withoutPlacement()).isEqualTo(Count.ZERO);
    assertThat(dorset.placed("special_independent")).contains(Count.of(10));
    assertThat(dorset.byCategory(columns).get(PlacementCategory.STATE_SPECIAL))
        .isLessThan(Count.of(30));
  }

  @Test
  void newPlansByAgeAddUpToTheYearButForTheTotalsOfYorkshireIn2022() {
    assertThat(NEW)
        .filteredOn(one -> one.of().equals(Part.WHOLE) && one.year() >= 2022)
        .filteredOn(one -> !byAge(one.council(), one.year()).equals(one.total()))
        .allSatisfy(one -> assertThat(one.year()).isEqualTo(2022))
        .allSatisfy(one -> assertThat(one.total()).isIn(Count.of(6_078), Count.of(66_706)))
        .extracting(NewPlans::council)
        .containsExactlyInAnyOrder(
            "england", "370", "371", "372", "373", "380", "381", "382", "383", "384", "810", "811",
            "812", "813", "815", "816");
  }

  @Test
  void plansStartAtFourAndFiveMostOfAll() {
    Count start = byAges("england", 4, 5);
    assertThat(start.value() / newPlans("england", 2024).total().value()).isBetween(0.24, 0.28);
  }

  @Test
  void councilsAddUpToEnglandsNewAndCeasedPlans() {
    for (int year : List.of(2019, 2020, 2021, 2023, 2024)) {
      assertThat(
              sum(
                  NEW,
                  one -> !one.council().equals("england") && isWhole(one.of(), one.year(), year),
                  NewPlans::total))
          .as("new plans of " + year)
          .isEqualTo(newPlans("england", year).total());
    }
    for (int year : List.of(2022, 2023, 2024)) {
      assertThat(
              sum(
                  CEASED,
                  one -> !one.council().equals("england") && isWhole(one.of(), one.year(), year),
                  CeasedPlans::total))
          .as("ceased plans of " + year)
          .isEqualTo(ceased("england", year).total());
    }
  }

  @Test
  void dorsetsCeasedPlansOf2024ByReason() {
    CeasedPlans dorset = ceased(DORSET, 2024);
    assertThat(dorset.total()).isEqualTo(Count.of(338));
    assertThat(dorset.because(CeaseReason.NO_ENGAGEMENT)).contains(Count.of(138));
    assertThat(dorset.because(CeaseReason.EMPLOYMENT)).contains(Count.of(65));
    assertThat(dorset.because(CeaseReason.TRANSFER)).contains(Count.of(61));
    assertThat(dorset.because(CeaseReason.MAXIMUM_AGE)).contains(Count.of(9));
    assertThat(dorset.withoutReason()).isEqualTo(Count.ZERO);
  }

  @Test
  void reasonsTieToTheCeasedPlansOfEveryCouncilButEssex() {
    assertThat(CEASED)
        .filteredOn(one -> !one.withoutReason().equals(Count.ZERO))
        .extracting(CeasedPlans::council)
        .containsOnly("england", "881");
  }

  @Test
  void everyWayOfPartingCeasedPlansAddsUpToTheWhole() {
    for (Class<? extends Part> parting : Set.of(Part.Placed.class, Part.Held.class)) {
      assertThat(CEASED)
          .filteredOn(one -> one.of().equals(Part.WHOLE) && one.year() >= 2023)
          .allSatisfy(
              whole ->
                  assertThat(
                          sum(
                              CEASED,
                              one ->
                                  one.council().equals(whole.council())
                                      && one.year() == whole.year()
                                      && parting.isInstance(one.of()),
                              CeasedPlans::total))
                      .as(whole.council() + " " + whole.year() + " " + parting.getSimpleName())
                      .isEqualTo(whole.total()));
    }
  }

  private static NewPlans newPlans(String council, int year) {
    return only(NEW, one -> one.council().equals(council) && isWhole(one.of(), one.year(), year));
  }

  private static CeasedPlans ceased(String council, int year) {
    return only(
        CEASED, one -> one.council().equals(council) && isWhole(one.of(), one.year(), year));
  }

  private static Count byAge(String council, int year) {
    return sum(
        NEW,
        one -> one.council().equals(council) && one.year() == year && one.of().band().isPresent(),
        NewPlans::total);
  }

  private static Count byAges(String council, int from, int to) {
    return sum(
        NEW,
        one ->
            one.council().equals(council)
                && one.year() == 2024
                && one.of().band().filter(band -> within(band, from, to)).isPresent(),
        NewPlans::total);
  }

  private static boolean within(AgeBand band, int from, int to) {
    return band.from() >= from && band.to() <= to;
  }

  private static boolean isWhole(Part part, int year, int asked) {
    return part.equals(Part.WHOLE) && year == asked;
  }

  private static <T> Count sum(
      List<T> rows, java.util.function.Predicate<T> which, Function<T, Count> count) {
    return Count.sum(rows.stream().filter(which).map(count).toList());
  }

  private static <T> T only(List<T> rows, java.util.function.Predicate<T> which) {
    List<T> found = rows.stream().filter(which).toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
