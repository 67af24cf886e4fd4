package uk.foresend.report;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Told;

/**
 * The sum of the cells of a column: of money or of counts, exact; empty for what cannot be summed,
 * and not known as soon as one cell is not. What is in the counts already is left out.
 */
final class Sum implements Table.Teller<Cell> {

  private static final Cell NOTHING = Cell.of("");

  private Money money = Money.ZERO;
  private Count count = Count.ZERO;
  private String why = "";

  private Sum() {}

  /** Returns the sum of some cells, which are of one kind. */
  static Cell of(List<Cell> cells) {
    Sum sum = new Sum();
    Cell latest = NOTHING;
    for (Cell cell : cells) {
      latest = cell.equals(Cell.IN_THE_COUNTS) ? latest : cell.told(sum);
    }
    return sum.why.isEmpty() ? latest : new Cell.Absent(sum.why);
  }

  @Override
  public Cell text(String text) {
    return NOTHING;
  }

  @Override
  public Cell pounds(Money amount) {
    money = money.plus(amount);
    return Cell.of(money);
  }

  @Override
  public Cell number(Count number) {
    count = count.plus(number);
    return Cell.of(count);
  }

  @Override
  public Cell percent(double fraction) {
    return NOTHING;
  }

  @Override
  public Cell given(Told value) {
    return NOTHING;
  }

  @Override
  public Cell absent(String reason) {
    why = reason;
    return new Cell.Absent(reason);
  }
}
