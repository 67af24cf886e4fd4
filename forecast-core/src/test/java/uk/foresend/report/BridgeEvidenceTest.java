package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.ShippedScenarios;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Bridge;
import uk.foresend.result.Comparison;

@DisplayName("How much of what the levers of the recovery plan do is assumed")
class BridgeEvidenceTest {
  private final Comparison comparison = ShippedScenarios.compare("dorset/2026/recovery-plan");

  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0, 1})
  @DisplayName("sums over the kinds of evidence to the whole bridge, in every year")
  void sums(int which) {
    Table table = BridgeEvidence.of(comparison).get(which);
    List<Bridge> bridges = bridges(which);
    assertThat(table.rows()).hasSizeGreaterThan(1);
    for (int year = 0; year < bridges.size(); year++) {
      int column = year + 1;
      Money sum =
          Money.sum(
              table.rows().stream()
                  .map(row -> ((Cell.Pounds) row.cells().get(column)).amount())
                  .toList());
      assertThat(sum).isEqualTo(difference(bridges.get(year)));
    }
  }

  @Test
  @DisplayName("is said of the balance when protection ends, since it is cleared afterwards")
  void whenProtectionEnds() {
    Bridge end =
        bridges(0).stream()
            .filter(one -> one.year().equals(FinancialYear.parse("2027-28").get()))
            .findFirst()
            .orElseThrow();
    assertThat(BridgeEvidence.of(comparison).get(0).notes().get(0))
        .startsWith("At the end of 2027-28, when protection ends,")
        .contains("by " + InWords.money(difference(end)), "rests on assumption alone");
  }

  @Test
  @DisplayName("is said of what all years' results sum to")
  void ofAllYears() {
    Money all = Money.sum(bridges(1).stream().map(BridgeEvidenceTest::difference).toList());
    assertThat(all.pence()).isPositive();
    assertThat(BridgeEvidence.of(comparison).get(1).notes().get(0))
        .contains("to 2035-36", "by " + InWords.money(all), "rests on assumption alone");
  }

  @Test
  @DisplayName("names each lever once with its evidence")
  void named() {
    List<String> notes = BridgeEvidence.of(comparison).get(0).notes();
    for (Bridge.LeverStep step : comparison.bridges().get(0).steps()) {
      assertThat(notes.stream().filter(note -> note.contains(step.label()))).hasSize(1);
    }
  }

  private List<Bridge> bridges(int which) {
    String figure = List.of("closing", "in-year").get(which);
    return comparison.bridges().stream().filter(one -> one.figure().equals(figure)).toList();
  }

  private static Money difference(Bridge bridge) {
    return bridge.scenario().minus(bridge.baseline());
  }
}
