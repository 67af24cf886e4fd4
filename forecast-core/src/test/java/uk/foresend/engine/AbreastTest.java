package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Forecaster;
import uk.foresend.assumption.Assumptions;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.lever.Lever;
import uk.foresend.scenario.Scenario;

@DisplayName("Futures run side by side")
class AbreastTest {

  private static final double NEAR = 1e-9;

  @DisplayName("have the figures that each has when it is run by itself")
  @ParameterizedTest
  @ValueSource(
      strings = {
        "dorset/2026",
        "dorset/2026/recovery-plan",
        "dorset/2026/osprey-quay-2028",
        "dorset/2026/income-formula",
        "dorset/2024-q2"
      })
  void agreeWithEachByItself(String id) {
    ScenarioFiles shipped = ScenarioFiles.shipped();
    Scenario scenario = new Forecaster(shipped).check(shipped.find(id).orElseThrow()).get();
    List<Assumptions> steps = new ArrayList<>();
    List<Undertaking> levers = new ArrayList<>();
    Assumptions now = scenario.base();
    for (Lever lever : scenario.levers()) {
      now = lever.applyTo(now);
      steps.add(now);
      levers.add(new Undertaking(lever.id(), lever.label(), lever.delivery().confidence()));
    }
    Futures futures = new Futures(Baseline.of(scenario.base()), steps, levers, "1");
    Abreast abreast = futures.abreast();
    for (int count : new int[] {Abreast.FUTURES, 5}) {
      abreast.run(
          IntStream.range(0, count).mapToObj(draw -> futures.drawn(futures.course(draw))).toList());
      for (int draw = 0; draw < count; draw++) {
        alike(abreast.columns(draw), futures.of(new Draw(draw)), id + " draw " + draw);
      }
    }
  }

  private static void alike(Columns together, Columns alone, String name) {
    for (Measures.Measure measure : Measures.of(alone, true)) {
      for (int y = 0; y < alone.inputs().cost.horizon.yearCount(); y++) {
        double one = measure.reader().read(alone, y);
        double other = measure.reader().read(together, y);
        assertThat(Math.abs(one - other))
            .as(
                "%s: %s %s in year %s: %s alone, %s together",
                name, measure.figure(), measure.part(), y, one, other)
            .isLessThanOrEqualTo(NEAR * Math.max(1000, Math.abs(one)));
      }
    }
  }
}
