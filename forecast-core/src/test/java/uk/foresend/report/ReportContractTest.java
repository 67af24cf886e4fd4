package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.foresend.Repository;
import uk.foresend.ResultFixtures;
import uk.foresend.proof.Documents;
import uk.foresend.proof.Published;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.BackTest;
import uk.foresend.result.Benchmark;
import uk.foresend.result.Came;
import uk.foresend.result.DeficitTest;
import uk.foresend.result.FlowTest;
import uk.foresend.result.Outcome;
import uk.foresend.result.PlanFit;
import uk.foresend.result.Reconciled;

/** What every report keeps to, over the whole sealed family. */
class ReportContractTest {

  private static final Findings FOUND = Findings.of(ResultFixtures.comparison());
  private static final Reconciled LINED_UP =
      Documents.reconciled(Repository.text("scenarios/reconciliations/exampleshire-2025-26.yaml"));
  private static final Benchmark BESIDE = Published.beside("838", "839", "865");
  private static final PlanFit FITTED = Published.fit("838", 2024);
  private static final BackTest TESTED = Published.backTest(2024);
  private static final List<Outcome> OUTCOMES =
      List.of(
          new Outcome("plans", "all", Outcome.Measure.PLANS, 4284, 4333),
          new Outcome("net-growth", "all", Outcome.Measure.RATE, 0.094, 0.106),
          new Outcome("in-year", "all", Outcome.Measure.POUNDS, -31_990_000, -37_290_000));
  private static final Came CAME = new Came(2025, OUTCOMES, List.of());
  private static final DeficitTest DEFICITS = Published.deficits("838");
  private static final FlowTest FLOWS = Published.flows("838");

  static List<ScenarioReport> reports() {
    return Reports.ofScenario();
  }

  /** The tables of every report that there is. */
  static Stream<Table> tables() {
    Stream<Table> ofScenario =
        reports().stream()
            .flatMap(
                report ->
                    Stream.concat(Stream.of(report.data(FOUND)), report.tables(FOUND).stream()));
    List<uk.foresend.result.Forecast> two =
        List.of(ResultFixtures.baseline(), ResultFixtures.forecast());
    return Stream.of(
            ofScenario,
            Stream.of(Reports.sideBySide().data(two)),
            Reports.sideBySide().tables(two).stream(),
            Stream.of(Reports.working().data(ResultFixtures.working())),
            Reports.working().tables(ResultFixtures.working()).stream(),
            Stream.of(Reports.benchmark().data(BESIDE)),
            Reports.benchmark().tables(BESIDE).stream(),
            Stream.of(Reports.reconciliation().data(LINED_UP)),
            Reports.reconciliation().tables(LINED_UP).stream(),
            Stream.of(Reports.fit().data(FITTED)),
            Reports.fit().tables(FITTED).stream(),
            Stream.of(Reports.backTest().data(TESTED)),
            Reports.backTest().tables(TESTED).stream(),
            Stream.of(Reports.deficits().data(DEFICITS)),
            Reports.deficits().tables(DEFICITS).stream(),
            Stream.of(Reports.flows().data(FLOWS)),
            Reports.flows().tables(FLOWS).stream(),
            Stream.of(Reports.rebase().data(List.of(CAME))),
            Reports.rebase().tables(List.of(CAME)).stream())
        .flatMap(one -> one);
  }

  @Test
  @DisplayName("Every member of the family is listed, once")
  void everyMemberIsListed() {
    assertThat(Reports.all().stream().<Class<?>>map(Object::getClass))
        .containsExactlyInAnyOrderElementsOf(members(Report.class));
  }

  @Test
  @DisplayName("Every report on a scenario is found by its key, and no two share one")
  void foundByKey() {
    assertThat(Reports.all().stream().map(Report::id)).doesNotHaveDuplicates();
    assertThat(reports())
        .allSatisfy(report -> assertThat(Reports.find(report.id())).contains(report));
    assertThat(Reports.find("no-such-report")).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("A report says what it is and for whom, and has its tables under keys of their own")
  void saysWhatItIs(ScenarioReport report) {
    assertThat(report.title()).isNotBlank();
    assertThat(report.reader()).startsWith("For ").endsWith(".");
    List<String> ids = report.tables(FOUND).stream().map(Table::id).toList();
    assertThat(ids).isNotEmpty().doesNotHaveDuplicates();
    assertThat(ids).allSatisfy(id -> assertThat(id).startsWith(report.id()));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("The data of a report bears its key, has a row of each kind and no total")
  void dataIsForMachines(ScenarioReport report) {
    Table data = report.data(FOUND);
    assertThat(data.id()).isEqualTo(report.id());
    assertThat(data.rows()).isNotEmpty().noneMatch(Table.Row::total);
    assertThat(data.columns().stream().map(Table.Column::id))
        .doesNotHaveDuplicates()
        .allMatch(id -> id.matches("[a-z][a-z0-9_]*"));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("The data of a report says what it was made of")
  void dataSaysWhatItWasMadeOf(ScenarioReport report) {
    assertThat(report.data(FOUND).notes()).contains(Notes.stamp(ResultFixtures.forecast()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  @DisplayName("Every column has words, and a unit exactly when it holds figures")
  void everyFigureHasItsUnit(Table table) {
    for (int i = 0; i < table.columns().size(); i++) {
      Table.Column column = table.columns().get(i);
      int at = i;
      assertThat(column.label()).as(column.id()).isNotBlank();
      assertThat(table.rows().stream().map(row -> row.cells().get(at)))
          .as(table.id() + ": " + column.id())
          .allSatisfy(cell -> assertThat(cell).satisfies(one -> fits(one, column.unit())));
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  @DisplayName("A total is the sum of the rows above it, column by column")
  void totalsAdd(Table table) {
    List<Table.Row> parts = table.rows().stream().filter(row -> !row.total()).toList();
    List<Table.Row> totals = table.rows().stream().filter(Table.Row::total).toList();
    assertThat(totals).hasSizeLessThanOrEqualTo(1);
    for (Table.Row total : totals) {
      for (int i = 1; i < table.columns().size(); i++) {
        int at = i;
        assertThat(total.cells().get(at))
            .as(table.id() + ": " + table.columns().get(at).id())
            .isEqualTo(SumByHand.of(parts.stream().map(row -> row.cells().get(at)).toList()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("Every chart has a summary in words, and a written label on every point")
  void chartsCanBeReadUnseen(ScenarioReport report) {
    assertThat(report.charts(FOUND))
        .allSatisfy(
            chart -> {
              assertThat(chart.summary()).endsWith(".").hasSizeGreaterThan(20);
              assertThat(chart.unit()).isNotBlank();
              assertThat(chart.series()).isNotEmpty();
              assertThat(chart.series().stream().flatMap(one -> one.points().stream()))
                  .isNotEmpty()
                  .allSatisfy(point -> assertThat(point.label()).isNotBlank());
            });
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("Every report on figures has a chart, with what it was made of and its sources")
  void figuresAreDrawn(ScenarioReport report) {
    List<Chart> charts = report.charts(FOUND);
    assertThat(charts.isEmpty()).isEqualTo(report.id().equals("assumptions"));
    assertThat(charts.stream().map(Chart::id)).doesNotHaveDuplicates();
    assertThat(charts)
        .allSatisfy(
            chart ->
                assertThat(chart.notes())
                    .contains(Notes.stamp(ResultFixtures.forecast()))
                    .anyMatch(note -> note.startsWith("Sources: ")));
  }

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName("A stacked bar stands where the one before it ended, or hangs there below zero")
  void nobodyNeedStackTheBars(ScenarioReport report) {
    for (Chart chart : report.charts(FOUND)) {
      for (String category : chart.categories()) {
        double up = 0;
        double down = 0;
        for (Chart.Point point : bars(chart, category)) {
          boolean below = point.value() < 0;
          assertThat(point.base()).as(chart.id()).isCloseTo(below ? down : up, within(1e-9));
          up += below ? 0 : point.value();
          down += below ? point.value() : 0;
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

  @ParameterizedTest
  @MethodSource("reports")
  @DisplayName(
      "Every row of a report's data says its unit, the summary's apart, whose columns are fixed")
  void dataSaysItsUnits(ScenarioReport report) {
    Table data = report.data(FOUND);
    if (!report.id().equals("summary")) {
      int unit = data.column("unit");
      assertThat(data.rows().stream().filter(row -> row.cells().stream().anyMatch(this::isFigure)))
          .allSatisfy(row -> assertThat(Texts.plain(row.cells().get(unit))).isNotBlank());
    }
  }

  private boolean isFigure(Cell cell) {
    return cell instanceof Cell.Pounds
        || cell instanceof Cell.Number
        || cell instanceof Cell.Percent
        || (cell instanceof Cell.Given given && given.value().number().isPresent());
  }

  private static void fits(Cell cell, String unit) {
    boolean words = cell instanceof Cell.Text text && !text.text().isEmpty();
    boolean figure =
        cell instanceof Cell.Pounds || cell instanceof Cell.Number || cell instanceof Cell.Percent;
    assertThat(words && !unit.isEmpty()).as("words under a unit: " + cell).isFalse();
    assertThat(figure && unit.isEmpty()).as("a figure without a unit: " + cell).isFalse();
    assertThat(cell instanceof Cell.Pounds && !unit.equals("£")).as("money: " + cell).isFalse();
  }

  private static List<Class<?>> members(Class<?> family) {
    if (!family.isSealed()) {
      return List.of(family);
    }
    List<Class<?>> members = new ArrayList<>();
    Arrays.stream(family.getPermittedSubclasses()).forEach(one -> members.addAll(members(one)));
    return members;
  }
}
