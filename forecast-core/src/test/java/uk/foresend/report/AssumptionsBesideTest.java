package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.ShippedScenarios;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Comparison;
import uk.foresend.result.Forecast;

@DisplayName("What Dorset's recovery plan assumes otherwise than its baseline")
class AssumptionsBesideTest {
  private final Comparison comparison = ShippedScenarios.compare("dorset/2026/recovery-plan");
  private final List<List<String>> rows =
      AssumptionsBeside.of(List.of(comparison.baseline(), comparison.scenario()), List.of())
          .rows()
          .stream()
          .map(row -> row.cells().stream().map(Texts::plain).toList())
          .toList();

  @Test
  @DisplayName("names every number that differs, and none that does not")
  void all() {
    Map<String, String> before = values(comparison.baseline());
    Map<String, String> after = values(comparison.scenario());
    long differing =
        Stream.concat(before.keySet().stream(), after.keySet().stream())
            .distinct()
            .filter(key -> !String.valueOf(before.get(key)).equals(String.valueOf(after.get(key))))
            .count();
    long named = rows.stream().mapToLong(row -> row.get(0).split("; ").length).sum();
    assertThat(differing).isGreaterThan(20);
    assertThat(named).isEqualTo(differing);
  }

  @Test
  @DisplayName("has one row for the ages at which a rate differs alike, and calls settings by name")
  void ages() {
    assertThat(rows)
        .filteredOn(row -> row.get(0).startsWith("Moves between settings, Mainstream academies"))
        .extracting(row -> row.get(0))
        .contains(
            "Moves between settings, Mainstream academies and free schools to Independent special"
                + " schools, age 5; age 6; age 7; age 8; age 9; age 10");
  }

  private static Map<String, String> values(Forecast forecast) {
    Map<String, String> values = new HashMap<>();
    for (AssumptionLine line : forecast.assumptions()) {
      values.put(line.key(), line.value().toString());
    }
    return values;
  }
}
