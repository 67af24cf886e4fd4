package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.ShippedScenarios;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;

@DisplayName("How much of what the levers of the recovery plan do is assumed")
class BridgeEvidenceTest {
  private final Comparison comparison = ShippedScenarios.compare("dorset/2026/recovery-plan");

  @Test
  @DisplayName("sums over the kinds of evidence to the whole bridge, in every year")
  void sums() {
    Table table = BridgeEvidence.of(comparison);
    List<Bridge> bridges =
        comparison.bridges().stream().filter(one -> one.figure().equals("closing")).toList();
    assertThat(table.rows()).hasSizeGreaterThan(1);
    for (int year = 0; year < bridges.size(); year++) {
      int column = year + 1;
      Money sum =
          Money.sum(
              table.rows().stream()
                  .map(row -> ((Cell.Pounds) row.cells().get(column)).amount())
                  .toList());
      Bridge bridge = bridges.get(year);
      assertThat(sum).isEqualTo(bridge.scenario().minus(bridge.baseline()));
    }
  }

  @Test
  @DisplayName("is said in a sentence, and each lever is named once with its evidence")
  void named() {
    Table table = BridgeEvidence.of(comparison);
    assertThat(table.notes().get(0)).contains("2035-36", "rests on assumption alone");
    for (Bridge.LeverStep step : comparison.bridges().get(0).steps()) {
      assertThat(table.notes().stream().filter(note -> note.contains(step.label()))).hasSize(1);
    }
  }
}
