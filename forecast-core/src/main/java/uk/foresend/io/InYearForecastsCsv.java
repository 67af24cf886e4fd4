package uk.foresend.io;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foresend.history.InYearForecast;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;

/** Reads the table of forecasts made within a year beside how the year came out. */
record InYearForecastsCsv(Map<String, Source> sources) implements ReferenceTable<InYearForecast> {
  private static final Set<String> COLUMNS =
      Set.of("council", "year", "forecast_at", "forecast", "outturn", "basis", "source");

  @Override
  public Checked<List<InYearForecast>> read(Reader text, String document) {
    return TableReader.read(
        text,
        document,
        COLUMNS,
        row ->
            new InYearForecast(
                row.required("council"),
                row.year("year"),
                row.date("forecast_at"),
                row.money("forecast"),
                row.optionalMoney("outturn"),
                row.text("basis"),
                SourcesCsv.of(row, sources)));
  }
}
