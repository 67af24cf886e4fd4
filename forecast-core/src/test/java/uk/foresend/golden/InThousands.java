package uk.foresend.golden;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Told;

/**
 * A table in pounds to the nearest £1,000, counts to one decimal and shares to a hundredth of a per
 * cent, so that trifles change no golden table.
 */
record InThousands() implements Table.Teller<Cell> {

  /** Returns the table, rounded. */
  static Table of(Table table) {
    return new Table(
        table.id(),
        table.title(),
        table.columns(),
        table.rows().stream().map(InThousands::of).toList(),
        table.notes());
  }

  private static Table.Row of(Table.Row row) {
    return new Table.Row(
        row.cells().stream().map(cell -> cell.told(new InThousands())).toList(), row.total());
  }

  @Override
  public Cell text(String text) {
    return Cell.of(text);
  }

  @Override
  public Cell pounds(Money amount) {
    return Cell.of(thousands(amount));
  }

  private static Money thousands(Money amount) {
    BigDecimal thousands = amount.inPounds().movePointLeft(3).setScale(0, RoundingMode.HALF_EVEN);
    return Money.ofPounds(thousands.movePointRight(3));
  }

  @Override
  public Cell number(Count count) {
    return Cell.of(Count.average(count.value()));
  }

  @Override
  public Cell percent(double fraction) {
    return new Cell.Percent(
        BigDecimal.valueOf(fraction).setScale(4, RoundingMode.HALF_EVEN).doubleValue());
  }

  @Override
  public Cell given(Told value) {
    if (value instanceof Told.Exact money) {
      return Cell.of(Told.of(thousands(money.amount())));
    }
    return value instanceof Told.Counted children
        ? Cell.of(Told.of(Count.average(children.count().value()), children.unit()))
        : Cell.of(value);
  }

  @Override
  public Cell absent(String why) {
    return new Cell.Absent(why);
  }
}
