package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.assumption.Assumptions;
import uk.foresend.generated.ForAll;
import uk.foresend.generated.Levers;
import uk.foresend.lever.Lever;

@DisplayName("Laws of levers")
class LawsOfLeversTest {

  @Test
  void noLeverIsTheBaselineBitForBit() {
    ForAll.councils(200)
        .holds(
            council -> {
              Model model = Model.compile(council, List.of(council));
              assertThat(series(model.run(1).columns()))
                  .isDeepEqualTo(series(model.run(0).columns()));
              Futures futures = new Futures(Baseline.of(council), List.of(), List.of(), "seed");
              assertThat(series(futures.of(Draw.CENTRAL)))
                  .isDeepEqualTo(series(model.run(1).columns()));
              assertThat(Runs.forecast(council, council)).isEqualTo(Runs.forecast(council));
            });
  }

  @Test
  void aLeverChangesNothingBeforeItActs() {
    int[] seed = new int[1];
    ForAll.councils(500)
        .holdsAndApplies(
            250,
            council -> {
              Lever lever = Levers.of(seed[0]++, council, 1).get(0);
              Assumptions after = lever.applyTo(council);
              int acts = council.setup().horizon().indexOf(lever.acts());
              double[][] without = series(Runs.columns(council));
              double[][] with = series(Runs.columns(council, after));
              boolean changed = false;
              for (int i = 0; i < without.length; i++) {
                int part = without[i].length / council.setup().horizon().monthCount() * acts;
                assertThat(Arrays.copyOf(with[i], part))
                    .as("series %s before %s of %s", i, lever.acts(), lever)
                    .isEqualTo(Arrays.copyOf(without[i], part));
                changed |= !Arrays.equals(with[i], without[i]);
              }
              return changed;
            });
  }

  /** Everything that has months, month by month. */
  private static double[][] series(Columns c) {
    GeneralFund.Columns g = c.generalFund();
    return Stream.of(
            Stream.of(c.demand().stock, c.demand().plans, c.placement().placed),
            Stream.of(c.cost().gross(), c.cost().dfe(), c.funding().monthly(), c.ledger().inYear())
                .flatMap(Arrays::stream),
            Stream.of(c.ledger().balance(), c.ledger().charged()),
            Stream.of(
                g.interestForgone(),
                g.borrowingInterest(),
                g.transport(),
                g.capitalisationInterest(),
                g.capitalisationProvision(),
                g.company(),
                g.delivery()))
        .flatMap(each -> each)
        .toArray(double[][]::new);
  }
}
