package uk.foresend.report;

import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Amount;
import uk.foresend.result.Told;

/** The words of a cell as it stands in a sentence. */
final class Texts implements Table.Teller<String> {

  private static final Texts PLAIN = new Texts();

  private Texts() {}

  /** Returns the words of a cell. */
  static String plain(Cell cell) {
    return cell.told(PLAIN);
  }

  /** Returns the words of the amount of a figure. */
  static String amount(Amount amount) {
    return plain(Cell.of(amount));
  }

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String pounds(Money amount) {
    return InWords.money(amount);
  }

  @Override
  public String number(Count count) {
    return InWords.count(count);
  }

  @Override
  public String percent(double fraction) {
    return InWords.percent(fraction);
  }

  @Override
  public String given(Told value) {
    return value.words();
  }

  @Override
  public String absent(String why) {
    return InWords.absent(why);
  }
}
