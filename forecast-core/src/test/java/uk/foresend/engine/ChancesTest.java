package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.quantity.Money;
import uk.foresend.result.Exceedance;
import uk.foresend.result.Exceedance.Excess;
import uk.foresend.result.Exceedance.Ladder;
import uk.foresend.result.Exceedance.Rung;
import uk.foresend.result.Odds;
import uk.foresend.result.Simulation;
import uk.foresend.scenario.Scenario;

@DisplayName("How often something is so")
class ChancesTest {

  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final Forecaster DOOR = new Forecaster(SHIPPED);
  private static final int DRAWS = 200;
  private static final int Y2027 = 2;

  @Test
  @DisplayName(
      "A promise told to £0.1m is kept where the result rounds to it, one to the pound less so")
  void keptAsFarAsItIsTold() {
    Money toTenths = Money.ofPounds(-148_600_000);
    assertThat(Chances.keeps(-148_600_000.28, toTenths)).isTrue();
    assertThat(Chances.keeps(-148_649_999, toTenths)).isTrue();
    assertThat(Chances.keeps(-148_650_001, toTenths)).isFalse();
    Money toThousands = Money.ofPounds(-37_294_000);
    assertThat(Chances.keeps(-37_294_400, toThousands)).isTrue();
    assertThat(Chances.keeps(-37_294_600, toThousands)).isFalse();
    assertThat(Chances.keeps(-37_294_123.4, Money.ofPounds(-37_294_123))).isTrue();
    assertThat(Chances.keeps(-37_294_123.6, Money.ofPounds(-37_294_123))).isFalse();
    assertThat(Chances.keeps(0.3, Money.ZERO)).isTrue();
  }

  @Test
  @DisplayName("A forecast brought to the promised figure keeps it, though it is pence beyond")
  void theForecastKeepsWhatItIsBroughtTo() {
    Scenario dorset = dorset();
    Simulation sure =
        DOOR.simulate(
                new Scenario(
                    dorset.id(),
                    dorset.title(),
                    "",
                    "",
                    dorset.base().with(uk.foresend.assumption.Uncertainty.NONE),
                    dorset.levers(),
                    dorset.warnings(),
                    dorset.hash()),
                1,
                "1")
            .get();
    Odds kept =
        sure.odds().stream().filter(odds -> odds.id().equals("keeps:closing-q2")).findFirst().get();
    assertThat(kept.years().get(0)).hasValue(1);
  }

  @Test
  @DisplayName("Amounts are round, rise by equal steps and lie across the spread")
  void amountsAreRound() {
    assertThat(Chances.rungs(76e6, 244e6))
        .extracting(Money::pounds)
        .containsExactly(80e6, 100e6, 120e6, 140e6, 160e6, 180e6, 200e6, 220e6, 240e6);
    assertThat(Chances.rungs(0, 9.3e6)).extracting(Money::pounds).startsWith(1e6, 2e6);
    assertThat(Chances.rungs(148.6e6, 148.6e6)).isNotEmpty();
    assertThat(Chances.rungs(0, 0)).isEmpty();
  }

  @Test
  @DisplayName("The share worse than an amount is that of the futures counted one by one")
  void theShareIsCounted() {
    Scenario dorset = dorset();
    Exceedance exceedance = DOOR.simulate(dorset, DRAWS, "seed").get().exceedance();
    Futures futures =
        new Futures(Baseline.of(dorset.base()), java.util.List.of(), java.util.List.of(), "seed");
    double[] closing =
        IntStream.range(0, DRAWS)
            .mapToDouble(draw -> Measures.closing(futures.of(new Draw(draw)), Y2027))
            .toArray();
    Ladder ladder = exceedance.ladders().get(0);
    assertThat(ladder.id()).isEqualTo("deficit");
    assertThat(ladder.rungs()).hasSizeBetween(4, 12);
    double before = 1;
    for (Rung rung : ladder.rungs()) {
      double worse =
          IntStream.range(0, DRAWS).filter(i -> -closing[i] > rung.amount().pounds()).count();
      assertThat(rung.years().get(Y2027)).isEqualTo(worse / DRAWS).isLessThanOrEqualTo(before);
      before = rung.years().get(Y2027);
    }
    Excess excess = exceedance.reserves().get(Y2027).orElseThrow();
    double[] beyond =
        IntStream.range(0, DRAWS)
            .mapToDouble(i -> -closing[i] - excess.usable().pounds())
            .sorted()
            .toArray();
    assertThat(excess.share()).isEqualTo(1);
    assertThat(excess.median().orElseThrow().pounds())
        .isCloseTo((beyond[DRAWS / 2 - 1] + beyond[DRAWS / 2]) / 2, within(0.01));
    assertThat(excess.ninth().orElseThrow().pounds())
        .isBetween(beyond[DRAWS * 9 / 10 - 1], beyond[DRAWS * 9 / 10]);
  }

  private static Scenario dorset() {
    return DOOR.check(SHIPPED.find("dorset/2026").orElseThrow()).get();
  }
}
