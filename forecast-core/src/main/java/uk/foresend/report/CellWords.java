package uk.foresend.report;

import java.util.function.Function;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.result.Told;

/** The words of a cell as people read it; each says how money is cut, and all else is alike. */
public enum CellWords implements Table.Teller<String> {
  /** For a sentence: −£31.9m, or £37,820 where it is small. */
  SENTENCE(InWords::money),
  /** For a table whose heading says £000: −31,912. */
  THOUSANDS(InWords::thousands),
  /** In millions with one decimal: −£31.9m. */
  MILLIONS(InWords::millions),
  /** In whole pounds: −£31,912,345. */
  POUNDS(InWords::pounds);

  /** From how many pounds on, either way, the largest amount makes a table one of millions. */
  private static final Money LARGE = Money.ofPounds(2_000_000);

  private final Function<Money, String> money;

  CellWords(Function<Money, String> money) {
    this.money = money;
  }

  /** Returns how the amounts of a table are cut: all in millions, or all in pounds when small. */
  public static CellWords of(Table table) {
    return table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(Table.Cell.Pounds.class::isInstance)
            .map(cell -> ((Table.Cell.Pounds) cell).amount())
            .anyMatch(
                amount -> (amount.isNegative() ? amount.negated() : amount).compareTo(LARGE) >= 0)
        ? MILLIONS
        : POUNDS;
  }

  @Override
  public String text(String text) {
    return text;
  }

  @Override
  public String pounds(Money amount) {
    return money.apply(amount);
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
