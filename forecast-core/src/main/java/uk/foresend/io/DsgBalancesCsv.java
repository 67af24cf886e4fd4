package uk.foresend.io;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.foresend.history.DsgBalance;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Source;

/**
 * Reads the table of cumulative balances, percent of the year's grant, negative when in deficit.
 */
record DsgBalancesCsv(Map<String, Source> sources) implements ReferenceTable<DsgBalance> {
  private static final Set<String> COLUMNS =
      Set.of("year", "council", "percent_of_grant", "source");

  @Override
  public Checked<List<DsgBalance>> read(Reader text, String document) {
    return TableReader.read(
        text,
        document,
        COLUMNS,
        row ->
            new DsgBalance(
                row.required("council"),
                row.year("year"),
                row.number("percent_of_grant"),
                SourcesCsv.of(row, sources)));
  }
}
