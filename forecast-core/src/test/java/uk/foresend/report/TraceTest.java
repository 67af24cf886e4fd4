package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.result.Amount;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.FigureKey;
import uk.foresend.result.Forecast;
import uk.foresend.scenario.Scenario;

@DisplayName("Where a figure of a long report says it comes from")
class TraceTest {

  private static final String SHOWN = "computed: explain ";
  private static final String WITHIN = "computed: within explain ";
  private static final ScenarioFiles FILES = ScenarioFiles.shipped();
  private static final Forecaster DOOR = new Forecaster(FILES);
  private static final List<ForecastReport> LONG =
      List.of(new LedgerReport(), new CapitalReport(), new PlacesReport(), new PlansReport());

  @TestFactory
  @DisplayName("its key can be asked for, and a figure with a working of its own is that figure")
  Stream<DynamicTest> keysAreOfTheFigures() {
    return Stream.of("dorset/2026/recovery-plan", "dorset/2024-q2", "worked/exampleshire/step-down")
        .flatMap(
            id -> {
              Forecast forecast = forecast(id);
              return LONG.stream()
                  .map(
                      report ->
                          DynamicTest.dynamicTest(
                              report.id() + " of " + id, () -> traced(report, forecast)));
            });
  }

  private static void traced(ForecastReport report, Forecast forecast) {
    Table data = report.data(forecast);
    int source = data.column("source");
    Set<String> parts =
        data.rows().stream()
            .map(row -> Texts.plain(row.cells().get(0)))
            .collect(Collectors.toSet());
    Set<String> assumptions =
        forecast.assumptions().stream().map(AssumptionLine::key).collect(Collectors.toSet());
    for (Table.Row row : data.rows()) {
      String said = Texts.plain(row.cells().get(source));
      if (said.startsWith(SHOWN)) {
        Amount figure = told(said.substring(SHOWN.length()), forecast);
        amount(data, row)
            .ifPresent(
                amount ->
                    assertThat(figure.hundredths())
                        .as("%s of %s", said, row)
                        .contains(amount.movePointRight(2).longValueExact()));
      } else if (said.startsWith(WITHIN)) {
        told(said.substring(WITHIN.length()), forecast);
      } else if (said.startsWith(Trace.IN_PART)) {
        assertThat(parts).contains(said.substring(Trace.IN_PART.length()));
      } else if (said.startsWith(Trace.IN_ASSUMPTIONS)) {
        assertThat(assumptions).contains(said.substring(Trace.IN_ASSUMPTIONS.length()));
      } else {
        assertThat(said).as("a source with its day").matches(".*\\(\\d+ \\w+ \\d{4}\\)");
      }
    }
  }

  private static Optional<BigDecimal> amount(Table data, Table.Row row) {
    return row.cells().get(data.column("amount")) instanceof Table.Cell.Given given
        ? Optional.of(new BigDecimal(given.value().plain()))
        : Optional.empty();
  }

  private static Amount told(String key, Forecast forecast) {
    Checked<Amount> amount =
        FigureKey.parse(key, Place.WHOLE).then(known -> known.in(forecast, Place.WHOLE));
    assertThat(amount.problems()).as(key).isEmpty();
    return amount.get();
  }

  private static Forecast forecast(String id) {
    Scenario scenario = FILES.read(id).orElseThrow().then(DOOR::check).get();
    return DOOR.forecast(scenario);
  }
}
