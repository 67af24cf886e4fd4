package uk.foresend.io;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foresend.history.NationalFigure;
import uk.foresend.history.NationalFigure.Precision;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;

/** Reads the table of figures for the whole of England; a row's own note joins its source's. */
record NationalCsv(Map<String, Source> sources) implements ReferenceTable<NationalFigure> {
  private static final Set<String> COLUMNS =
      Set.of("series", "period", "date", "value", "unit", "precision", "source", "note");

  @Override
  public Checked<List<NationalFigure>> read(Reader text, String document) {
    return TableReader.read(text, document, COLUMNS, this::figure);
  }

  private NationalFigure figure(TableRow row) {
    return new NationalFigure(
        row.required("series"),
        row.required("period"),
        row.date("date"),
        row.number("value"),
        row.required("unit"),
        row.oneOf("precision", Precision.values(), Precision::id),
        source(row));
  }

  private Source source(TableRow row) {
    Source source = SourcesCsv.of(row, sources);
    String note = row.text("note");
    return note.isEmpty()
        ? source
        : source.withNote(source.note().isEmpty() ? note : source.note() + " " + note);
  }
}
