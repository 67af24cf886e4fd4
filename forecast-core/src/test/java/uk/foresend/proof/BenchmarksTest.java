package uk.foresend.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.foresend.proof.Published.SERIES;
import static uk.foresend.proof.Published.beside;
import static uk.foresend.proof.Published.value;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.history.Council;
import uk.foresend.history.DsgBalance;
import uk.foresend.history.LaitMeasure;
import uk.foresend.history.PlanCensus;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Benchmark.Kind;
import uk.foresend.result.Benchmark.Rank;
import uk.foresend.result.Benchmark.Value;

/** A council beside others, on the published figures. */
class BenchmarksTest {
  private static final String DORSET = "838";
  private static final Benchmark BESIDE = beside("Dorset", "839,865");

  @ParameterizedTest(name = "{0} of Dorset is {1}, of England {2}")
  @CsvSource({
    "refused, 0.199, 0.252",
    "within-20-weeks, 0.491, 0.459",
    "appeals, 0.033, 0.032",
    "growth-1, 0.106, 0.108",
    "balance-2021-22, -0.0989, -0.0226",
    "plans-per-thousand-matched, 48.7, 40.9",
    "high-needs-block-per-plan, 13775, 17265"
  })
  @DisplayName("The measures are those that Dorset and England are known by")
  void knownFigures(String measure, double dorset, double england) {
    double tolerance = Math.abs(dorset) < 1 ? 0.0006 : Math.abs(dorset) * 0.001;
    assertThat(value(BESIDE, measure, DORSET).value().getAsDouble())
        .isCloseTo(dorset, within(tolerance));
    assertThat(value(BESIDE, measure, "england").value().getAsDouble())
        .isCloseTo(england, within(tolerance));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @CsvSource({
    "refused, EHCP_Initial_req_refused, 2024, 0.006",
    "within-20-weeks, SEN_EHC_All_20wks, 2024, 0.006",
    "appeals, SEN_AppealableDec, 2024, 0.06"
  })
  @DisplayName("Each council's shares are those that the interactive tool prints")
  void agreeWithTheInteractiveTool(String measure, String printed, int year, double tolerance) {
    Map<String, Double> tool =
        SERIES.lait().stream()
            .filter(one -> one.measure().equals(printed) && one.year() == year)
            .filter(one -> !one.council().equals(Council.ENGLAND))
            .collect(
                Collectors.toMap(LaitMeasure::council, one -> one.value().doubleValue() / 100));
    Measure ours =
        new FlowMeasures(SERIES)
            .all().stream().filter(one -> one.id().equals(measure)).findFirst().orElseThrow();
    List<String> both =
        tool.keySet().stream().filter(code -> ours.figures().of(code).isPresent()).toList();
    assertThat(both).hasSizeGreaterThan(140);
    assertThat(both)
        .allSatisfy(
            code ->
                assertThat(ours.figures().of(code).getAsDouble())
                    .as(code)
                    .isCloseTo(tool.get(code), within(tolerance)));
  }

  @Test
  @DisplayName("A region grows by its sums, not by the mean of its councils' rates")
  void regionsAreSumsOverSums() {
    List<String> southWest =
        SERIES.councils().standingIn(2025).stream()
            .filter(one -> one.region().equals("South West"))
            .map(Council::code)
            .toList();
    double expected = plans(southWest, 2025) / plans(southWest, 2024) - 1;
    Value region = value(BESIDE, "growth-1", "region");
    assertThat(region.value().getAsDouble()).isCloseTo(expected, within(1e-12));
    assertThat(region.counted()).isEqualTo(southWest.size());
    assertThat(region.missing()).isZero();
    assertThat(region.rank()).isEmpty();
  }

  @Test
  @DisplayName("The councils' balances add up to the percentage printed for England")
  void balancesOfEngland() {
    for (String year : List.of("2019-20", "2020-21", "2021-22")) {
      double printed =
          SERIES.balances().stream()
              .filter(one -> one.council().equals(Council.ENGLAND))
              .filter(one -> one.year().equals(FinancialYear.parse(year).orElseThrow()))
              .map(DsgBalance::percentOfGrant)
              .findFirst()
              .orElseThrow()
              .doubleValue();
      assertThat(value(BESIDE, "balance-" + year, "england").value().getAsDouble() * 100)
          .as(year)
          .isCloseTo(printed, within(0.02));
    }
  }

  @Test
  @DisplayName("A place in an independent special school is outturn over the year's placements")
  void thePriceOfAnIndependentPlaceByHand() {
    Value dorset = value(BESIDE, "cost-independent-special", DORSET);
    double placements = 5.0 / 16 * 182 + 11.0 / 16 * 198;
    assertThat(dorset.sums().orElseThrow().below()).isEqualTo(placements);
    assertThat(dorset.value().getAsDouble()).isCloseTo(13_836_540 / placements, within(0.01));
  }

  @Test
  @DisplayName("Spend of nothing for children who are there is no price, and is in no sum")
  void noSpendIsNoPrice() {
    Value wiltshire = value(BESIDE, "cost-specialist-college", "865");
    assertThat(wiltshire.value()).isEmpty();
    assertThat(wiltshire.why()).isEqualTo("not published");
    assertThat(value(BESIDE, "cost-specialist-college", "neighbours").counted()).isEqualTo(1);
  }

  @Test
  @DisplayName("The shares of the mix of a council, a region and England each add up to one")
  void mixesAddUp() {
    for (String area : List.of(DORSET, "839", "neighbours", "region", "england")) {
      double sum =
          BESIDE.lines().stream()
              .filter(line -> line.theme() == Benchmark.Theme.MIX)
              .mapToDouble(line -> value(BESIDE, line.id(), area).value().getAsDouble())
              .sum();
      assertThat(sum).as(area).isCloseTo(1, within(1e-9));
    }
  }

  @Test
  @DisplayName("A council without placements has no mix, and England's says that it lacks it")
  void withoutPlacements() {
    Benchmark cambridgeshire = beside("873");
    Value own = value(cambridgeshire, "mix-mainstream", "873");
    assertThat(own.value()).isEmpty();
    assertThat(own.rank()).isEmpty();
    assertThat(own.why()).isEqualTo("not published");
    assertThat(value(cambridgeshire, "mix-mainstream", "england").missing()).isEqualTo(2);
    assertThat(value(cambridgeshire, "growth-1", "873").value()).isPresent();
  }

  @Test
  @DisplayName("Every council there is can be set beside the others, whatever is missing of it")
  void everyCouncilCanBeAsked() {
    for (Council council : SERIES.councils().standingIn(2025)) {
      Benchmark one = beside(council.code());
      assertThat(one.lines()).hasSameSizeAs(BESIDE.lines());
      assertThat(one.lines().stream().flatMap(line -> line.values().stream()))
          .allSatisfy(
              value -> {
                assertThat(value.value().isPresent()).isEqualTo(value.why().isEmpty());
                assertThat(value.value().orElse(0)).isFinite();
              });
    }
  }

  @Test
  @DisplayName("A rank is among the councils that have the figure, equals sharing a place")
  void ranks() {
    Rank lait = value(BESIDE, "spend-a-week", DORSET).rank().orElseThrow();
    List<Double> all =
        SERIES.lait().stream()
            .filter(one -> one.measure().equals("SENFinance") && one.year() == 2024)
            .filter(one -> !one.council().equals(Council.ENGLAND))
            .map(one -> one.value().doubleValue())
            .toList();
    assertThat(lait.of()).isEqualTo(all.size());
    assertThat(lait.fromHighest())
        .isEqualTo(1 + (int) all.stream().filter(one -> one > 210).count());
    assertThat(lait.fromLowest())
        .isEqualTo(1 + (int) all.stream().filter(one -> one < 210).count());
  }

  @Test
  @DisplayName("The traps that touch the councils named come with the measure, others do not")
  void caveats() {
    assertThat(caveatsOf(BESIDE, "mix-resourced")).contains("units-recorded-dorset");
    assertThat(caveatsOf(BESIDE, "cost-state-special")).contains("academy-place-funding");
    assertThat(caveatsOf(BESIDE, "balance-2021-22")).contains("dorset-balance-2021");
    assertThat(caveatsOf(beside("Kent"), "mix-resourced")).doesNotContain("units-recorded-dorset");
  }

  @Test
  @DisplayName("Every measure says what is divided by what, its unit, when, and its sources")
  void everyMeasureIsDefined() {
    assertThat(BESIDE.lines()).extracting(Benchmark.Line::id).doesNotHaveDuplicates();
    assertThat(BESIDE.lines())
        .allSatisfy(
            line -> {
              assertThat(line.definition()).endsWith(".");
              assertThat(line.period()).containsPattern("20\\d\\d");
              assertThat(line.sources()).isNotEmpty();
              assertThat(line.values()).hasSameSizeAs(BESIDE.areas());
            });
    assertThat(BESIDE.areas())
        .extracting(Benchmark.Area::kind)
        .containsExactly(
            Kind.COUNCIL,
            Kind.NEIGHBOUR,
            Kind.NEIGHBOUR,
            Kind.NEIGHBOURS,
            Kind.REGION,
            Kind.ENGLAND);
  }

  private static Stream<String> caveatsOf(Benchmark benchmark, String measure) {
    return benchmark.lines().stream()
        .filter(line -> line.id().equals(measure))
        .flatMap(line -> line.caveats().stream())
        .map(caveat -> caveat.where().path());
  }

  private static double plans(List<String> councils, int january) {
    return SERIES.plans().stream()
        .filter(one -> one.january() == january && councils.contains(one.council()))
        .map(PlanCensus::total)
        .mapToDouble(total -> total.value())
        .sum();
  }
}
