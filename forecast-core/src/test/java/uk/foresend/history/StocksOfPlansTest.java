package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Share;

/** Assessments, lateness, needs, years in place and the years before 2019, as published. */
class StocksOfPlansTest {
  private static final String DORSET = "838";
  private static final String COUNTY = "835";

  @Test
  void dorsetsAssessmentsTieFrom2023() {
    List<Assessments> dorset = sound(REFERENCE.assessments(Asked.of(DORSET)));
    assertThat(dorset)
        .extracting(one -> one.year() + " " + one.issued())
        .containsExactly("2019 532", "2020 467", "2021 415", "2022 506", "2023 585", "2024 614");
    assertThat(sound(REFERENCE.assessments(Asked.EVERYTHING.years(2023, 2024))))
        .hasSizeGreaterThan(300)
        .allSatisfy(
            one ->
                assertThat(
                        one.issued()
                            .plus(one.notIssued().orElseThrow())
                            .plus(one.pending().orElseThrow())
                            .plus(one.withdrawn().orElseThrow()))
                    .isEqualTo(one.assessed().orElseThrow()));
  }

  @ParameterizedTest(name = "Dorset {0}: {1} in 20 weeks")
  @CsvSource({"2019, 0.910", "2020, 0.799", "2021, 0.708", "2022, 0.622", "2023, 0.602"})
  void dorsetsPlansInTimeWereAsPublished(int year, double share) {
    PlansInTime dorset = sound(REFERENCE.plansInTime(Asked.of(DORSET).years(year, year))).get(0);
    assertThat(dorset.all().shareInTime().orElseThrow().value())
        .isEqualTo(share, org.assertj.core.data.Offset.offset(0.0005));
  }

  @Test
  void dorsetClassedEveryPlanOf2024AsAnExceptionSoThatOneShareIsNotThere() {
    PlansInTime dorset = sound(REFERENCE.plansInTime(Asked.of(DORSET).years(2024, 2024))).get(0);
    assertThat(dorset.all().shareInTime().map(Share::value).orElseThrow()).isEqualTo(287.0 / 585);
    assertThat(dorset.withoutExceptions().issued()).contains(Count.ZERO);
    assertThat(dorset.withoutExceptions().shareInTime()).isEmpty();
  }

  @Test
  void needsTieToThePlansButForSurreysPlacements() {
    List<PlansByNeed> needs = sound(REFERENCE.plansByNeed(Asked.EVERYTHING));
    assertThat(needs)
        .filteredOn(one -> !one.withoutNeed().equals(Count.ZERO))
        .hasSizeGreaterThan(20)
        .allSatisfy(one -> assertThat(one.council()).isEqualTo("936"))
        .allSatisfy(one -> assertThat(one.needs()).isEmpty());
    PlansByNeed dorset =
        needs.stream()
            .filter(one -> one.council().equals(DORSET) && one.of().equals(Part.WHOLE))
            .findFirst()
            .orElseThrow();
    assertThat(dorset.total()).isEqualTo(Count.of(4_333));
    assertThat(dorset.of("asd")).contains(Count.of(1_232));
    assertThat(dorset.of("semh")).contains(Count.of(1_100));
    assertThat(dorset.of(PlansByNeed.UNKNOWN)).contains(Count.of(2));
  }

  @Test
  void needsByPlacementAddUpToEveryCouncilsPlansAndToTheCensus() {
    Map<String, Count> placed = new HashMap<>();
    Map<String, Count> whole = new HashMap<>();
    for (PlansByNeed one : sound(REFERENCE.plansByNeed(Asked.EVERYTHING))) {
      (one.of().equals(Part.WHOLE) ? whole : placed).merge(one.council(), one.total(), Count::plus);
    }
    assertThat(whole).hasSize(154);
    assertThat(placed.keySet()).isSubsetOf(whole.keySet());
    placed.forEach((council, plans) -> assertThat(plans).as(council).isEqualTo(whole.get(council)));
    sound(REFERENCE.plans()).stream()
        .filter(one -> one.january() == 2025)
        .forEach(
            one -> assertThat(whole.get(one.council())).as(one.council()).isEqualTo(one.total()));
  }

  @Test
  void yearsInPlaceAddUpToDorsetsPlansAndAreKeptForTheSouthWest() {
    assertThat(held(DORSET, 2024)).isEqualTo(Count.of(3_916));
    assertThat(held(DORSET, 2025)).isEqualTo(Count.of(4_333));
    assertThat(held("england", 2024)).isEqualTo(Count.of(572_829));
    assertThat(sound(REFERENCE.yearsInPlace(Asked.of("202")))).isEmpty();
  }

  @ParameterizedTest(name = "{1}, January {0}: {2}")
  @CsvSource({
    "2010, 835, 1490, 707, 750", "2015, 835, 1452, 711, 710", "2018, 835, 1871, 775, 780",
    "2019, 835, 2392, 1051, 846", "2020, 838, 2534, 1105, 860", "2022, 838, 3233, 1330, 959",
  })
  void dorsetBefore2020IsTheCountyAndTheUnitaryCouncilAfter(
      int january, String council, int plans, int mainstream, int special) {
    List<OlderPlans> year =
        sound(
            REFERENCE.olderPlansByEstablishment(Asked.of(COUNTY, DORSET).years(january, january)));
    assertThat(year).extracting(OlderPlans::council).containsOnly(council);
    assertThat(of(year, Part.WHOLE)).isEqualTo(Count.of(plans));
    assertThat(of(year, new Part.In(EstablishmentGroup.MAINSTREAM)))
        .isEqualTo(Count.of(mainstream));
    assertThat(of(year, new Part.In(EstablishmentGroup.SPECIAL))).isEqualTo(Count.of(special));
  }

  @Test
  void bothOlderFilesTieToTheirOwnTotalsInEveryRow() {
    for (List<OlderPlans> file :
        List.of(
            sound(REFERENCE.olderPlansByAge(Asked.EVERYTHING)),
            sound(REFERENCE.olderPlansByEstablishment(Asked.EVERYTHING)))) {
      Map<String, Count> parts = new HashMap<>();
      Map<String, Count> whole = new HashMap<>();
      for (OlderPlans one : file) {
        (one.of().equals(Part.WHOLE) ? whole : parts)
            .merge(one.council() + one.january(), one.total(), Count::plus);
        one.statements()
            .ifPresent(
                statements ->
                    assertThat(statements.plus(one.plans().orElse(Count.ZERO)))
                        .isEqualTo(one.total()));
      }
      assertThat(parts).isEqualTo(whole).hasSizeGreaterThan(1_900);
    }
  }

  @Test
  void theTwoOlderFilesDisagreeAboutEnglandIn2016And2018Only() {
    assertThat(england(sound(REFERENCE.olderPlansByAge(Asked.of("england")))))
        .containsEntry(2016, Count.of(256_315))
        .containsEntry(2018, Count.of(319_819));
    Map<Integer, Count> groups =
        england(sound(REFERENCE.olderPlansByEstablishment(Asked.of("england"))));
    assertThat(groups)
        .containsEntry(2016, Count.of(256_530))
        .containsEntry(2018, Count.of(312_626))
        .containsEntry(2022, Count.of(473_255));
  }

  private static Map<Integer, Count> england(List<OlderPlans> plans) {
    Map<Integer, Count> years = new HashMap<>();
    plans.stream()
        .filter(one -> one.of().equals(Part.WHOLE))
        .forEach(one -> years.put(one.january(), one.total()));
    return years;
  }

  private static Count of(List<OlderPlans> plans, Part part) {
    return plans.stream()
        .filter(one -> one.of().equals(part))
        .map(OlderPlans::total)
        .findFirst()
        .orElseThrow();
  }

  private static Count held(String council, int january) {
    return Count.sum(
        sound(REFERENCE.yearsInPlace(Asked.of(council).years(january, january))).stream()
            .map(YearsInPlace::total)
            .toList());
  }
}
