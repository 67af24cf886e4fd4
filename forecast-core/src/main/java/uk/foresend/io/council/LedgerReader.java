package uk.foresend.io.council;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import uk.foresend.history.LedgerCode;
import uk.foresend.history.LedgerExtract;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;
import uk.foresend.io.TableReader;
import uk.foresend.io.TableRow;
import uk.foresend.io.TableShape;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Source;

/**
 * Reads an extract of a council's finance ledger: a cost centre or section 251 line, a month and an
 * amount a row, columns in any order and by the names finance systems give them.
 *
 * <p>Or a row for each cost centre, with a column of amounts for each month.
 *
 * <p>Debits are positive. {@code amount} stands alone, or {@code debit} less {@code credit}. A
 * period above 12 closes the year and is counted in its March. Rows of totals are passed over and
 * set beside the sum. What the mapping does not name is told, code by code, and is in the total.
 *
 * @param mapping where cost centres lead; none if the extract has lines of its own
 * @param year the financial year of periods, where the extract has no column of years
 * @param lines the codes of the section 251 lines there are
 * @param reading what becomes of bad rows
 */
public record LedgerReader(
    Optional<LedgerMapping> mapping,
    Optional<FinancialYear> year,
    Set<String> lines,
    Reading reading) {
  private static final Pattern TOTAL =
      Pattern.compile("(?i)(grand |sub[- ]?)?totals?\\b.{0,40}|sum:?");

  private static final String NEEDS_YEAR =
      "A period needs a financial year: a column of years, or one given.";

  private static final List<String> MONTHS =
      List.of(LedgerColumns.MONTH, LedgerColumns.PERIOD, LedgerColumns.DATE);

  /** Keeps its own copy. */
  public LedgerReader {
    lines = Set.copyOf(lines);
  }

  /**
   * Returns the sums of an extract, or everything that is wrong with it.
   *
   * @param table the extract, opened and closed by this
   * @param source where it comes from
   */
  public Checked<LedgerExtract> read(GivenTable table, Source source) {
    LedgerSums sums = new LedgerSums(table.document());
    Checked<List<Object>> rows =
        TableReader.readAll(
            table,
            TableShape.of(
                    Set.of(mapping.isPresent() ? LedgerColumns.COST_CENTRE : LedgerColumns.LINE))
                .either(MONTHS.toArray(String[]::new))
                .either(LedgerColumns.AMOUNT, LedgerColumns.DEBIT, LedgerColumns.CREDIT)
                .orAcross(LedgerMonth::isHeading)
                .named(LedgerColumns::known)
                .with(reading),
            row -> {
              row(row, sums);
              return List.of();
            });
    List<Problem> problems = new ArrayList<>(rows.problems());
    problems.addAll(sums.warnings());
    if (!rows.isPresent()) {
      if (mapping.isEmpty()) {
        problems.add(withoutMapping(table.document()));
      }
      return Checked.refused(problems);
    }
    if (sums.isEmpty()) {
      problems.add(
          Problem.invalid(
              new Place(table.document(), "", 0, 0), "The extract has no row of postings.", ""));
      return Checked.refused(problems);
    }
    return Checked.of(sums.extract(source), problems);
  }

  private static Problem withoutMapping(String document) {
    return Problem.warning(
        new Place(document, LedgerColumns.LINE, 0, 0),
        "No mapping was given, so the extract must have a column of section 251 lines.",
        "Give a mapping from cost centres to lines if it has none.");
  }

  private void row(TableRow row, LedgerSums sums) {
    if (MONTHS.stream().noneMatch(row::has)) {
      across(row, sums);
      return;
    }
    if (isTotal(row)) {
      sums.printedTotal(amount(row));
      return;
    }
    LedgerCode code = code(row);
    Optional<YearMonth> month = month(row, sums);
    Optional<BigDecimal> amount = amount(row);
    if (amount.isEmpty() && row.isGood()) {
      String column = row.has(LedgerColumns.AMOUNT) ? LedgerColumns.AMOUNT : LedgerColumns.DEBIT;
      row.problem(column, column + " is empty, but must be given.", "");
    }
    if (row.isGood() && month.isPresent() && amount.isPresent()) {
      sums.add(code, target(code), month.get(), amount.get());
    }
  }

  /** A row with a column of amounts for each month; an empty cell is nothing booked. */
  private void across(TableRow row, LedgerSums sums) {
    Map<YearMonth, BigDecimal> amounts = new TreeMap<>();
    Optional<FinancialYear> named = year(row);
    for (String column : row.columns().stream().filter(LedgerMonth::isHeading).toList()) {
      Optional<YearMonth> month = LedgerMonth.of(column, named, sums::closing);
      if (month.isEmpty()) {
        row.problem(column, column + " is a month of no year.", NEEDS_YEAR);
      }
      Optional<BigDecimal> amount = row.optionalPosting(column);
      if (month.isPresent() && amount.isPresent()) {
        if (amounts.put(month.get(), amount.get()) != null) {
          row.problem(column, column + " is a second column of the same month.", "");
        }
      }
    }
    if (row.columns().stream().anyMatch(column -> total(row, column))) {
      sums.printedTotal(amounts.values().stream().reduce(BigDecimal::add));
      return;
    }
    LedgerCode code = code(row);
    if (row.isGood()) {
      amounts.forEach((month, amount) -> sums.add(code, target(code), month, amount));
    }
  }

  private LedgerCode code(TableRow row) {
    return mapping.isPresent()
        ? new LedgerCode(
            row.required(LedgerColumns.COST_CENTRE), row.text(LedgerColumns.SUBJECTIVE))
        : new LedgerCode(row.required(LedgerColumns.LINE), "");
  }

  private Optional<LedgerMapping.Target> target(LedgerCode code) {
    return mapping.isPresent()
        ? mapping.get().of(code)
        : Optional.of(code.costCentre()).filter(lines::contains).map(LedgerMapping.Target::new);
  }

  private static Optional<BigDecimal> amount(TableRow row) {
    if (row.has(LedgerColumns.AMOUNT)) {
      return row.optionalPosting(LedgerColumns.AMOUNT);
    }
    Optional<BigDecimal> debit = row.optionalPosting(LedgerColumns.DEBIT);
    Optional<BigDecimal> credit = row.optionalPosting(LedgerColumns.CREDIT);
    return debit.isEmpty() && credit.isEmpty()
        ? Optional.empty()
        : Optional.of(debit.orElse(BigDecimal.ZERO).subtract(credit.orElse(BigDecimal.ZERO)));
  }

  private Optional<YearMonth> month(TableRow row, LedgerSums sums) {
    Optional<FinancialYear> named = year(row);
    for (String column : MONTHS) {
      String text = row.text(column);
      Optional<YearMonth> month =
          column.equals(LedgerColumns.PERIOD) && LedgerMonth.isAmbiguous(text)
              ? Optional.empty()
              : LedgerMonth.of(text, named, sums::closing);
      if (month.isPresent()) {
        return month;
      }
    }
    if (row.isGood()) {
      String column = MONTHS.stream().filter(row::has).findFirst().orElse(LedgerColumns.MONTH);
      boolean bare = LedgerMonth.period(row.text(column)).isPresent();
      row.problem(
          column,
          column + " is '" + row.text(column) + "', but must be a month.",
          bare ? NEEDS_YEAR : LedgerMonth.FORMS);
    }
    return Optional.empty();
  }

  private Optional<FinancialYear> year(TableRow row) {
    String text = row.text(LedgerColumns.YEAR);
    if (text.isEmpty()) {
      return year;
    }
    Optional<FinancialYear> written = LedgerMonth.year(text);
    if (written.isEmpty()) {
      row.problem(
          LedgerColumns.YEAR,
          "year is '" + text + "', but must be a financial year like 2025-26.",
          "A single year could be its beginning or its end.");
    }
    return written;
  }

  private static boolean isTotal(TableRow row) {
    return MONTHS.stream().allMatch(column -> row.text(column).isEmpty() || total(row, column))
        && row.columns().stream().anyMatch(column -> total(row, column));
  }

  private static boolean total(TableRow row, String column) {
    return TOTAL.matcher(row.text(column)).matches();
  }
}
