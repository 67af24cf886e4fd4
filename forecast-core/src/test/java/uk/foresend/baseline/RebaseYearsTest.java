package uk.foresend.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.foresend.baseline.RebaseTest.FILES;
import static uk.foresend.baseline.RebaseTest.HEAD;
import static uk.foresend.baseline.RebaseTest.census;
import static uk.foresend.baseline.RebaseTest.rebase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Historian;
import uk.foresend.Historian.Rebased;
import uk.foresend.history.Actuals;
import uk.foresend.io.ActualsReader;
import uk.foresend.io.ActualsYears;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.problem.Checked;
import uk.foresend.reference.Shipped;
import uk.foresend.scenario.Library;

/** A scenario rolled forward over several years. */
class RebaseYearsTest {

  @Test
  @DisplayName("Two years roll one after the other, as if they were rolled one at a time")
  void years() {
    Actuals first = actuals(HEAD + census());
    Actuals second = actuals((HEAD + census()).replace("january: 2025", "january: 2026"));
    List<Rebased> both =
        Shipped.sound(
            new Historian()
                .rebase(
                    Shipped.sound(FILES.read("dorset/2024-q2").orElseThrow()),
                    FILES,
                    List.of(second, first)));
    assertThat(both).extracting(Rebased::january).containsExactly(2025, 2026);
    Rebased alone = rebase("dorset/2024-q2", HEAD + census());
    assertThat(ScenarioWriter.yaml(both.get(0).document().root()))
        .isEqualTo(ScenarioWriter.yaml(alone.document().root()));
    Rebased next = Shipped.sound(new Historian().rebase(alone.document(), Library.EMPTY, second));
    assertThat(ScenarioWriter.yaml(both.get(1).document().root()))
        .isEqualTo(ScenarioWriter.yaml(next.document().root()));
  }

  @Test
  @DisplayName("What is said twice of a January is laid over: settings one by one, money if given")
  void laidOver() {
    Actuals first = actuals(HEAD + "plans: {special-academy: 1, early-years: 2}\n");
    Actuals over = actuals(HEAD.replace("881", "9") + "plans: {early-years: 3}\n");
    Actuals both = first.with(over);
    assertThat(both.counted("special-academy")).isEqualTo(1);
    assertThat(both.counted("early-years")).isEqualTo(3);
    assertThat(both.requests()).hasValue(9);
    assertThat(both.inYear()).isEqualTo(first.inYear());
  }

  @Test
  @DisplayName("Several years may stand in one document; every problem of all is told at its line")
  void severalYearsInOneDocument() {
    String two =
        """
        years:
          - january: 2025
            source: {title: A, asAt: 2025-06-26, confidence: high}
            plans: {early-years: 1}
          - january: 2026
            source: {title: B, asAt: 2026-06-26, confidence: high}
            plans: {early-years: 2}
        """;
    assertThat(Shipped.sound(read(two)))
        .extracting(Actuals::january, one -> one.counted("early-years"))
        .containsExactly(tuple(2025, 1L), tuple(2026, 2L));
    assertThat(
            read(two.replace("{early-years: 2}", "x").replace("january: 2025", "january: y"))
                .problems())
        .extracting(problem -> problem.where().line())
        .contains(2, 7);
    assertThat(read("years: 3\n").problems()).isNotEmpty();
  }

  private static Checked<List<Actuals>> read(String text) {
    return ActualsYears.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml");
  }

  private static Actuals actuals(String text) {
    return Shipped.sound(ActualsReader.read(text.getBytes(StandardCharsets.UTF_8), "a.yaml"));
  }
}
