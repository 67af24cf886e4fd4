package uk.foresend.io.council;

import java.util.Locale;
import java.util.Map;
import uk.foresend.io.Thousands;

/** The columns of ledger extracts and mappings, and the names finance systems give them. */
final class LedgerColumns {
  static final String COST_CENTRE = "cost_centre";
  static final String SUBJECTIVE = "subjective";
  static final String LINE = "line";
  static final String MONTH = "month";
  static final String PERIOD = "period";
  static final String DATE = "date";
  static final String YEAR = "year";
  static final String AMOUNT = "amount";
  static final String DEBIT = "debit";
  static final String CREDIT = "credit";

  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("costcentre", COST_CENTRE),
          Map.entry("costcentrecode", COST_CENTRE),
          Map.entry("costcenter", COST_CENTRE),
          Map.entry("costcode", COST_CENTRE),
          Map.entry("subjective", SUBJECTIVE),
          Map.entry("subjectivecode", SUBJECTIVE),
          Map.entry("account", SUBJECTIVE),
          Map.entry("accountcode", SUBJECTIVE),
          Map.entry("detailcode", SUBJECTIVE),
          Map.entry("line", LINE),
          Map.entry("s251", LINE),
          Map.entry("s251line", LINE),
          Map.entry("s251code", LINE),
          Map.entry("section251line", LINE),
          Map.entry("month", MONTH),
          Map.entry("period", PERIOD),
          Map.entry("accountingperiod", PERIOD),
          Map.entry("date", DATE),
          Map.entry("postingdate", DATE),
          Map.entry("transactiondate", DATE),
          Map.entry("year", YEAR),
          Map.entry("financialyear", YEAR),
          Map.entry("fiscalyear", YEAR),
          Map.entry("amount", AMOUNT),
          Map.entry("netamount", AMOUNT),
          Map.entry("actual", AMOUNT),
          Map.entry("actuals", AMOUNT),
          Map.entry("value", AMOUNT),
          Map.entry("debit", DEBIT),
          Map.entry("dr", DEBIT),
          Map.entry("credit", CREDIT),
          Map.entry("cr", CREDIT));

  private LedgerColumns() {}

  /**
   * Returns the name by which the readers know a column; others keep theirs, and so do amounts in
   * thousands, which nobody may take for pounds.
   */
  static String known(String name) {
    if (Thousands.in(name)) {
      return name;
    }
    String plain = name.toLowerCase(Locale.ROOT).replaceAll("\\(.*?\\)|[^a-z0-9]", "");
    return OTHER_NAMES.getOrDefault(plain, name);
  }
}
