package uk.foresend.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * An exact number of children, plans or places, in hundredths, since an average over a year is not
 * whole.
 *
 * @param hundredths the number times one hundred
 */
public record Count(long hundredths) implements Comparable<Count> {

  /** None. */
  public static final Count ZERO = new Count(0);

  /** Returns the whole number nearest to an estimate, half to even: a stock on a census day. */
  public static Count whole(double value) {
    OptionalLong plain = Rounding.plain(value);
    return new Count(
        Math.multiplyExact(
            plain.isPresent() ? plain.getAsLong() : rounded(value, 0).longValueExact(), 100L));
  }

  /** Returns the number nearest to an estimate with one decimal place: an average over a year. */
  public static Count average(double value) {
    OptionalLong tenths = Rounding.plain(value * 10);
    return new Count(
        tenths.isPresent()
            ? tenths.getAsLong() * 10
            : rounded(value, 1).movePointRight(2).longValueExact());
  }

  /** Returns a whole number. */
  public static Count of(long whole) {
    return new Count(Math.multiplyExact(whole, 100L));
  }

  private static BigDecimal rounded(double value, int places) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("Not a count: " + value);
    }
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN);
  }

  /** Returns the exact sum. */
  public Count plus(Count other) {
    return new Count(Math.addExact(hundredths, other.hundredths));
  }

  /** Returns the exact difference. */
  public Count minus(Count other) {
    return new Count(Math.subtractExact(hundredths, other.hundredths));
  }

  /** Returns the exact sum of all, zero for none. */
  public static Count sum(Iterable<Count> counts) {
    Count total = ZERO;
    for (Count count : counts) {
      total = total.plus(count);
    }
    return total;
  }

  /** Returns the number as a double, for the engine and for charts. */
  public double value() {
    return hundredths / 100.0;
  }

  @Override
  public int compareTo(Count other) {
    return Long.compare(hundredths, other.hundredths);
  }

  /** Returns the number without needless zeros: {@code 4719}, {@code 302.5}. */
  @Override
  public String toString() {
    BigDecimal plain = BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    return (plain.scale() < 0 ? plain.setScale(0) : plain).toPlainString();
  }
}
