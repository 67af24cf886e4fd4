package uk.foresend.report;

import uk.foresend.report.Table.Cell;
import uk.foresend.result.Amount;

/** The words of a cell as it stands in a sentence. */
final class Texts {

  private Texts() {}

  /** Returns the words of a cell. */
  static String plain(Cell cell) {
    return cell.told(CellWords.SENTENCE);
  }

  /** Returns the words of the amount of a figure. */
  static String amount(Amount amount) {
    return plain(Cell.of(amount));
  }
}
