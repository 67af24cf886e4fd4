package uk.foresend.reference;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.assumption.Assumptions;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.history.PlanCensus;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.Count;
import uk.foresend.scenario.Checker;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Axes;
import uk.foresend.send.PlacementCategory;

/** A shipped scenario of a real council opens with the plans that its January census published. */
class OpeningCensusTest {
  private static final ScenarioFiles FILES = ScenarioFiles.shipped();
  private static final List<PlanCensus> PLANS = sound(REFERENCE.plans());
  private static final List<PlanCensus> AGES = sound(REFERENCE.plansByAge());
  private static final List<CensusColumn> COLUMNS = sound(REFERENCE.censusColumns());
  private static final Set<String> COUNCILS =
      sound(REFERENCE.councils()).stream().map(Council::code).collect(toSet());

  @TestFactory
  Stream<DynamicTest> openingPlansAreThePublishedOnesByCategoryAndAge() {
    return FILES.ids().stream()
        // a table of money reproduced has no child in it
        .filter(id -> !id.startsWith("published/"))
        .map(OpeningCensusTest::base)
        .filter(base -> COUNCILS.contains(base.setup().councilCode()))
        .distinct()
        .map(
            base ->
                DynamicTest.dynamicTest(
                    base.setup().councilName() + ", January " + january(base),
                    () -> assertOpensAsPublished(base)));
  }

  @Test
  void thereAreScenariosToLookAt() {
    assertThat(FILES.ids()).isNotEmpty();
  }

  private static void assertOpensAsPublished(Assumptions base) {
    PlanCensus census = find(PLANS, base).findFirst().orElseThrow();
    assertThat(Count.sum(base.cohort().opening())).isEqualTo(census.total());
    assertThat(byCategory(base))
        .isIn(published(census), withIndependentSchoolsInMainstream(census));
    Axes axes = base.setup().axes();
    find(AGES, base)
        .forEach(
            published -> {
              AgeBand age = published.age().orElseThrow();
              if (axes.singleYears()) {
                assertThat(atAges(base, age)).as(age.label()).isEqualTo(published.total());
              }
            });
  }

  private static Map<PlacementCategory, Count> byCategory(Assumptions base) {
    Axes axes = base.setup().axes();
    Map<PlacementCategory, Count> plans = new EnumMap<>(PlacementCategory.class);
    for (PlacementCategory category : PlacementCategory.values()) {
      plans.put(category, Count.ZERO);
    }
    for (int setting = 0; setting < axes.settings().size(); setting++) {
      int from = axes.cell(setting, 0, 0);
      int to = from + axes.needs().size() * axes.bands().size();
      plans.merge(
          axes.settings().get(setting).category(),
          Count.sum(base.cohort().opening().subList(from, to)),
          Count::plus);
    }
    return plans;
  }

  private static Count atAges(Assumptions base, AgeBand age) {
    Axes axes = base.setup().axes();
    Count plans = Count.ZERO;
    for (int band = 0; band < axes.bands().size(); band++) {
      if (axes.bands().get(band).from() >= age.from() && axes.bands().get(band).to() <= age.to()) {
        for (int setting = 0; setting < axes.settings().size(); setting++) {
          for (int need = 0; need < axes.needs().size(); need++) {
            plans = plans.plus(base.cohort().opening().get(axes.cell(setting, need, band)));
          }
        }
      }
    }
    return plans;
  }

  private static Map<PlacementCategory, Count> published(PlanCensus census) {
    return census.byCategory(COLUMNS);
  }

  /** The other convention in use: see {@code census-columns.csv}. */
  private static Map<PlacementCategory, Count> withIndependentSchoolsInMainstream(
      PlanCensus census) {
    Count independent = census.placed("mainstream_independent").orElse(Count.ZERO);
    Map<PlacementCategory, Count> plans = census.byCategory(COLUMNS);
    plans.merge(PlacementCategory.MAINSTREAM, independent, Count::plus);
    plans.merge(PlacementCategory.INDEPENDENT, independent, Count::minus);
    return plans;
  }

  private static Stream<PlanCensus> find(List<PlanCensus> censuses, Assumptions base) {
    return censuses.stream()
        .filter(one -> one.council().equals(base.setup().councilCode()))
        .filter(one -> one.january() == january(base));
  }

  private static int january(Assumptions base) {
    return base.setup().horizon().firstMonth().getYear();
  }

  private static Assumptions base(String id) {
    return sound(FILES.read(id).orElseThrow().then(new Checker(FILES)::check)).base();
  }
}
