package uk.foresend.io;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import uk.foresend.history.Council;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;

/** Reads the table of councils. */
record CouncilsCsv(Map<String, Source> sources) implements ReferenceTable<Council> {
  private static final Set<String> COLUMNS =
      Set.of(
          "code", "ons_codes", "name", "region", "first_january", "last_january", "note", "source");

  private static final int FIRST = 2000;
  private static final int LAST = 2100;

  @Override
  public Checked<List<Council>> read(Reader text, String document) {
    return TableReader.read(text, document, COLUMNS, this::council);
  }

  private Council council(TableRow row) {
    return new Council(
        row.required("code"),
        List.of(row.required("ons_codes").split(" ")),
        row.required("name"),
        row.required("region"),
        row.whole("first_january", FIRST, LAST),
        last(row),
        row.text("note"),
        SourcesCsv.of(row, sources));
  }

  private static OptionalInt last(TableRow row) {
    return row.text("last_january").isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(row.whole("last_january", FIRST, LAST));
  }
}
