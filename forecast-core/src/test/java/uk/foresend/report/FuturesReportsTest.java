package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.result.Extra;
import uk.foresend.result.Simulation;

@DisplayName("Reports on futures")
class FuturesReportsTest {

  private static final Simulation DRAWN = drawn();

  private static Simulation drawn() {
    ScenarioFiles shipped = ScenarioFiles.shipped();
    Forecaster door = new Forecaster(shipped);
    return door.check(shipped.find("dorset/2026/fees-held").orElseThrow())
        .then(held -> door.simulate(held, 9, "1", EnumSet.allOf(Extra.class)))
        .get();
  }

  static List<FuturesReport> reports() {
    return Reports.ofFutures();
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("Are found by their key, and have tables where what they need was asked for")
  void haveTables(FuturesReport report) {
    assertThat(Reports.findOfFutures(report.id())).contains(report);
    assertThat(report.reader()).startsWith("For ").endsWith(".");
    assertThat(report.tables(DRAWN)).isNotEmpty();
    assertThat(report.tables(DRAWN).stream().map(Table::id)).doesNotHaveDuplicates();
    Table data = report.data(DRAWN);
    assertThat(data.id()).isEqualTo(report.id());
    assertThat(data.rows()).isNotEmpty().noneMatch(Table.Row::total);
    assertThat(data.columns().stream().map(Table.Column::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z][a-z0-9_]*"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("Have charts that can be read unseen, whose bars are stacked already")
  void haveCharts(FuturesReport report) {
    assertThat(report.charts(DRAWN).stream().map(Chart::id)).doesNotHaveDuplicates();
    for (Chart chart : report.charts(DRAWN)) {
      assertThat(chart.summary()).endsWith(".").hasSizeGreaterThan(20);
      assertThat(chart.notes()).isNotEmpty();
      assertThat(chart.series()).isNotEmpty();
      for (String category : chart.categories()) {
        double up = 0;
        double down = 0;
        for (Chart.Point point : bars(chart, category)) {
          assertThat(point.label()).isNotBlank();
          assertThat(point.base()).isCloseTo(point.value() < 0 ? down : up, within(1e-9));
          up += Math.max(0, point.value());
          down += Math.min(0, point.value());
        }
      }
    }
  }

  private static List<Chart.Point> bars(Chart chart, String category) {
    return chart.kind() == Chart.Kind.STACKED_BAR
        ? chart.series().stream()
            .flatMap(series -> series.points().stream())
            .filter(point -> point.category().equals(category))
            .toList()
        : List.of();
  }

  @Test
  @DisplayName("Tell everything together, and without what was not asked for where it was not")
  void tellEverything() {
    ScenarioFiles shipped = ScenarioFiles.shipped();
    Forecaster door = new Forecaster(shipped);
    Simulation usual =
        door.check(shipped.find("dorset/2026").orElseThrow())
            .then(dorset -> door.simulate(dorset, 3, "1"))
            .get();
    assertThat(new SimulationReport().tables(usual).stream().map(Table::id))
        .contains("simulation-closing", "simulation-odds", "simulation-uncertain")
        .noneMatch(id -> id.contains("made-of") || id.contains("bridge"));
    assertThat(new StepsReport().tables(usual).get(0).notes())
        .as("no lever is pulled")
        .anyMatch(note -> note.contains("pulls no lever"));
    Simulation levers =
        door.check(shipped.find("dorset/2026/recovery-plan").orElseThrow())
            .then(plan -> door.simulate(plan, 3, "1"))
            .get();
    for (FuturesReport report : Reports.ofFutures()) {
      assertThat(report.tables(levers).isEmpty())
          .as(report.id())
          .isEqualTo(!report.needs().isEmpty());
    }
  }
}
