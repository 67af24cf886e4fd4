package uk.foresend.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static uk.foresend.proof.Published.HISTORY;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.history.CeasedPlans;
import uk.foresend.history.LaitMeasure;
import uk.foresend.history.NewPlans;
import uk.foresend.history.PlanHistory;
import uk.foresend.history.SpecialistTopUp;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.result.FittedFlow;
import uk.foresend.result.Flow;
import uk.foresend.result.PlanFit;
import uk.foresend.result.PlanFit.PlanForecast;
import uk.foresend.result.PlanSeries;

/** Flows, prices and ten years, learnt from published history. */
class FlowsTest {
  private static final String DORSET = "838";
  private static final PlanFit TEN = fit(HISTORY);

  @Test
  @DisplayName("Dorset's flows of 2024 are those published, and England's are between councils'")
  void dorset() {
    FittedFlow ceased = flow(TEN, DORSET, Flow.CEASED, PlanSeries.TOTAL);
    // 338 plans ceased of 3,916 in January 2024; 249 and 335 of earlier years are in the model book
    assertThat(ceased.last().orElseThrow()).isCloseTo(338.0 / 3916, within(1e-9));
    FittedFlow other = flow(TEN, DORSET, Flow.UNRECONCILED, PlanSeries.TOTAL);
    // closing 4,333 less opening 3,916 less 617 new plus 338 ceased
    assertThat(other.last().orElseThrow())
        .isCloseTo((4333.0 - 3916 - 617 + 338) / 3916, within(1e-9));
    assertThat(other.central()).isBetween(0.0, 0.05);
    FittedFlow started = flow(TEN, DORSET, Flow.NEW_PLANS, PlanSeries.TOTAL);
    assertThat(started.central()).isBetween(started.england(), 1.2 * started.last().orElseThrow());
  }

  @Test
  @DisplayName("Central flows lie between the council's and England's, inside their own range")
  void pulled() {
    assertThat(TEN.flows())
        .hasSizeGreaterThan(153 * 8)
        .allSatisfy(
            one -> {
              assertThat(one.central()).isFinite().isBetween(one.low(), one.high());
              assertThat(one.low()).isLessThan(one.high());
              assertThat(one.why()).startsWith("England's last");
            });
  }

  @Test
  @DisplayName("A flow is learnt where two years are known and not before")
  void twoYears() {
    assertThat(fit(HISTORY, 2024, 5).flows())
        .extracting(FittedFlow::flow)
        .contains(Flow.NEW_PLANS, Flow.PRICES, Flow.COST_OF_A_WEEK)
        .doesNotContain(Flow.CEASED, Flow.UNRECONCILED, Flow.MOVES);
    assertThat(TEN.flows()).extracting(FittedFlow::flow).contains(Flow.values());
  }

  @Test
  @DisplayName("Pulling by hand: three councils of two years, one of them without a second")
  void byHand() {
    double[][] values = {
      {0.10, 0.12}, {0.20, 0.22}, {0.30, 0.32}, {0.40, 0.42}, {0.25, Double.NaN}
    };
    double[] sizes = {1e9, 1e9, 1e9, 1e9, 1e9};
    Pull pull = new Pull(values, sizes, 1, 0.01);
    // within a council nothing but England's own move, so a council keeps its departure whole
    assertThat(pull.england()).isCloseTo(0.27, within(1e-6));
    assertThat(pull.weight(0)).isGreaterThan(0.9);
    assertThat(pull.central(0)).isCloseTo(0.12, within(0.02));
  }

  @Test
  @DisplayName(
      "Absurd ceased plans of one council move no other's flows by more than 4% of their range")
  void absurdCeased() {
    List<CeasedPlans> ceased =
        HISTORY.ceased().stream()
            .map(
                one ->
                    one.council().equals(DORSET) && one.year() == 2024
                        ? new CeasedPlans(
                            one.council(),
                            one.year(),
                            one.of(),
                            Count.of(1_000_000),
                            one.reasons(),
                            one.source())
                        : one)
            .toList();
    unmoved(HISTORY.with(ceased, HISTORY.topUps(), HISTORY.costs()));
  }

  @Test
  @DisplayName("Nor do an absurd spend on top-ups or an absurd cost of a week")
  void absurdSpend() {
    List<SpecialistTopUp> topUps =
        HISTORY.topUps().stream()
            .map(
                one ->
                    one.council().equals("837") && one.year().startYear() == 2021
                        ? new SpecialistTopUp(
                            one.council(),
                            one.year(),
                            one.sector(),
                            Money.ofPounds(BigDecimal.valueOf(9_000_000_000L)),
                            one.people(),
                            one.source())
                        : one)
            .toList();
    List<LaitMeasure> costs =
        HISTORY.costs().stream()
            .map(
                one ->
                    one.council().equals("837") && one.year() == 2023
                        ? new LaitMeasure(
                            one.council(),
                            one.measure(),
                            one.period(),
                            one.year(),
                            BigDecimal.valueOf(100_000),
                            one.source())
                        : one)
            .toList();
    unmoved(HISTORY.with(HISTORY.ceased(), topUps, costs));
  }

  @Test
  @DisplayName("Nor do absurd new plans")
  void absurdNewPlans() {
    List<NewPlans> started =
        HISTORY.newPlans().stream()
            .map(
                one ->
                    one.council().equals(DORSET) && one.year() == 2024
                        ? new NewPlans(
                            one.council(),
                            one.year(),
                            one.of(),
                            Count.of(500_000),
                            one.placed(),
                            one.source())
                        : one)
            .toList();
    unmoved(
        new PlanHistory(
            HISTORY.councils(),
            HISTORY.older(),
            HISTORY.plans(),
            HISTORY.heads(),
            HISTORY.requests(),
            started,
            HISTORY.inTime(),
            HISTORY.ceased(),
            HISTORY.topUps(),
            HISTORY.costs()));
  }

  @Test
  @DisplayName("Ten years on growth has bent: no council explodes, and the most common is 15.5%")
  void tenYears() {
    Map<String, List<PlanForecast>> totals =
        TEN.forecasts().stream()
            .filter(one -> one.series() == PlanSeries.TOTAL)
            .collect(Collectors.groupingBy(PlanForecast::code));
    assertThat(totals).hasSize(153);
    totals
        .values()
        .forEach(
            years -> {
              assertThat(years).hasSize(10);
              double before = years.get(4).central();
              double growth = 0.11;
              for (PlanForecast one : years.subList(5, 10)) {
                assertThat(one.central() / before - 1)
                    .as(one.council() + " " + one.january())
                    .isBetween(0.0, growth);
                assertThat(one.quantiles()).isSorted();
                growth = one.central() / before - 1;
                before = one.central();
              }
            });
    assertThat(TEN.prevalence().stream().mapToDouble(one -> one.last()).max().orElseThrow())
        .isCloseTo(0.1555, within(0.001));
  }

  @Test
  @DisplayName(
      "No council passes the ceiling, whose range is wide and which ranges far out allow for")
  void ceiling() {
    assertThat(TEN.prevalence())
        .allSatisfy(
            one -> {
              assertThat(one.last()).isLessThan(one.ceiling());
              assertThat(one.ceiling()).isBetween(one.low(), one.high());
              assertThat(one.high() / one.low()).isGreaterThan(1.2);
            });
    Ceiling ceiling = new Ceiling(Origins.to(HISTORY, 2025).at(2025).all());
    assertThat(ceiling.wider(0.1, 5)).isEqualTo(0.1);
    assertThat(ceiling.wider(0.1, 10)).isGreaterThan(0.1);
  }

  @Test
  @DisplayName("The first five Januaries are the same whether five or ten are asked for")
  void fiveOfTen() {
    List<PlanForecast> five = fit(HISTORY, 2025, 5).forecasts();
    assertThat(TEN.forecasts()).containsAll(five);
  }

  @Test
  @DisplayName("From the sixth year on settings keep their share of all plans")
  void settingsKeepTheirShare() {
    Map<String, Double> central =
        TEN.forecasts().stream()
            .filter(one -> one.code().equals("865"))
            .collect(
                Collectors.toMap(one -> one.series().id() + one.january(), PlanForecast::central));
    double fifth = central.get("mainstream2030") / central.get("total2030");
    assertThat(central.get("mainstream2035") / central.get("total2035"))
        .isCloseTo(fifth, within(1e-9));
  }

  /** No flow of another council, nor the width of its range, moves by more than 4% of that. */
  private static void unmoved(PlanHistory absurd) {
    PlanFit moved = fit(absurd);
    for (FittedFlow one : TEN.flows()) {
      if (!one.code().equals(DORSET) && !one.code().equals("837")) {
        FittedFlow now = flow(moved, one.code(), one.flow(), one.series());
        assertThat(now.central())
            .as(one.code() + one.flow() + one.series())
            .isCloseTo(one.central(), within(0.04 * (one.high() - one.low())));
        assertThat(now.high() - now.low())
            .isCloseTo(one.high() - one.low(), within(0.04 * (one.high() - one.low())));
      }
    }
  }

  private static FittedFlow flow(PlanFit fit, String code, Flow flow, PlanSeries series) {
    return fit.flows().stream()
        .filter(one -> one.code().equals(code) && one.flow() == flow && one.series() == series)
        .findFirst()
        .orElseThrow();
  }

  private static PlanFit fit(PlanHistory history) {
    return fit(history, 2025, 10);
  }

  private static PlanFit fit(PlanHistory history, int asAt, int years) {
    return Fits.of(history, asAt, Optional.empty(), years);
  }
}
