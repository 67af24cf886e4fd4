package uk.foresend.io;

import java.io.Reader;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.history.Caveat;
import uk.foresend.history.Series;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;

/**
 * Reads the table of breaks and traps: {@code series} and {@code councils} hold words with spaces
 * between them, the latter nothing for all; {@code last_year} nothing for no end.
 */
record CaveatsCsv(Map<String, Source> sources) implements ReferenceTable<Caveat> {
  private static final Set<String> COLUMNS =
      Set.of(
          "id", "kind", "series", "councils", "first_year", "last_year", "words", "hint", "source");

  private static final int FIRST = 1990;
  private static final int LAST = 2100;

  @Override
  public Checked<List<Caveat>> read(Reader text, String document) {
    Set<String> ids = new HashSet<>();
    return TableReader.read(text, document, COLUMNS, row -> caveat(row, ids));
  }

  private Caveat caveat(TableRow row, Set<String> ids) {
    String id = row.required("id");
    if (!ids.add(id)) {
      row.problem("id", "id is '" + id + "' more than once.", "");
    }
    return new Caveat(
        id,
        row.oneOf("kind", Caveat.Kind.values(), Caveat.Kind::id),
        series(row),
        words(row, "councils"),
        row.whole("first_year", FIRST, LAST),
        row.text("last_year").isEmpty() ? LAST : row.whole("last_year", FIRST, LAST),
        row.required("words"),
        row.required("hint"),
        SourcesCsv.of(row, sources));
  }

  private static Set<Series> series(TableRow row) {
    row.required("series");
    return words(row, "series").stream()
        .map(word -> series(row, word))
        .flatMap(Optional::stream)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Optional<Series> series(TableRow row, String word) {
    Optional<Series> known =
        Arrays.stream(Series.values()).filter(one -> one.id().equals(word)).findFirst();
    if (known.isEmpty()) {
      row.problem(
          "series",
          "series has '" + word + "', which is not known.",
          "Known: "
              + Arrays.stream(Series.values()).map(Series::id).collect(Collectors.joining(", "))
              + ".");
    }
    return known;
  }

  private static Set<String> words(TableRow row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? Set.of() : Set.of(text.split(" +"));
  }
}
