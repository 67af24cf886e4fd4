package uk.foresend.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * One row of a table, read by the names of its columns.
 *
 * <p>A cell that cannot be read is noted as a problem and answered with a stand-in, so that one
 * reading finds everything that is wrong; a row with a problem is never used.
 */
public final class TableRow {
  private static final BigDecimal LARGEST_POSTING = BigDecimal.valueOf(1_000_000_000);

  private final Rows rows;
  private final Map<String, Integer> columns;
  private final String[] cells;
  private final List<Problem> problems;
  private final Quoting quoting;

  TableRow(
      Rows rows,
      Map<String, Integer> columns,
      String[] cells,
      List<Problem> problems,
      Quoting quoting) {
    this.rows = rows;
    this.columns = columns;
    this.cells = cells;
    this.problems = problems;
    this.quoting = quoting;
  }

  /** Whether the file has the column at all. */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** Returns the names of the columns, in the order of the file. */
  public Set<String> columns() {
    return Collections.unmodifiableSet(columns.keySet());
  }

  /** Whether the cell says that there is no figure, or is not there itself. */
  public boolean isNotThere(String column) {
    return Cells.isNotThere(text(column));
  }

  /** Whether nothing was found wrong with the row so far. */
  public boolean isGood() {
    return problems.isEmpty();
  }

  /** Returns what the cell says, tidied; empty where the row or the file has no such cell. */
  public String text(String column) {
    if (isError(column)) {
      problem(column, "", "");
    }
    return raw(column);
  }

  private String raw(String column) {
    Integer index = columns.get(column);
    return index == null || index >= cells.length ? "" : Cells.tidy(cells[index]);
  }

  private boolean isError(String column) {
    return Cells.isError(raw(column));
  }

  /** Returns text that must be there. */
  public String required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      problem(column, column + " is empty, but must be given.", "");
    }
    return text;
  }

  /** Returns a number, or empty where the cell says that there is none. */
  public Optional<BigDecimal> optionalNumber(String column) {
    String cell = text(column);
    if (Cells.isNotThere(cell)) {
      return Optional.empty();
    }
    Optional<BigDecimal> number = Cells.number(cell);
    if (number.isEmpty()) {
      problem(
          column,
          column + " is " + shown(cell) + ", but must be a number.",
          "Figures that are not there are written c, x, z, :, u, ~, .. or *, or left empty.");
    }
    return number;
  }

  /** Returns percent, with or without the sign, or empty where the cell says that there is none. */
  public Optional<BigDecimal> optionalPercent(String column) {
    String cell = text(column);
    if (!cell.endsWith("%")) {
      return optionalNumber(column);
    }
    Optional<BigDecimal> number = Cells.number(Cells.tidy(cell.substring(0, cell.length() - 1)));
    if (number.isEmpty()) {
      problem(column, column + " is " + shown(cell) + ", but must be percent like 1.5%.", "");
    }
    return number;
  }

  /** Returns a number that must be there. */
  public BigDecimal number(String column) {
    return there(column, optionalNumber(column), BigDecimal.ZERO);
  }

  /** Returns pounds, to the penny, or empty where the cell says that there are none. */
  public Optional<Money> optionalMoney(String column) {
    return optionalNumber(column).flatMap(number -> sized(column, number, Money::ofPounds));
  }

  /** Returns pounds that must be there. */
  public Money money(String column) {
    return there(column, optionalMoney(column), Money.ZERO);
  }

  /**
   * Returns the pounds of a ledger's posting, exact, or empty where the cell is: also with {@code
   * CR}, {@code DR} or a minus behind it, credits below zero.
   */
  public Optional<BigDecimal> optionalPosting(String column) {
    String cell = text(column);
    if (cell.isEmpty()) {
      return Optional.empty();
    }
    Optional<BigDecimal> posting = Cells.posting(cell);
    if (posting.isEmpty()) {
      problem(
          column,
          column + " is " + shown(cell) + ", but must be an amount in pounds.",
          "Amounts are written 1,234.56; credits (1,234.56), -1,234.56 or 1,234.56 CR.");
    } else if (posting.get().abs().compareTo(LARGEST_POSTING) > 0) {
      problem(
          column,
          column + " is " + shown(cell) + ", but must be within £1,000,000,000 of zero.",
          "");
    }
    return posting;
  }

  /** Returns a count of at least zero, to the hundredth, or empty where there is none. */
  public Optional<Count> optionalCount(String column) {
    return optionalNumber(column).flatMap(number -> sized(column, number, this::count));
  }

  /** Returns a count that must be there. */
  public Count count(String column) {
    return there(column, optionalCount(column), Count.ZERO);
  }

  /** Returns a whole number that must be there, within bounds. */
  public int whole(String column, int from, int to) {
    Optional<BigDecimal> given = optionalNumber(column);
    BigDecimal number = there(column, given, BigDecimal.valueOf(from));
    boolean whole = number.stripTrailingZeros().scale() <= 0;
    if (whole
        && number.compareTo(BigDecimal.valueOf(from)) >= 0
        && number.compareTo(BigDecimal.valueOf(to)) <= 0) {
      return number.intValue();
    }
    problem(
        column,
        column
            + " is "
            + shown(text(column))
            + ", but must be a whole number from "
            + from
            + " to "
            + to
            + ".",
        "");
    return from;
  }

  /** Returns the day a cell states, {@code 2026-01-15} or {@code 15/01/2026}, if it states one. */
  public Optional<LocalDate> day(String column) {
    return Cells.day(text(column));
  }

  /** Returns a financial year written 2026-27. */
  public FinancialYear year(String column) {
    String cell = text(column);
    return FinancialYear.parse(cell)
        .orElseGet(
            () -> {
              problem(
                  column,
                  column + " is " + shown(cell) + ", but must be a financial year like 2026-27.",
                  "");
              return new FinancialYear(2000);
            });
  }

  /** Returns a date written 2026-04-01. */
  public LocalDate date(String column) {
    String cell = text(column);
    try {
      return LocalDate.parse(cell);
    } catch (DateTimeParseException notOne) {
      problem(column, column + " is " + shown(cell) + ", but must be a date like 2026-04-01.", "");
      return LocalDate.EPOCH;
    }
  }

  /** Returns the one of several whose word the cell holds. */
  public <T> T oneOf(String column, T[] choices, Function<T, String> word) {
    String cell = text(column);
    for (T choice : choices) {
      if (word.apply(choice).equals(cell)) {
        return choice;
      }
    }
    problem(
        column,
        column + " is " + shown(cell) + ", which is not known.",
        "Known: " + Arrays.stream(choices).map(word).collect(Collectors.joining(", ")) + ".");
    return choices[0];
  }

  /** Returns the place of a cell. */
  public Place place(String column) {
    return rows.place(column, columns.getOrDefault(column, -1) + 1);
  }

  /** Notes that a cell cannot be used. */
  public void problem(String column, String what, String hint) {
    Place place = place(column);
    Problem problem = isError(column) ? error(column, place) : Problem.invalid(place, what, hint);
    if (!problems.contains(problem)) {
      problems.add(problem);
    }
  }

  private Problem error(String column, Place place) {
    String cell = raw(column);
    return cell.equals(SheetCell.NOT_COMPUTED)
        ? Problem.invalid(
            place, column + " " + SheetCell.NOT_COMPUTED_SAID, SheetCell.NOT_COMPUTED_HINT)
        : Problem.invalid(
            place,
            column + " is an error of the spreadsheet" + quoting.error(cell) + ".",
            "Put its formula right and save again.");
  }

  private <T> T there(String column, Optional<T> value, T standIn) {
    String cell = text(column);
    if (value.isEmpty() && Cells.isNotThere(cell)) {
      problem(column, column + " is " + shown(cell) + ", but must be given.", "");
    }
    return value.orElse(standIn);
  }

  private <T> Optional<T> sized(
      String column, BigDecimal number, Function<BigDecimal, T> conversion) {
    try {
      return Optional.of(conversion.apply(number));
    } catch (ArithmeticException notOne) {
      problem(
          column,
          column + " is " + shown(text(column)) + ", which is out of range.",
          "Counts are not below zero and have at most two decimals.");
      return Optional.empty();
    }
  }

  private Count count(BigDecimal number) {
    if (number.signum() < 0) {
      throw new ArithmeticException("A count below zero: " + number);
    }
    return new Count(number.movePointRight(2).longValueExact());
  }

  private String shown(String cell) {
    return quoting.shown(cell);
  }
}
