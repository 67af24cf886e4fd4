package uk.foresend.report;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;

/** The sum of a column, made another way than the reports make it. */
final class SumByHand {

  private SumByHand() {}

  static Cell of(List<Cell> cells) {
    for (Cell cell : cells) {
      if (cell instanceof Cell.Absent) {
        return cell;
      }
    }
    long pence = 0;
    long hundredths = 0;
    for (Cell cell : cells) {
      if (cell instanceof Cell.Pounds pounds) {
        pence += pounds.amount().pence();
      }
      if (cell instanceof Cell.Number number) {
        hundredths += number.count().hundredths();
      }
    }
    if (cells.get(0) instanceof Cell.Pounds) {
      return Cell.of(new Money(pence));
    }
    return cells.get(0) instanceof Cell.Number ? Cell.of(new Count(hundredths)) : Cell.of("");
  }
}
