package uk.foresend.history;

import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * A council's finance ledger by section 251 line and month, with all that its mapping leaves out.
 *
 * <p>To the penny, {@code total = mapped + unmapped + excluded}. Amounts are spend where positive.
 *
 * @param amounts a sum for each line and month that has postings, in that order
 * @param unmapped the council's codes that the mapping does not name, each once, in their order
 * @param excluded the codes that the mapping says are no part of it, each once, in their order
 * @param total the sum of every row, whatever became of it
 * @param source the extract
 */
public record LedgerExtract(
    List<LedgerAmount> amounts,
    List<LedgerCodeTotal> unmapped,
    List<LedgerCodeTotal> excluded,
    Money total,
    Source source) {

  /** Keeps its own copies; refuses parts that do not add up to the total. */
  public LedgerExtract {
    amounts = List.copyOf(amounts);
    unmapped = List.copyOf(unmapped);
    excluded = List.copyOf(excluded);
    Money parts = Money.sum(Stream.of(sum(amounts), totals(unmapped), totals(excluded)).toList());
    if (!parts.equals(total)) {
      throw new IllegalArgumentException("Parts of " + parts + " in an extract of " + total);
    }
  }

  /** Returns the sum of what is on lines. */
  public Money mappedTotal() {
    return sum(amounts);
  }

  /** Returns the sum of what the mapping does not name. */
  public Money unmappedTotal() {
    return totals(unmapped);
  }

  /** Returns the sum of what the mapping says is no part of it. */
  public Money excludedTotal() {
    return totals(excluded);
  }

  /** Returns the financial years that have postings on lines, in order. */
  public List<FinancialYear> years() {
    return amounts.stream().map(one -> FinancialYear.of(one.month())).distinct().sorted().toList();
  }

  /** Returns the months of a year that have postings on lines, in order: twelve in a full year. */
  public List<YearMonth> months(FinancialYear year) {
    return inYear(year).map(LedgerAmount::month).distinct().sorted().toList();
  }

  /** Returns the sum of each line in a year, in the order of their codes. */
  public SortedMap<String, Money> byLine(FinancialYear year) {
    return inYear(year)
        .collect(
            Collectors.toMap(LedgerAmount::line, LedgerAmount::amount, Money::plus, TreeMap::new));
  }

  /** Returns the sum of one line in a year; zero where it has no postings. */
  public Money of(String line, FinancialYear year) {
    return byLine(year).getOrDefault(line, Money.ZERO);
  }

  private Stream<LedgerAmount> inYear(FinancialYear year) {
    return amounts.stream().filter(one -> FinancialYear.of(one.month()).equals(year));
  }

  private static Money sum(List<LedgerAmount> amounts) {
    return Money.sum(amounts.stream().map(LedgerAmount::amount).toList());
  }

  private static Money totals(List<LedgerCodeTotal> codes) {
    return Money.sum(codes.stream().map(LedgerCodeTotal::total).toList());
  }
}
