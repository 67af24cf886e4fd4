package uk.foresend.io;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.history.HighNeedsAllocation;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * Reads the table of high needs allocations. Elements that a year did not have are left empty: the
 * hospital element before 2021-22, the additional allocation before 2022-23.
 */
record HighNeedsAllocationsCsv(Map<String, Source> sources)
    implements ReferenceTable<HighNeedsAllocation> {
  private static final Set<String> COLUMNS =
      Set.of(
          "year",
          "council",
          "formula",
          "basic_entitlement_rate",
          "special_pupils",
          "import_export",
          "special_free_schools",
          "hospital_and_other",
          "additional_base",
          "additional",
          "total",
          "source");

  @Override
  public Checked<List<HighNeedsAllocation>> read(Reader text, String document) {
    return TableReader.read(text, document, COLUMNS, this::allocation);
  }

  private HighNeedsAllocation allocation(TableRow row) {
    return new HighNeedsAllocation(
        row.required("council"),
        row.year("year"),
        row.money("formula"),
        row.money("basic_entitlement_rate"),
        row.count("special_pupils"),
        row.money("import_export"),
        row.money("special_free_schools"),
        row.optionalMoney("hospital_and_other").orElse(Money.ZERO),
        additional(row),
        row.money("total"),
        SourcesCsv.of(row, sources));
  }

  private static Optional<HighNeedsAllocation.Additional> additional(TableRow row) {
    return row.optionalMoney("additional")
        .map(amount -> new HighNeedsAllocation.Additional(row.money("additional_base"), amount));
  }
}
