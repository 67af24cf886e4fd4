package uk.foresend.io;

import java.io.Reader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;

/**
 * Reads the table of sources: {@code id, title, address, as_at, confidence, note}, each id once.
 */
final class SourcesCsv {
  private static final Set<String> COLUMNS =
      Set.of("id", "title", "address", "as_at", "confidence", "note");

  private static final Source STAND_IN =
      new Source("", "", LocalDate.EPOCH, Confidence.ASSUMPTION, "");

  private SourcesCsv() {}

  private record Entry(String id, Source source) {}

  static Checked<Map<String, Source>> read(Reader text, String document) {
    return TableReader.read(text, document, COLUMNS, SourcesCsv::entry)
        .then(entries -> byId(entries, document));
  }

  /** Returns the source that a row names in its column {@code source}. */
  static Source of(TableRow row, Map<String, Source> sources) {
    Source source = sources.get(row.text("source"));
    if (source == null) {
      row.problem(
          "source",
          "source is '" + row.text("source") + "', which is not in the table of sources.",
          "Maybe add a row with that id to sources.csv.");
      return STAND_IN;
    }
    return source;
  }

  private static Entry entry(TableRow row) {
    return new Entry(
        row.required("id"),
        new Source(
            row.required("title"),
            row.text("address"),
            row.date("as_at"),
            row.oneOf("confidence", Confidence.values(), Confidence::id),
            row.text("note")));
  }

  private static Checked<Map<String, Source>> byId(List<Entry> entries, String document) {
    Map<String, Source> sources = new TreeMap<>();
    List<Problem> twice =
        entries.stream()
            .filter(entry -> sources.put(entry.id(), entry.source()) != null)
            .map(
                entry ->
                    Problem.invalid(
                        new Place(document, "id", 0, 0),
                        "id is '" + entry.id() + "' more than once.",
                        ""))
            .toList();
    return twice.isEmpty() ? Checked.of(sources, List.of()) : Checked.refused(twice);
  }
}
