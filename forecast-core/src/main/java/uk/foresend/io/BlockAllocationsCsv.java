package uk.foresend.io;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foresend.history.BlockAllocations;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;

/** Reads the table of the four blocks before and after deductions. */
record BlockAllocationsCsv(Map<String, Source> sources)
    implements ReferenceTable<BlockAllocations> {
  private static final Set<String> COLUMNS =
      Set.of(
          "year",
          "council",
          "schools",
          "central",
          "high_needs",
          "early_years",
          "total",
          "schools_after",
          "central_after",
          "high_needs_after",
          "early_years_after",
          "total_after",
          "source");

  @Override
  public Checked<List<BlockAllocations>> read(Reader text, String document) {
    return TableReader.read(text, document, COLUMNS, this::allocations);
  }

  private BlockAllocations allocations(TableRow row) {
    return new BlockAllocations(
        row.required("council"),
        row.year("year"),
        row.required("source"),
        amounts(row, ""),
        amounts(row, "_after"),
        SourcesCsv.of(row, sources));
  }

  private static BlockAllocations.Amounts amounts(TableRow row, String suffix) {
    return new BlockAllocations.Amounts(
        row.money("schools" + suffix),
        row.money("central" + suffix),
        row.money("high_needs" + suffix),
        row.money("early_years" + suffix),
        row.money("total" + suffix));
  }
}
