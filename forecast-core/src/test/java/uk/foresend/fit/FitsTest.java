package uk.foresend.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.proof.Published.HISTORY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.history.AssessmentRequests;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.YoungPeople;
import uk.foresend.proof.Published;
import uk.foresend.quantity.Count;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanSeries;

/** What is learnt from published history, as at a year. */
class FitsTest {
  private static final String DORSET = "838";
  private static final PlanFit ALL = Published.fit("all", 2025);

  @Test
  @DisplayName("Every council of the January is forecast, all plans and each main setting")
  void everyCouncil() {
    assertThat(ALL.forecasts().stream().map(PlanForecast::code).distinct()).hasSize(153);
    assertThat(ALL.forecasts()).hasSize(153 * Learned.HORIZONS * PlanSeries.values().length);
    assertThat(ALL.forecasts())
        .allSatisfy(
            one -> {
              assertThat(one.central()).isPositive().isFinite();
              assertThat(one.quantiles()).isSorted().doesNotContain(Double.NaN);
              assertThat(one.central()).isBetween(one.quantiles().get(2), one.quantiles().get(3));
            });
  }

  @Test
  @DisplayName("Nothing after the June of its year is seen: figures of later years change no bit")
  void asAt() {
    PlanHistory later = plans(HISTORY, one -> one.january() > 2022, count -> count * 7);
    assertThat(forecasts(later, 2022)).isEqualTo(forecasts(HISTORY, 2022));
    assertThat(forecasts(HISTORY.asAt(2022), 2022)).isEqualTo(forecasts(HISTORY, 2022));
    PlanHistory flows = requests(HISTORY, one -> one.year() >= 2022, 9);
    assertThat(forecasts(flows, 2022)).isEqualTo(forecasts(HISTORY, 2022));
  }

  @ParameterizedTest(name = "plans of January {0}")
  @ValueSource(ints = {2025, 2024, 2021})
  @DisplayName("One absurd count of plans moves no other council by more than 0.5% in five years")
  void anAbsurdCount(int january) {
    for (int times : List.of(2, 10, 1000)) {
      PlanHistory absurd =
          plans(
              HISTORY,
              one -> one.january() == january && one.council().equals(DORSET),
              count -> count * times);
      assertThat(farthest(absurd, PlanSeries.TOTAL)).as("times " + times).isLessThan(0.005);
    }
  }

  @Test
  @DisplayName("Nor do absurd requests or heads move another council by more than 1% in five years")
  void absurdFeatures() {
    PlanHistory requests =
        requests(HISTORY, one -> one.year() == 2024 && one.council().equals(DORSET), 1000);
    assertThat(farthest(requests, PlanSeries.TOTAL)).isLessThan(0.01);
    List<YoungPeople> heads =
        HISTORY.heads().stream()
            .map(
                one ->
                    one.council().equals(DORSET)
                        ? new YoungPeople(one.council(), one.year(), BigDecimal.ONE, one.source())
                        : one)
            .toList();
    PlanHistory lonely =
        new PlanHistory(
            HISTORY.councils(),
            HISTORY.older(),
            HISTORY.plans(),
            heads,
            HISTORY.requests(),
            HISTORY.newPlans(),
            HISTORY.inTime(),
            HISTORY.ceased(),
            HISTORY.topUps(),
            HISTORY.costs());
    assertThat(farthest(lonely, PlanSeries.TOTAL)).isLessThan(0.01);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"special_la_maintained", "special_independent"})
  @DisplayName("Nor does an absurd count in one setting move another council's by more than 0.5%")
  void anAbsurdSetting(String column) {
    List<PlanCensus> plans =
        HISTORY.plans().stream()
            .map(
                one ->
                    one.january() == 2024 && one.council().equals(DORSET)
                        ? placed(one, column, Count.of(100_000))
                        : one)
            .toList();
    PlanHistory absurd = with(HISTORY, plans);
    for (PlanSeries series : PlanSeries.values()) {
      assertThat(farthest(absurd, series)).as(series.id()).isLessThan(0.005);
    }
  }

  @Test
  @DisplayName("Newham's count of January 2025 is put aside and said to be")
  void newham() {
    PlanFit newham = Published.fit("Newham", 2025);
    assertThat(newham.remarks())
        .containsExactly(
            "Newham's count of January 2025, 1199, is less than half or more than double the last"
                + " one believed, and is put aside until another bears it out. It is forecast from"
                + " January 2024 (2705), with ranges as wide as that needs.");
    assertThat(newham.forecasts().get(0).central()).isBetween(2900.0, 3700.0);
  }

  @Test
  @DisplayName("Before placements were published all plans alone are forecast, and that is said")
  void beforePlacements() {
    PlanFit early = Published.fit("Kent", 2019);
    assertThat(early.forecasts()).extracting(PlanForecast::series).containsOnly(PlanSeries.TOTAL);
    assertThat(early.remarks()).singleElement().asString().contains("from January 2019");
  }

  @Test
  @DisplayName("England's growth bends down as prevalence rises, and does not explode")
  void bends() {
    PlanMethod method = Origins.to(HISTORY, 2025).at(2025).all();
    double before = method.baseGrowth();
    for (int h = 1; h <= Learned.HORIZONS; h++) {
      double year = method.national(h) - (h > 1 ? method.national(h - 1) : 0);
      assertThat(year).as("year " + h).isBetween(0.0, before);
      before = year;
    }
  }

  @Test
  @DisplayName("A council with few plans for its children grows faster by it than one with many")
  void prevalenceReverts() {
    PlanMethod method = Origins.to(HISTORY, 2025).at(2025).all();
    for (int h = 1; h <= Learned.HORIZONS; h++) {
      assertThat(method.weights(h)[Seen.PREVALENCE]).isNegative();
    }
  }

  @Test
  @DisplayName("A council without a past of its own is forecast as England grows")
  void newCouncils() {
    PlanFit cumberland = Published.fit("Cumberland", 2024);
    PlanMethod method = Origins.to(HISTORY, 2024).at(2024).all();
    double growth = StrictMath.log(cumberland.forecasts().get(0).central() / 2656);
    assertThat(growth).isBetween(method.national(1) - 0.05, method.national(1) + 0.05);
  }

  private static List<PlanForecast> forecasts(PlanHistory history, int asAt) {
    return Fits.of(history, asAt, Optional.empty(), Learned.HORIZONS).forecasts();
  }

  /** How far the median forecast of any other council of 100 or more moves. */
  private static double farthest(PlanHistory changed, PlanSeries series) {
    Map<String, Double> sound = medians(ALL.forecasts(), series);
    Map<String, Double> moved = medians(forecasts(changed, 2025), series);
    return sound.entrySet().stream()
        .mapToDouble(one -> Math.abs(moved.get(one.getKey()) / one.getValue() - 1))
        .max()
        .orElseThrow();
  }

  private static Map<String, Double> medians(List<PlanForecast> all, PlanSeries series) {
    return all.stream()
        .filter(one -> one.series() == series && !one.code().equals(DORSET))
        .collect(Collectors.toMap(one -> one.code() + " " + one.january(), PlanForecast::central));
  }

  private static PlanHistory plans(
      PlanHistory history, Predicate<PlanCensus> which, Function<Long, Long> count) {
    return with(
        history,
        history.plans().stream()
            .map(
                one ->
                    which.test(one)
                        ? new PlanCensus(
                            one.council(),
                            one.january(),
                            one.age(),
                            one.basis(),
                            Count.of(count.apply(one.total().hundredths() / 100)),
                            one.placed(),
                            one.source())
                        : one)
            .toList());
  }

  private static PlanCensus placed(PlanCensus census, String column, Count count) {
    Map<String, Count> placed =
        Stream.concat(
                census.placed().entrySet().stream().filter(one -> !one.getKey().equals(column)),
                Map.of(column, count).entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return new PlanCensus(
        census.council(),
        census.january(),
        census.age(),
        census.basis(),
        census.total(),
        placed,
        census.source());
  }

  private static PlanHistory requests(
      PlanHistory history, Predicate<AssessmentRequests> which, int times) {
    return new PlanHistory(
        history.councils(),
        history.older(),
        history.plans(),
        history.heads(),
        history.requests().stream()
            .map(
                one ->
                    which.test(one)
                        ? new AssessmentRequests(
                            one.council(),
                            one.year(),
                            one.of(),
                            new Count(one.received().hundredths() * times),
                            one.agreed(),
                            one.refused(),
                            one.pending(),
                            one.withdrawn(),
                            one.source())
                        : one)
            .toList(),
        history.newPlans(),
        history.inTime(),
        history.ceased(),
        history.topUps(),
        history.costs());
  }

  private static PlanHistory with(PlanHistory history, List<PlanCensus> plans) {
    return new PlanHistory(
        history.councils(),
        history.older(),
        plans,
        history.heads(),
        history.requests(),
        history.newPlans(),
        history.inTime(),
        history.ceased(),
        history.topUps(),
        history.costs());
  }
}
