package uk.foresend.api.pages;

import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table;
import uk.foresend.result.Told;

/**
 * Writes the cells of a table as they are read: money in £m, or in pounds where all of it is small.
 */
enum CellWords implements Table.Teller<String> {
  MILLIONS {
    @Override
    public String pounds(Money amount) {
      return InWords.millions(amount);
    }
  },
  POUNDS {
    @Override
    public String pounds(Money amount) {
      return InWords.pounds(amount);
    }
  };

  /** From how much on the largest amount of a table makes the table one of millions. */
  private static final Money LARGE = Money.ofPounds(2_000_000);

  /** Returns how the amounts of a table are written. */
  static CellWords of(Table table) {
    return table.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> cell.told(Largest.SIZE).compareTo(LARGE) >= 0)
        ? MILLIONS
        : POUNDS;
  }

  @Override
  public String text(String text) {
    return text;
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

  /** How large an amount is, whatever its sign; nothing for what is no money. */
  private enum Largest implements Table.Teller<Money> {
    SIZE;

    @Override
    public Money text(String text) {
      return Money.ZERO;
    }

    @Override
    public Money pounds(Money amount) {
      return amount.isNegative() ? amount.negated() : amount;
    }

    @Override
    public Money number(Count count) {
      return Money.ZERO;
    }

    @Override
    public Money percent(double fraction) {
      return Money.ZERO;
    }

    @Override
    public Money given(Told value) {
      return Money.ZERO;
    }

    @Override
    public Money absent(String why) {
      return Money.ZERO;
    }
  }
}
