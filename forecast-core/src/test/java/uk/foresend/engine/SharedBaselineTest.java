package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.generated.ForAll;
import uk.foresend.generated.Levers;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.Lever;
import uk.foresend.scenario.Scenario;

/** What is compiled once and shared is what would be compiled anew. */
class SharedBaselineTest {

  @Test
  void aLeverLaidOverACompiledBaselineRunsAsIfCompiledAlone() {
    long[] seed = new long[1];
    ForAll.councils(200)
        .holds(
            council -> {
              Baseline baseline = Baseline.of(council);
              for (Lever lever : Levers.of(seed[0]++, council, 3)) {
                Assumptions after = lever.applyTo(council);
                Columns shared = baseline.then(List.of(after)).run(1).columns();
                Inputs alone = new Inputs(after);
                alone.cost.referencePlans = baseline.inputs.cost.referencePlans;
                Columns anew = Columns.run(alone, baseline.residual);
                assertThat(shared.placement().placed).isEqualTo(anew.placement().placed);
                assertThat(shared.cost().gross()).isDeepEqualTo(anew.cost().gross());
                assertThat(shared.ledger().balance()).isEqualTo(anew.ledger().balance());
                assertThat(shared.generalFund().transport())
                    .isEqualTo(anew.generalFund().transport());
              }
            });
  }

  @Test
  void aDoorAskedOfManyBaselinesInTurnAnswersAsOneThatNeverMetAnother() {
    ScenarioFiles shipped = ScenarioFiles.shipped();
    Forecaster door = new Forecaster(shipped);
    List<Scenario> all = new ArrayList<>();
    for (String id : List.of("dorset/2021", "dorset/2026/fees-held", "worked/exampleshire")) {
      all.add(door.check(shipped.find(id).orElseThrow()).get());
    }
    for (int round = 0; round < 2; round++) {
      for (Scenario scenario : all) {
        assertThat(door.forecast(scenario)).isEqualTo(new Forecaster(shipped).forecast(scenario));
      }
    }
  }
}
