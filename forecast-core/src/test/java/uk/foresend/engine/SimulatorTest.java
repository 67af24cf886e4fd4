package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Programme;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.Lever;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Progress;
import uk.foresend.result.Amount;
import uk.foresend.result.Fan;
import uk.foresend.result.Odds;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;
import uk.foresend.send.CapitalScheme;

@DisplayName("Many futures of a scenario")
class SimulatorTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Forecaster DOOR = new Forecaster(SHIPPED);
  private static final int FEW = 40;

  @Test
  @DisplayName("Are told the same at any number of threads")
  void areTheSameAtAnyNumberOfThreads() throws Exception {
    Scenario dorset = dorset();
    int blocks = 2 * Abreast.FUTURES + 1;
    Simulation two = DOOR.simulate(dorset, blocks, "seed").get();
    Simulation one = alone(() -> DOOR.simulate(dorset, blocks, "seed").get());
    assertThat(one).isEqualTo(two);
  }

  private static Simulation alone(Callable<Simulation> asked) throws Exception {
    ForkJoinPool single = new ForkJoinPool(1);
    try {
      return single.submit(asked).get();
    } finally {
      single.shutdown();
    }
  }

  @Test
  @DisplayName("Say how many parts there are before each future is told as one, and can be stopped")
  void tellHowTheyGoOn() {
    AtomicInteger expected = new AtomicInteger();
    AtomicInteger since = new AtomicInteger();
    Progress counting =
        new Progress() {
          @Override
          public void step() {
            since.incrementAndGet();
          }

          @Override
          public void expect(int parts) {
            expected.set(parts);
            since.set(0);
          }
        };
    DOOR.to(SHIPPED, counting).simulate(dorset(), FEW, "seed");
    assertThat(since).hasValue(expected.get()).hasValueGreaterThanOrEqualTo(FEW);
    Forecaster stopped =
        DOOR.to(
            SHIPPED,
            () -> {
              throw new IllegalStateException("stopped");
            });
    assertThatThrownBy(() -> stopped.simulate(dorset(), FEW, "seed"))
        .hasMessageContaining("stopped");
  }

  @Test
  @DisplayName("Tell what levers change future by future: far less widely than the figures spread")
  void tellWhatLeversChange() {
    Scenario plan = DOOR.check(SHIPPED.find("dorset/2026/recovery-plan").orElseThrow()).get();
    Simulation simulation = DOOR.simulate(plan, FEW, "seed").get();
    Fan change = simulation.changes().get(0);
    Fan closing = simulation.fan("closing").orElseThrow();
    assertThat(change.key()).isEqualTo("closing");
    assertThat(width(change, 2)).isPositive().isLessThan(width(closing, 2) / 2);
    long central =
        DOOR.forecast(plan).closing(2).pence() - DOOR.forecast(dorset()).closing(2).pence();
    assertThat(change.years().get(2).central().hundredths().orElseThrow())
        .isCloseTo(central, within(100L));
    assertThat(DOOR.simulate(dorset(), 2, "seed").get().changes()).isEmpty();
  }

  private static long width(Fan fan, int year) {
    List<Amount> quantiles = fan.years().get(year).quantiles();
    return quantiles.get(5).hundredths().orElseThrow()
        - quantiles.get(1).hundredths().orElseThrow();
  }

  @Test
  @DisplayName("Spend what delivery costs whole, and move half the children of half a step-down")
  void spendWhatDeliveryCostsWhole() {
    Scenario plan = DOOR.check(SHIPPED.find("dorset/2026/recovery-plan").orElseThrow()).get();
    List<Assumptions> steps = new ArrayList<>(List.of(plan.base()));
    plan.levers().forEach(lever -> steps.add(lever.applyTo(steps.get(steps.size() - 1))));
    List<Undertaken.Taken> halves = new ArrayList<>();
    for (int k = 0; k < plan.levers().size(); k++) {
      halves.add(new Undertaken.Taken(steps.get(k), steps.get(k + 1), 0.5, true));
    }
    Assumptions last = steps.get(steps.size() - 1);
    Programme all = last.programme();
    Programme half = new Undertaken(plan.base(), halves, last).assumptions().programme();
    assertThat(all.deliveryCosts()).isNotEmpty();
    assertThat(half.deliveryCosts()).isEqualTo(all.deliveryCosts());
    assertThat(half.stepDowns().get(0).perYear())
        .isCloseTo(all.stepDowns().get(0).perYear() / 2, within(1e-9));
  }

  @Test
  @DisplayName("Keep percentiles in order, and differ by seed")
  void keepPercentilesInOrder() {
    Simulation simulation = DOOR.simulate(dorset(), FEW, "seed").get();
    for (Fan fan : simulation.fans()) {
      for (Fan.Range range : fan.years()) {
        List<Long> found =
            range.quantiles().stream()
                .map(Amount::hundredths)
                .map(one -> one.orElseThrow())
                .toList();
        assertThat(found).as(fan.key()).isSorted();
      }
    }
    assertThat(DOOR.simulate(dorset(), FEW, "another").get().fans())
        .isNotEqualTo(simulation.fans());
  }

  @Test
  @DisplayName("Redraw how full a scheme becomes only while a part of it has still to fill")
  void redrawWhatHasStillToFill() {
    Scenario plan = DOOR.check(SHIPPED.find("dorset/2026/recovery-plan").orElseThrow()).get();
    Assumptions base = plan.base();
    Happenings happenings = new Happenings(base, "seed");
    assertThat(happenings.anyScheme(base)).isFalse();
    assertThat(happenings.of(base, 7).programme()).isEqualTo(base.programme());
    Assumptions last = base;
    for (Lever lever : plan.levers()) {
      last = lever.applyTo(last);
    }
    assertThat(happenings.anyScheme(last)).isTrue();
    List<CapitalScheme> drawn = happenings.of(last, 7).programme().schemes();
    for (int k = 0; k < drawn.size(); k++) {
      CapitalScheme stated = last.programme().schemes().get(k);
      assertThat(drawn.get(k).fill().equals(stated.fill()))
          .as(stated.id())
          .isEqualTo(base.programme().schemes().contains(stated));
    }
  }

  @Test
  @DisplayName("Are without a policy as often as it is unlikely to come about")
  void areWithoutAPolicyAsOftenAsStated() {
    Assumptions base = dorset().base();
    Happenings happenings = new Happenings(base, "seed");
    double without =
        IntStream.range(0, 10_000)
            .filter(
                draw ->
                    happenings.of(base, draw).standing().policies().stream()
                        .noneMatch(policy -> policy.id().equals("stability-grant")))
            .count();
    assertThat(without / 10_000).isCloseTo(0.1, within(0.01));
  }

  @Test
  @DisplayName(
      "Leave the deficits of years after the override to the General Fund where they are not met centrally")
  void chargeWhatIsNotMetCentrally() {
    Assumptions base = dorset().base();
    FinancialYear year = FinancialYear.parse("2029-30").orElseThrow();
    int y = base.setup().horizon().years().indexOf(year);
    Futures futures = futures(base);
    Happenings happenings = new Happenings(base, "seed");
    int charged = 0;
    for (int draw = 0; draw < FEW; draw++) {
      Columns c = futures.of(new Draw(draw));
      boolean funded =
          happenings.of(base, draw).standing().policies().stream()
              .anyMatch(policy -> policy.id().equals("within-government-spending"));
      double fund = Measures.sum(c.ledger().charged(), y);
      assertThat(Measures.closing(c, y)).isCloseTo(0, within(0.005));
      assertThat(fund).isCloseTo(funded ? 0 : -Measures.inYear(c, y), within(0.005));
      charged += funded ? 0 : 1;
    }
    assertThat(charged).isBetween(FEW / 5, FEW * 3 / 5);
  }

  @Test
  @DisplayName("Count a balance that policies clear as no deficit, as the ranges have it")
  void countNoDustAsDeficit() {
    Simulation simulation = DOOR.simulate(dorset(), FEW, "seed").get();
    Fan closing = simulation.fan("closing").orElseThrow();
    Odds deficit =
        simulation.odds().stream()
            .filter(odds -> odds.id().equals("in-deficit"))
            .findFirst()
            .orElseThrow();
    for (int y = 0; y < closing.years().size(); y++) {
      double share = deficit.years().get(y).orElseThrow();
      boolean least = closing.years().get(y).quantiles().get(0).hundredths().orElseThrow() < 0;
      assertThat(share > 0.05).as(simulation.years().get(y).toString()).isEqualTo(least);
    }
  }

  @Test
  @DisplayName("Are refused when none is asked for, or more than can be kept")
  void areRefusedBeyondWhatCanBeKept() {
    for (int draws : new int[] {0, -1, Simulation.MOST_DRAWS + 1, Integer.MAX_VALUE}) {
      assertThat(DOOR.simulate(dorset(), draws, "1").problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.what()).contains("from 1 to 50,000"));
    }
  }

  private static Futures futures(Assumptions base) {
    return new Futures(Baseline.of(base), List.of(), List.of(), "seed");
  }

  private static Scenario dorset() {
    return DOOR.check(SHIPPED.find("dorset/2026").orElseThrow()).get();
  }
}
