package uk.foresend.report;

import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;

/** The words of a cell as it stands in a sentence. */
final class Texts implements Table.Teller<String> {

  private static final Texts PLAIN = new Texts();

  private Texts() {}

  /** Returns the words of a cell. */
  static String plain(Cell cell) {
    return cell.told(PLAIN);
  }

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String pounds(Money amount) {
    return Format.money(amount);
  }

  @Override
  public String number(Count count) {
    return Format.count(count);
  }

  @Override
  public String percent(double fraction) {
    return Format.percent(fraction);
  }

  @Override
  public String absent(String why) {
    return Format.absent(why);
  }
}
