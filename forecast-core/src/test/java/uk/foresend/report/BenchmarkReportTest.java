package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.proof.Published;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Benchmark.Rank;

/** How a council beside others is told. */
class BenchmarkReportTest {
  private static final Benchmark BESIDE = Published.beside("Dorset", "839", "865");
  private static final BenchmarkReport REPORT = Reports.benchmark();

  @ParameterizedTest(name = "{0} from the highest and {1} from the lowest of {2}: {3}")
  @CsvSource({
    "1, 151, 151, highest of 151",
    "28, 124, 151, 28th highest of 151",
    "150, 2, 151, 2nd lowest of 151",
    "21, 131, 151, 21st highest of 151",
    "12, 140, 151, 12th highest of 151",
    "113, 39, 151, 39th lowest of 151",
    "149, 1, 149, lowest of 149"
  })
  @DisplayName("A rank is told from the nearer end")
  void ranks(int high, int low, int of, String words) {
    assertThat(BenchmarkReport.words(new Rank(high, low, of))).isEqualTo(words);
  }

  @Test
  @DisplayName("Each theme has its table, the council first, then its neighbours and the country")
  void tables() {
    assertThat(REPORT.tables(BESIDE))
        .extracting(Table::id)
        .containsExactly(
            "benchmark-prevalence",
            "benchmark-growth",
            "benchmark-mix",
            "benchmark-flows",
            "benchmark-cost",
            "benchmark-grant");
    assertThat(REPORT.tables(BESIDE).get(0).columns())
        .extracting(Table.Column::label)
        .containsExactly(
            "Measure",
            "When",
            "Unit",
            "Dorset",
            "Rank of Dorset",
            "Bournemouth, Christchurch and Poole",
            "Wiltshire",
            "Those chosen, together",
            "South West",
            "England");
  }

  @Test
  @DisplayName("Notes define each measure, say who is missing, and name the traps and the sources")
  void notes() {
    Table cost = REPORT.tables(BESIDE).get(4);
    assertThat(cost.notes())
        .anyMatch(
            note -> note.startsWith("Independent and non-maintained special schools, 2021-22:"))
        .anyMatch(note -> note.contains("England lacks 10 of 152 councils"))
        .anyMatch(note -> note.startsWith("Known of the figures (academy-place-funding): "))
        .anyMatch(note -> note.startsWith("Sources: DfE, High needs benchmarking"));
  }

  @Test
  @DisplayName("Machines have a row for each measure and area, with the sums that were divided")
  void data() {
    Table data = REPORT.data(BESIDE);
    assertThat(data.rows()).hasSize(BESIDE.lines().size() * BESIDE.areas().size());
    Table.Row refused =
        data.rows().stream()
            .filter(row -> row.cells().get(1).equals(Table.Cell.of("refused")))
            .findFirst()
            .orElseThrow();
    assertThat(refused.cells().stream().map(Texts::plain).toList())
        .startsWith("flows", "refused", "Requests refused", "2024", "%", "council", "838")
        .containsSubsequence("175", "881", "1", "0");
  }
}
