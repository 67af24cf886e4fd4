package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.DriverKey;
import uk.foresend.generated.ForAll;
import uk.foresend.lever.AdjustDriver;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Step;

@DisplayName("What a draw rests on")
class DrawTest {

  @Test
  void theCentralFutureDeliversEveryLeverWhole() {
    ForAll.councils(50)
        .holds(
            council -> {
              Assumptions after = adjusted(council, 0);
              Model model = Model.compile(council, List.of(after));
              assertThat(model.stepCount()).isEqualTo(1);
              assertThat(futures(council, after, 0.5).of(Draw.CENTRAL).ledger().balance())
                  .isEqualTo(model.run(1).columns().ledger().balance());
            });
  }

  @Test
  void withNothingUncertainEveryFutureIsTheForecastBitForBit() {
    ForAll.councils(100)
        .holds(
            council -> {
              Assumptions after = adjusted(council, 3);
              Columns expected = Model.compile(council, List.of(after)).run(1).columns();
              Columns found = futures(council, after, 1).of(new Draw(41));
              assertThat(found.placement().placed).isEqualTo(expected.placement().placed);
              assertThat(found.cost().gross()).isDeepEqualTo(expected.cost().gross());
              assertThat(found.ledger().balance()).isEqualTo(expected.ledger().balance());
              assertThat(found.generalFund().transport())
                  .isEqualTo(expected.generalFund().transport());
            });
  }

  @Test
  void aLeverNotDeliveredLeavesTheBaselineBitForBit() {
    ForAll.councils(100)
        .holds(
            council -> {
              Assumptions after = adjusted(council, 5);
              Columns expected = Model.compile(council, List.of()).run(0).columns();
              Columns found = futures(council, after, 0).of(new Draw(7));
              assertThat(found.ledger().balance()).isEqualTo(expected.ledger().balance());
            });
  }

  private static Futures futures(Assumptions council, Assumptions after, double confidence) {
    return new Futures(
        Baseline.of(council),
        List.of(after),
        List.of(new Undertaking("lever", "The lever", new Share(confidence))),
        "seed");
  }

  /**
   * A draw changes numbers by changing what the look-up returns. So nothing may read a driver past
   * it: the baseline with the numbers of a lever is the lever, bit for bit.
   */
  @Test
  void everyNumberIsReadThroughTheLookUp() {
    int[] which = new int[1];
    ForAll.councils(300)
        .holdsAndApplies(
            100,
            council -> {
              Assumptions after = adjusted(council, 7 * which[0]++);
              double[] residual = new double[0];
              Inputs baseline = new Inputs(council);
              Inputs lever = new Inputs(after);
              Inputs weighed = new Inputs(council, new Lookup(after));
              for (Inputs each : List.of(baseline, lever, weighed)) {
                each.cost.referencePlans = 1_000;
              }
              Columns expected = Columns.run(lever, residual);
              Columns found = Columns.run(weighed, residual);
              assertThat(found.placement().placed).isEqualTo(expected.placement().placed);
              assertThat(found.cost().gross()).isDeepEqualTo(expected.cost().gross());
              assertThat(found.funding().monthly()).isDeepEqualTo(expected.funding().monthly());
              assertThat(found.ledger().balance()).isEqualTo(expected.ledger().balance());
              assertThat(found.generalFund().company()).isEqualTo(expected.generalFund().company());
              assertThat(weighed.netBudget).isEqualTo(lever.netBudget);
              return !java.util.Arrays.equals(
                  expected.ledger().balance(), Columns.run(baseline, residual).ledger().balance());
            });
  }

  /** The council with one of its drivers a twentieth lower from the second ledger year. */
  private static Assumptions adjusted(Assumptions council, int driver) {
    List<DriverKey> keys = new ArrayList<>(council.drivers().all().keySet());
    DriverKey key = keys.get(driver % keys.size());
    Step change = new Step.Multiply(council.setup().horizon().month(15), 0.95);
    return new AdjustDriver("less", "Less", key, change, Optional.empty(), Fixtures.atOnce())
        .applyTo(council);
  }
}
