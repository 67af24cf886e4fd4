package uk.foresend.io;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foresend.history.CensusColumn;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;
import uk.foresend.send.PlacementCategory;

/** Reads the convention that puts the columns of the census into placement categories. */
record CensusColumnsCsv(Map<String, Source> sources) implements ReferenceTable<CensusColumn> {
  private static final Set<String> COLUMNS =
      Set.of("column", "label", "category", "note", "source");

  @Override
  public Checked<List<CensusColumn>> read(Reader text, String document) {
    return TableReader.read(text, document, COLUMNS, this::column);
  }

  private CensusColumn column(TableRow row) {
    return new CensusColumn(
        row.required("column"),
        row.required("label"),
        row.oneOf("category", PlacementCategory.values(), PlacementCategory::id),
        row.text("note"),
        SourcesCsv.of(row, sources));
  }
}
