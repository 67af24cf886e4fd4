package uk.foresend.history;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;
import uk.foresend.quantity.Count;

/** Known breaks and traps are data, and are said to whoever asks for what they touch. */
class CaveatsTest {
  private static final Caveats CAVEATS = sound(REFERENCE.caveats());
  private static final String DORSET = "838";

  @Test
  void dorsetOverTheReorganisationIsToldThatTheCountyIsNotTheUnitaryCouncil() {
    Asked both = Asked.of("835", DORSET).years(2015, 2022);
    assertThat(ids(Series.OLDER_BY_AGE, both)).contains("dorset-county", "statements");
    assertThat(ids(Series.OLDER_BY_AGE, both.years(2020, 2022)))
        .doesNotContain("dorset-county", "statements");
    assertThat(ids(Series.OLDER_BY_AGE, Asked.of("202").years(2015, 2022)))
        .doesNotContain("dorset-county")
        .contains("statements");
  }

  @Test
  void aBreakTouchesOnlyWhoeverAsksForBothSidesOfIt() {
    assertThat(ids(Series.PLANS, Asked.of(DORSET).years(2022, 2023)))
        .containsExactly("person-level-return");
    assertThat(ids(Series.PLANS, Asked.of(DORSET).years(2023, 2023))).isEmpty();
    assertThat(ids(Series.PLANS, Asked.of(DORSET).years(2020, 2022)))
        .doesNotContain("person-level-return");
  }

  @Test
  void warningsTravelWithTheFigures() {
    List<Problem> problems = REFERENCE.plans(Asked.of("england").years(2024, 2024)).problems();
    assertThat(problems)
        .allSatisfy(one -> assertThat(one.severity()).isEqualTo(Severity.WARNING))
        .allSatisfy(one -> assertThat(one.hint()).isNotEmpty())
        .extracting(one -> one.where().path())
        .containsExactly("england-short-2024");
    assertThat(REFERENCE.newPlans(Asked.of("373").years(2022, 2022)).problems())
        .extracting(one -> one.where().path())
        .contains("yorkshire-new-plans-2022");
  }

  @Test
  void thePlansOfDorsetIn2026AreToldWithWhatIsKnownOfThem() {
    assertThat(ids(Series.PLANS_BY_AGE, Asked.of(DORSET).years(2025, 2026)))
        .containsExactlyInAnyOrder(
            "units-recorded-dorset",
            "stale-placements-2026",
            "age-basis-2026",
            "special-schools-divided-2026");
  }

  @Test
  void theStalePlacementsThatAreNamedAreInTheTable() {
    assertThat(at19to25(2026, "mainstream_")).isEqualTo(Count.of(55));
    assertThat(at19to25(2026, "special_")).isEqualTo(Count.of(35));
    assertThat(at19to25(2025, "mainstream_")).isEqualTo(Count.of(1));
    assertThat(at19to25(2025, "special_")).isEqualTo(Count.of(5));
  }

  @Test
  void dorsetsStockAndFlowsLeave138PlansUnexplainedIn2024() {
    Asked dorset = Asked.of(DORSET).years(2024, 2025);
    Map<Integer, Count> plans =
        sound(REFERENCE.plans(dorset)).stream()
            .collect(toMap(PlanCensus::january, PlanCensus::total));
    Count opened =
        plans
            .get(2024)
            .plus(
                sound(REFERENCE.newPlans(dorset.years(2024, 2024))).stream()
                    .filter(one -> one.of().equals(Part.WHOLE))
                    .map(NewPlans::total)
                    .findFirst()
                    .orElseThrow())
            .minus(
                sound(REFERENCE.ceasedPlans(dorset.years(2024, 2024))).stream()
                    .filter(one -> one.of().equals(Part.WHOLE))
                    .map(CeasedPlans::total)
                    .findFirst()
                    .orElseThrow());
    assertThat(plans.get(2025).minus(opened)).isEqualTo(Count.of(138));
  }

  @Test
  void councilsThatCaveatsNameAreCouncilsAndEveryCaveatSaysWhatToDo() {
    Set<String> codes = new HashSet<>(Set.of(Council.ENGLAND));
    sound(REFERENCE.councils()).forEach(one -> codes.add(one.code()));
    assertThat(CAVEATS.all())
        .allSatisfy(
            one -> {
              assertThat(codes).containsAll(one.areas());
              assertThat(one.series()).isNotEmpty();
              assertThat(one.words()).endsWith(".");
              assertThat(one.hint()).endsWith(".");
              assertThat(one.lastYear()).isGreaterThanOrEqualTo(one.firstYear());
            });
  }

  private static Count at19to25(int january, String columns) {
    return Count.sum(
        sound(REFERENCE.plansByAge(Asked.of(DORSET).years(january, january))).stream()
            .filter(one -> one.age().orElseThrow().from() >= 19)
            .flatMap(one -> one.placed().entrySet().stream())
            .filter(entry -> entry.getKey().startsWith(columns))
            .map(Map.Entry::getValue)
            .toList());
  }

  private static List<String> ids(Series series, Asked asked) {
    return CAVEATS.touching(series, asked).stream().map(Caveat::id).toList();
  }
}
