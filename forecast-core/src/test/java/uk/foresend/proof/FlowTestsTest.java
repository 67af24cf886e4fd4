package uk.foresend.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Historian;
import uk.foresend.history.NewPlans;
import uk.foresend.result.FittedFlow;
import uk.foresend.result.Flow;
import uk.foresend.result.FlowTest;
import uk.foresend.result.FlowTest.Outcome;
import uk.foresend.result.FlowTest.Scored;

/** Flows learnt as at earlier years, beside what came. */
class FlowTestsTest {
  private static final FlowTest ALL = Published.flows(Historian.ALL);
  private static final FlowTest DORSET = Published.flows("Dorset");

  @Test
  @DisplayName("New plans are scored of four years, from origins that knew two and more")
  void newPlans() {
    Scored ours = scored(Flow.NEW_PLANS, 1, "foresend");
    assertThat(ours.first()).isEqualTo(2021);
    assertThat(ours.last()).isEqualTo(2024);
    assertThat(ours.cases()).isBetween(570, 610);
    assertThat(ours.within().get(1)).isBetween(0.7, 0.87);
  }

  @Test
  @DisplayName("Where it is scored the fitted flow is nearer than every rival, a year on")
  void best() {
    for (Flow flow : List.of(Flow.NEW_PLANS, Flow.COST_OF_A_WEEK)) {
      double ours = scored(flow, 1, "foresend").meanError();
      for (String rival : List.of("no-change", "own-mean", "england")) {
        assertThat(ours).as(flow + " " + rival).isLessThan(scored(flow, 1, rival).meanError());
        assertThat(scored(flow, 1, rival).cases()).isEqualTo(scored(flow, 1, "foresend").cases());
      }
    }
  }

  @Test
  @DisplayName("What two years are not known of is said not to be scored; its rivals are")
  void notScored() {
    for (Flow flow : List.of(Flow.CEASED, Flow.UNRECONCILED)) {
      assertThat(scored(flow, 1, "foresend").cases()).isZero();
      assertThat(scored(flow, 1, "england").cases()).isBetween(140, 150);
      assertThat(scored(flow, 1, "england").meanError())
          .isLessThan(scored(flow, 1, "no-change").meanError());
    }
    assertThat(ALL.notScored())
        .hasSize(8)
        .allSatisfy(one -> assertThat(one).startsWith("Not scored"));
  }

  @Test
  @DisplayName("Dorset's new plans of 2024, as fitted in June 2024 and as counted: by hand")
  void byHand() {
    Outcome one =
        DORSET.outcomes().stream()
            .filter(any -> any.flow() == Flow.NEW_PLANS)
            .filter(any -> any.asAt() == 2024 && any.year() == 2024)
            .findFirst()
            .orElseThrow();
    FittedFlow fitted =
        new Historian()
                .fit(Published.HISTORY, "Dorset", OptionalInt.of(2024), OptionalInt.empty())
                .get()
                .flows()
                .stream()
                .filter(any -> any.flow() == Flow.NEW_PLANS)
                .findFirst()
                .orElseThrow();
    assertThat(one.fitted().orElseThrow()).isCloseTo(fitted.central(), within(1e-12));
    assertThat(one.low().orElseThrow()).isCloseTo(fitted.low(), within(1e-12));
    double people = fitted.aYear().orElseThrow() / fitted.central();
    assertThat(one.came() * people).isCloseTo(newPlans(2024), within(1e-6));
    assertThat(one.last() * people).isCloseTo(newPlans(2023), within(1e-6));
  }

  @Test
  @DisplayName("The median and mean errors are of the same sign of size, and bias is no larger")
  void sizes() {
    assertThat(ALL.scores())
        .filteredOn(one -> one.cases() > 0)
        .hasSizeGreaterThan(40)
        .allSatisfy(
            one -> {
              assertThat(one.medianError()).isPositive();
              assertThat(Math.abs(one.bias())).isLessThanOrEqualTo(one.meanError());
            });
  }

  private static double newPlans(int year) {
    return Published.HISTORY.newPlans().stream()
        .filter(one -> one.council().equals("838") && one.year() == year)
        .mapToDouble((NewPlans one) -> one.total().value())
        .sum();
  }

  private static Scored scored(Flow flow, int ahead, String method) {
    return ALL.scores().stream()
        .filter(one -> one.flow() == flow && one.ahead() == ahead)
        .filter(one -> one.method().equals(method))
        .findFirst()
        .orElseThrow();
  }
}
