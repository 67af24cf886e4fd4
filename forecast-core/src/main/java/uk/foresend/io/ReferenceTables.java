package uk.foresend.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;
import uk.foresend.history.Asked;
import uk.foresend.history.Caveats;
import uk.foresend.history.CensusColumn;
import uk.foresend.history.Council;
import uk.foresend.history.PlanCensus;
import uk.foresend.history.Series;
import uk.foresend.io.published.Intake;
import uk.foresend.io.published.Layout;
import uk.foresend.io.published.PlanCensusCsv;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Source;

/** Opens the reference tables, each row with the source it names. */
final class ReferenceTables {
  private static final String SOURCES = "sources.csv";

  private final ReferenceFiles files;

  ReferenceTables(ReferenceFiles files) {
    this.files = files;
  }

  Checked<Map<String, Source>> sources() {
    return open(SOURCES, SourcesCsv::read);
  }

  Checked<List<Council>> councils() {
    return with("councils.csv", CouncilsCsv::new);
  }

  Checked<List<CensusColumn>> censusColumns() {
    return with("census-columns.csv", CensusColumnsCsv::new);
  }

  Checked<Caveats> caveats() {
    return with("caveats.csv", CaveatsCsv::new)
        .then(all -> Checked.of(new Caveats(all), List.of()));
  }

  Checked<List<PlanCensus>> everything(Series series) {
    return censusColumns()
        .then(
            columns -> read(series.id() + ".csv.gz", new PlanCensusCsv(columns), Asked.EVERYTHING));
  }

  <T> Checked<List<T>> placed(
      Series series, Function<List<CensusColumn>, Layout<T>> layout, Asked asked) {
    return censusColumns().then(columns -> published(series, layout.apply(columns), asked));
  }

  <T> Checked<List<T>> named(
      Series series, Function<List<Council>, Layout<T>> layout, Asked asked) {
    return councils().then(councils -> published(series, layout.apply(councils), asked));
  }

  /** The figures asked for, each caveat that touches them as a warning. */
  <T> Checked<List<T>> published(Series series, Layout<T> layout, Asked asked) {
    return read(series.id() + ".csv.gz", layout, asked)
        .then(
            figures ->
                caveats().then(caveats -> Checked.of(figures, caveats.warnings(series, asked))));
  }

  private <T> Checked<List<T>> read(String name, Layout<T> layout, Asked asked) {
    return sources()
        .then(
            sources ->
                open(
                    name,
                    (text, document) ->
                        layout.read(
                            text,
                            document,
                            new Intake(
                                asked, Reading.STRICT, row -> SourcesCsv.of(row, sources)))));
  }

  <T> Checked<List<T>> with(String name, Function<Map<String, Source>, ReferenceTable<T>> table) {
    return sources().then(sources -> open(name, table.apply(sources)::read));
  }

  private <T> Checked<T> open(String name, BiFunction<Reader, String, Checked<T>> reading) {
    try (InputStream raw = files.open(name);
        InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
      return reading.apply(new InputStreamReader(plain, StandardCharsets.UTF_8), name);
    } catch (IOException missing) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  new Place(name, "", 0, 0),
                  "the table cannot be opened: " + missing.getMessage() + ".",
                  "")));
    }
  }
}
