package uk.foresend.api.desk;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.foresend.history.LedgerExtract;
import uk.foresend.history.S251Line;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;
import uk.foresend.io.council.LedgerMapping;
import uk.foresend.io.council.LedgerReader;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;

/** An extract of a ledger and the mapping of its cost centres, read together. */
final class Ledgers {
  private Ledgers() {}

  /**
   * Returns the sums of an extract, or everything that is wrong with it or its mapping.
   *
   * @param mapping where its cost centres lead; empty if it has lines of its own
   * @param year the financial year of its periods, if it does not say
   * @param lines the section 251 lines there are
   * @param reading what becomes of bad rows of the extract
   */
  static Checked<LedgerExtract> read(
      GivenTable extract,
      Optional<GivenTable> mapping,
      Optional<FinancialYear> year,
      List<S251Line> lines,
      Reading reading,
      Source source) {
    Set<String> codes = lines.stream().map(S251Line::code).collect(Collectors.toUnmodifiableSet());
    Checked<Optional<LedgerMapping>> known =
        mapping
            .map(
                table ->
                    LedgerMapping.read(table, codes)
                        .then(read -> Checked.of(Optional.of(read), List.of())))
            .orElse(Checked.of(Optional.empty(), List.of()));
    return known.then(map -> new LedgerReader(map, year, codes, reading).read(extract, source));
  }
}
