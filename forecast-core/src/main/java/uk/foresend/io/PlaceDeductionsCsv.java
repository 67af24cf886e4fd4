package uk.foresend.io;

import java.io.Reader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.history.PlaceColumn;
import uk.foresend.history.PlaceDeduction;
import uk.foresend.history.PlaceDeductions;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;

/** Reads the table of place deductions: a row per council, year and column group. */
record PlaceDeductionsCsv(Map<String, Source> sources) implements ReferenceTable<PlaceDeductions> {
  private static final Set<String> COLUMNS =
      Set.of("year", "council", "column", "first_places", "second_places", "published", "source");

  private record Key(String council, FinancialYear year, Source source) {}

  private record Line(Key key, PlaceDeduction deduction) {}

  @Override
  public Checked<List<PlaceDeductions>> read(Reader text, String document) {
    return TableReader.read(text, document, COLUMNS, this::line)
        .then(lines -> Checked.of(byCouncil(lines), List.of()));
  }

  private Line line(TableRow row) {
    return new Line(
        new Key(row.required("council"), row.year("year"), SourcesCsv.of(row, sources)),
        new PlaceDeduction(
            row.oneOf("column", PlaceColumn.values(), PlaceColumn::id),
            row.count("first_places"),
            row.count("second_places"),
            row.money("published")));
  }

  private static List<PlaceDeductions> byCouncil(List<Line> lines) {
    return lines.stream()
        .collect(
            Collectors.groupingBy(
                Line::key,
                LinkedHashMap::new,
                Collectors.mapping(Line::deduction, Collectors.toList())))
        .entrySet()
        .stream()
        .map(
            entry ->
                new PlaceDeductions(
                    entry.getKey().council(),
                    entry.getKey().year(),
                    entry.getValue(),
                    entry.getKey().source()))
        .toList();
  }
}
