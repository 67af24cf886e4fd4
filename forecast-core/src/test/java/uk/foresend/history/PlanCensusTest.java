package uk.foresend.history;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.send.AgeBand;
import uk.foresend.send.PlacementCategory;

/** The January censuses of plans, as published, with their gaps named. */
class PlanCensusTest {
  private static final List<PlanCensus> ALL = sound(REFERENCE.plans());
  private static final List<PlanCensus> AGES = sound(REFERENCE.plansByAge());
  private static final List<CensusColumn> COLUMNS = sound(REFERENCE.censusColumns());
  private static final String DORSET = "838";

  @ParameterizedTest(name = "Dorset, January {0}")
  @CsvSource({
    "2020, 1006,  89, 703, 167,  62, 331, 176, 2534",
    "2021, 1053, 163, 713, 195,  72, 459, 302, 2957",
    "2022, 1217, 101, 761, 210, 104, 516, 324, 3233",
    "2023, 1338,  93, 879, 288,  84, 541, 430, 3653",
    "2024, 1450,  92, 920, 300,  85, 619, 450, 3916",
    "2025, 1331, 442, 958, 408,  79, 617, 498, 4333",
    "2026, 1962, 128, 981, 470,  96, 681, 401, 4719",
  })
  void dorsetsPlansByCategory(
      int january,
      int main,
      int unit,
      int special,
      int indep,
      int ap,
      int post16,
      int other,
      int all) {
    assertCategories(DORSET, january, List.of(main, unit, special, indep, ap, post16, other), all);
  }

  @ParameterizedTest(name = "England, January {0}")
  @CsvSource({
    "2019, 117360, 17652, 119098, 21150, 2731, 57191, 18813, 353995",
    "2020, 129967, 18235, 125544, 23611, 3181, 64437, 25134, 390109",
    "2021, 147004, 20464, 132271, 26301, 3239, 71728, 29690, 430697",
    "2022, 165125, 21284, 140165, 29445, 3596, 78370, 35270, 473255",
    "2023, 186842, 20122, 145850, 32303, 3923, 76476, 51532, 517048",
    "2025, 246538, 24524, 159852, 41202, 4858, 88158, 73613, 638745",
  })
  void englandsPlansByCategory(
      int january,
      int main,
      int unit,
      int special,
      int indep,
      int ap,
      int post16,
      int other,
      int all) {
    assertCategories(
        Council.ENGLAND, january, List.of(main, unit, special, indep, ap, post16, other), all);
  }

  @TestFactory
  Stream<DynamicTest> placementsTieToTheTotalForEveryCouncilButThoseThatPublishedNone() {
    return ALL.stream()
        .map(PlanCensus::january)
        .distinct()
        .map(
            january ->
                DynamicTest.dynamicTest(
                    "January " + january + ": " + in(january).size() + " councils and England",
                    () ->
                        assertThat(in(january))
                            .filteredOn(one -> !one.withoutPlacement().equals(Count.ZERO))
                            .extracting(one -> one.council() + " " + one.withoutPlacement())
                            .containsExactlyInAnyOrderElementsOf(unplaced(january))));
  }

  /** Hackney and Peterborough in 2024, North East Lincolnshire and Cambridgeshire in 2025. */
  private static List<String> unplaced(int january) {
    return switch (january) {
      case 2024 -> List.of("england 3645", "204 3525", "874 2187");
      case 2025 -> List.of("812 1983", "873 8007");
      default -> List.of();
    };
  }

  @Test
  void agesAddUpToTheTotalWhereverTheyArePublishedButForEngland() {
    assertThat(ALL)
        .filteredOn(one -> !agesOf(one).isEmpty())
        .hasSizeGreaterThan(300)
        .filteredOn(one -> !sum(agesOf(one)).equals(one.total()))
        .extracting(one -> one.january() + " " + one.council())
        .containsExactly("2024 england");
    assertThat(AGES)
        .filteredOn(one -> one.january() == 2024 && Set.of("204", "874").contains(one.council()))
        .isEmpty();
  }

  @Test
  void ageGroupsOfDorsetAndEnglandAreThePublishedOnes() {
    assertThat(ageGroups(DORSET, 2024)).containsExactly(177L, 1_165L, 1_579L, 816L, 179L);
    assertThat(ageGroups(DORSET, 2025)).containsExactly(167L, 1_285L, 1_779L, 919L, 183L);
    assertThat(ageGroups(DORSET, 2026)).containsExactly(154L, 1_384L, 1_849L, 1_093L, 239L);
    assertThat(ageGroups(Council.ENGLAND, 2025))
        .containsExactly(27_352L, 212_994L, 233_317L, 127_902L, 37_180L);
  }

  @Test
  void everySettingOfDorsetsSingleAgesAddsUpToItsTotalIn2026() {
    PlanCensus total = find(DORSET, 2026);
    assertThat(total.placed())
        .allSatisfy(
            (column, plans) ->
                assertThat(
                        Count.sum(
                            agesOf(total).stream()
                                .map(age -> age.placed(column).orElseThrow())
                                .toList()))
                    .as(column)
                    .isEqualTo(plans));
    assertThat(total.placed("special_academy_free")).isEmpty();
  }

  @Test
  void agesOf2026AreTakenOnAnotherDay() {
    assertThat(AGES)
        .allSatisfy(
            one ->
                assertThat(one.basis())
                    .isEqualTo(
                        one.january() == 2026 ? AgeBasis.START_OF_ACADEMIC_YEAR : AgeBasis.AGE));
    assertThat(AGES).extracting(one -> one.age().orElseThrow().id()).contains("0-2", "3", "25");
  }

  @Test
  void knownBreaksAreSaidBeforeATrendIsFitted() {
    assertThat(warnings(DORSET))
        .containsExactly(
            "January 2023: the series breaks: the return is person by person from here.",
            "January 2026: ages are taken on another day than in the years before.");
    assertThat(warnings("204")).contains("January 2024: 3525 of 3525 plans have no placement.");
    assertThat(warnings(Council.ENGLAND))
        .contains("January 2024: ages add up to 572829, but there are 576474 plans.");
    assertThat(warnings("837")).isEmpty();
  }

  private static List<String> warnings(String council) {
    return PlanCensuses.warnings(
            Stream.concat(ALL.stream(), AGES.stream())
                .filter(one -> one.council().equals(council))
                .toList())
        .stream()
        .map(Problem::what)
        .toList();
  }

  private static void assertCategories(String council, int january, List<Integer> plans, int all) {
    PlanCensus census = find(council, january);
    assertThat(census.total()).isEqualTo(Count.of(all));
    assertThat(census.byCategory(COLUMNS).values())
        .containsExactlyElementsOf(plans.stream().map(Count::of).toList());
    assertThat(census.byCategory(COLUMNS).keySet()).containsExactly(PlacementCategory.values());
  }

  private static List<Long> ageGroups(String council, int january) {
    List<PlanCensus> ages = agesOf(find(council, january));
    return Stream.of(new AgeBand("", 0, 4), band(5, 10), band(11, 15), band(16, 19), band(20, 25))
        .map(
            group ->
                sum(ages.stream().filter(one -> within(group, one.age())).toList()).hundredths()
                    / 100)
        .toList();
  }

  private static AgeBand band(int from, int to) {
    return new AgeBand(from + "-" + to, from, to);
  }

  private static boolean within(AgeBand group, Optional<AgeBand> age) {
    return age.filter(one -> one.from() >= group.from() && one.to() <= group.to()).isPresent();
  }

  private static Count sum(List<PlanCensus> censuses) {
    return Count.sum(censuses.stream().map(PlanCensus::total).toList());
  }

  private static List<PlanCensus> in(int january) {
    return ALL.stream().filter(one -> one.january() == january).toList();
  }

  private static List<PlanCensus> agesOf(PlanCensus total) {
    return AGES.stream()
        .filter(one -> one.january() == total.january() && one.council().equals(total.council()))
        .toList();
  }

  private static PlanCensus find(String council, int january) {
    return in(january).stream()
        .filter(one -> one.council().equals(council))
        .findFirst()
        .orElseThrow();
  }
}
