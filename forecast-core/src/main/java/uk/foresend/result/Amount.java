package uk.foresend.result;

import java.util.Optional;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Money;

/**
 * The value of a figure: pounds or children, or not known, which is never zero.
 *
 * @param unit what it counts
 * @param hundredths pence, or hundredths of a child; empty when not known
 */
public record Amount(Unit unit, Optional<Long> hundredths) {

  /** What an amount counts. */
  public enum Unit {
    POUNDS("£"),
    CHILDREN("children");

    private final String label;

    Unit(String label) {
      this.label = label;
    }

    /** Returns the words shown in reports. */
    public String label() {
      return label;
    }
  }

  /** Returns an amount of money. */
  public static Amount of(Money money) {
    return new Amount(Unit.POUNDS, Optional.of(money.pence()));
  }

  /** Returns a number of children. */
  public static Amount of(Count count) {
    return new Amount(Unit.CHILDREN, Optional.of(count.hundredths()));
  }

  /** Returns exactly none of a unit. */
  public static Amount none(Unit unit) {
    return new Amount(unit, Optional.of(0L));
  }

  /** Returns nothing known of a unit. */
  public static Amount unknown(Unit unit) {
    return new Amount(unit, Optional.empty());
  }

  /**
   * Returns it for a sentence: {@code −£152.6m}, {@code 4,719}; {@code not known} when it is not.
   */
  public String words() {
    return hundredths
        .map(
            exact ->
                switch (unit) {
                  case POUNDS -> InWords.money(new Money(exact));
                  case CHILDREN -> InWords.count(new Count(exact));
                })
        .orElse("not known");
  }

  /** Returns the exact difference; not known when either is not. */
  public Amount minus(Amount other) {
    if (unit != other.unit) {
      throw new IllegalArgumentException("Cannot take " + other.unit + " from " + unit);
    }
    return new Amount(
        unit,
        hundredths.flatMap(
            mine -> other.hundredths.map(theirs -> Math.subtractExact(mine, theirs))));
  }
}
