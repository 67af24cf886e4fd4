package uk.foresend.io.council;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import uk.foresend.history.LedgerAmount;
import uk.foresend.history.LedgerCode;
import uk.foresend.history.LedgerCodeTotal;
import uk.foresend.history.LedgerExtract;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/** Adds up the postings of one extract, to the penny. */
final class LedgerSums {

  /** Codes told one by one before the rest are only counted. */
  private static final int TOLD = 200;

  private record Key(String line, YearMonth month) {}

  private static final class Sum {
    private Money total = Money.ZERO;
    private int rows;

    void add(Money amount) {
      total = total.plus(amount);
      rows++;
    }
  }

  private final String document;
  private final Map<Key, Money> mapped = new HashMap<>();
  private final Map<LedgerCode, Sum> unmapped = new TreeMap<>();
  private final Map<LedgerCode, Sum> excluded = new TreeMap<>();
  private final List<Optional<BigDecimal>> printed = new ArrayList<>();
  private final TreeSet<Integer> closing = new TreeSet<>();
  private Money total = Money.ZERO;
  private BigDecimal exact = BigDecimal.ZERO;
  private int rows;
  private int rounded;

  LedgerSums(String document) {
    this.document = document;
  }

  void add(
      LedgerCode code, Optional<LedgerMapping.Target> target, YearMonth month, BigDecimal pounds) {
    Money amount = Money.ofPounds(pounds);
    rows++;
    total = total.plus(amount);
    exact = exact.add(pounds);
    rounded += pounds.stripTrailingZeros().scale() > 2 ? 1 : 0;
    if (target.isEmpty()) {
      unmapped.computeIfAbsent(code, one -> new Sum()).add(amount);
    } else if (target.get().isExcluded()) {
      excluded.computeIfAbsent(code, one -> new Sum()).add(amount);
    } else {
      mapped.merge(new Key(target.get().line(), month), amount, Money::plus);
    }
  }

  void closing(LedgerMonth.Period period) {
    if (period.isClosing()) {
      closing.add(period.number());
    }
  }

  /** Takes a row of totals, which may state none. */
  void printedTotal(Optional<BigDecimal> amount) {
    printed.add(amount);
  }

  boolean isEmpty() {
    return rows == 0;
  }

  LedgerExtract extract(Source source) {
    return new LedgerExtract(
        mapped.entrySet().stream()
            .map(one -> new LedgerAmount(one.getKey().line(), one.getKey().month(), one.getValue()))
            .sorted()
            .toList(),
        totals(unmapped),
        totals(excluded),
        total,
        source);
  }

  List<Problem> warnings() {
    List<Problem> warnings = new ArrayList<>();
    unmapped.entrySet().stream()
        .limit(TOLD)
        .forEach(
            one ->
                warnings.add(
                    warning(
                        one.getKey()
                            + " is on no line: "
                            + InWords.exact(one.getValue().total)
                            + " in "
                            + counted(one.getValue().rows)
                            + ".",
                        "Map it to a line, or to excluded.")));
    if (unmapped.size() > TOLD) {
      warnings.add(warning((unmapped.size() - TOLD) + " more codes are on no line.", ""));
    }
    if (!closing.isEmpty()) {
      warnings.add(
          warning("Periods " + closing + " close the year; they are counted in its March.", ""));
    }
    Money apart = Money.ofPounds(exact).minus(total);
    if (rounded > 0 && !apart.equals(Money.ZERO)) {
      warnings.add(
          warning(
              counted(rounded)
                  + " have more than two decimals; each is rounded to the penny, which moves the"
                  + " total by "
                  + InWords.exact(apart.negated())
                  + ".",
              ""));
    }
    if (!printed.isEmpty()) {
      warnings.add(totalRows());
    }
    return warnings;
  }

  private Problem totalRows() {
    String passed = counted(printed.size()) + " of totals passed over";
    if (printed.size() > 1) {
      return warning(passed + ".", "");
    }
    if (printed.get(0).isEmpty()) {
      return warning(
          passed + ": it states no amount; the rows add up to " + InWords.exact(total) + ".", "");
    }
    Money said = Money.ofPounds(printed.get(0).get());
    return said.equals(total)
        ? warning(passed + ": " + InWords.exact(said) + ", as the rows add up to.", "")
        : warning(
            passed
                + ": it says "
                + InWords.exact(said)
                + ", but the rows add up to "
                + InWords.exact(total)
                + ".",
            "Rows may be missing, or there twice.");
  }

  private Problem warning(String what, String hint) {
    return Problem.warning(new Place(document, "", 0, 0), what, hint);
  }

  private static String counted(int rows) {
    return rows == 1 ? "1 row" : InWords.count(Count.of(rows)) + " rows";
  }

  private static List<LedgerCodeTotal> totals(Map<LedgerCode, Sum> sums) {
    return sums.entrySet().stream()
        .map(one -> new LedgerCodeTotal(one.getKey(), one.getValue().total, one.getValue().rows))
        .toList();
  }
}
