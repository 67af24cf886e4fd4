package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.ShippedScenarios.forecast;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.report.Table.Cell;

@DisplayName("A scheme whose places are all history")
class CountedSchemesTest {

  @Test
  @DisplayName("is said to be in the counts already, not to save nothing")
  void isInTheCounts() {
    Table value = new CapitalReport().tables(forecast("dorset/2026")).get(0);
    Table.Row coombeHouse = row(value, "Coombe House School, the former St Mary's");
    assertThat(coombeHouse.cells().get(value.column("forward_value")))
        .isEqualTo(Cell.IN_THE_COUNTS);
    assertThat(coombeHouse.cells().get(value.column("payback"))).isEqualTo(Cell.IN_THE_COUNTS);
    assertThat(value.notes()).anyMatch(note -> note.contains("is not shown apart"));
  }

  @Test
  @DisplayName("is in no total, and a table with nothing else is left out")
  void isInNoTotal() {
    assertThat(tables("dorset/2026")).doesNotContainKeys("capital-dsg", "capital-public");
    Table saving = tables("dorset/2026/coombe-house-200").get("capital-dsg");
    List<Cell> all = saving.rows().get(saving.rows().size() - 1).cells();
    List<Cell> opened = row(saving, "Coombe House, 150 to 200 places").cells();
    assertThat(all.subList(1, all.size())).isEqualTo(opened.subList(1, opened.size()));
  }

  @Test
  @DisplayName("run by a company whose costs are not given is said to break even without evidence")
  void breaksEven() {
    assertThat(tables("dorset/2026").get("capital-value").notes())
        .anyMatch(note -> note.contains("taken to break even (assumption, no evidence)"));
    assertThat(tables("worked/ten-children").get("capital-value").notes())
        .noneMatch(note -> note.contains("break even"));
  }

  private static Map<String, Table> tables(String id) {
    return new CapitalReport()
        .tables(forecast(id)).stream().collect(Collectors.toMap(Table::id, table -> table));
  }

  private static Table.Row row(Table table, String label) {
    return table.rows().stream()
        .filter(row -> row.cells().get(0).equals(Cell.of(label)))
        .findFirst()
        .orElseThrow();
  }
}
