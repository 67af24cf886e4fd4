package uk.foresend.io;

import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;
import uk.foresend.result.Figure;
import uk.foresend.result.RangeTest.Held;
import uk.foresend.result.RangeTest.Way;

/** Reads the table of how many ranges of past forecasts held, as the back-test prints it. */
record RangesHeldCsv() implements ReferenceTable<Held> {
  private static final int MOST = 1_000_000;
  private static final Set<String> COLUMNS =
      Set.of(
          "figure", "way", "origin", "ahead", "cases", "inside_80", "inside_95", "below", "draws");

  RangesHeldCsv(Map<String, Source> sources) {
    this();
  }

  @Override
  public Checked<List<Held>> read(Reader text, String document) {
    return TableReader.read(
        text,
        document,
        COLUMNS,
        row ->
            new Held(
                one(Figure.values(), Figure::id, row, "figure"),
                one(Way.values(), Way::id, row, "way"),
                row.whole("origin", 2000, 2100),
                row.whole("ahead", 1, 30),
                row.whole("cases", 1, MOST),
                row.whole("inside_80", 0, MOST),
                row.whole("inside_95", 0, MOST),
                row.whole("below", 0, MOST)));
  }

  private static <T> T one(
      T[] all, java.util.function.Function<T, String> id, TableRow row, String column) {
    Optional<T> found =
        Arrays.stream(all).filter(one -> id.apply(one).equals(row.required(column))).findFirst();
    if (found.isEmpty()) {
      row.problem(column, column + " is " + row.text(column) + ", which is none there is.", "");
    }
    return found.orElse(all[0]);
  }
}
