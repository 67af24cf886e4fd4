package uk.foresend.io.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Told;

/** One figure as cells by the names of their columns, in order. */
final class Line {
  private static final Cell NOT_PUBLISHED = new Cell.Absent("not published");

  private static final MathContext MEANT = new MathContext(12);

  private final Map<String, Cell> cells = new LinkedHashMap<>();
  private final Map<String, String> units = new LinkedHashMap<>();

  Line text(String column, Object words) {
    return put(column, "", Cell.of(String.valueOf(words)));
  }

  Line count(String column, String unit, Count count) {
    return put(column, unit, Cell.of(count));
  }

  Line count(String column, String unit, Optional<Count> count) {
    return put(column, unit, count.map(Cell::of).orElse(NOT_PUBLISHED));
  }

  Line pounds(String column, Money amount) {
    return put(column, "£", Cell.of(amount));
  }

  /** Adds pounds that are told to the penny, to people too: the cell says its own unit. */
  Line exact(String column, Money amount) {
    return put(column, "", Cell.of(Told.of(amount)));
  }

  /**
   * Adds a number with all its decimals; but where it has more digits than any source means, it is
   * one that a spreadsheet keeps a little beside what it shows ({@code 6.6000000000000005}).
   */
  Line number(String column, String unit, BigDecimal number) {
    BigDecimal meant =
        number.precision() > MEANT.getPrecision()
            ? number.round(MEANT).stripTrailingZeros()
            : number;
    return put(
        column, unit, Cell.of(Told.precise(meant.doubleValue(), Math.max(0, meant.scale()), "")));
  }

  Line number(String column, String unit, Optional<BigDecimal> number) {
    return number.isPresent()
        ? number(column, unit, number.get())
        : put(column, unit, NOT_PUBLISHED);
  }

  /** Adds a count for each key, in the order of the columns they are named by. */
  <K> Line counts(String unit, Map<K, Count> counts, Function<K, String> naming) {
    Map<String, Count> ordered = new TreeMap<>();
    counts.forEach((key, count) -> ordered.put(naming.apply(key), count));
    ordered.forEach((column, count) -> count(column, unit, count));
    return this;
  }

  /** Adds a cell. */
  Line cell(String column, String unit, Cell cell) {
    return put(column, unit, cell);
  }

  private Line put(String column, String unit, Cell cell) {
    cells.put(column, cell);
    units.put(column, unit);
    return this;
  }

  Map<String, String> units() {
    return Collections.unmodifiableMap(units);
  }

  Cell cell(String column) {
    return cells.getOrDefault(column, NOT_PUBLISHED);
  }
}
