package uk.foresend.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalLong;

/**
 * An exact amount of money in whole pence.
 *
 * <p>Money adds and subtracts without loss. It cannot be multiplied by a rate, because that could
 * lose a penny: estimates are made in {@code double} pounds inside the engine and become money
 * once, by {@link #rounded(double)}, half to even.
 *
 * @param pence the amount in pence; negative for an amount owed
 */
public record Money(long pence) implements Comparable<Money> {

  /** No money. */
  public static final Money ZERO = new Money(0);

  /** Returns the money nearest to an estimate in pounds, half to even. */
  public static Money rounded(double pounds) {
    if (!Double.isFinite(pounds)) {
      throw new IllegalArgumentException("Not an amount of money: " + pounds);
    }
    OptionalLong pence = Rounding.plain(pounds * 100);
    return pence.isPresent() ? new Money(pence.getAsLong()) : ofPounds(BigDecimal.valueOf(pounds));
  }

  /** Returns the money for a decimal number of pounds, rounded half to even to the penny. */
  public static Money ofPounds(BigDecimal pounds) {
    return new Money(pounds.movePointRight(2).setScale(0, RoundingMode.HALF_EVEN).longValueExact());
  }

  /** Returns whole pounds as money. */
  public static Money ofPounds(long pounds) {
    return new Money(Math.multiplyExact(pounds, 100L));
  }

  /** Returns the exact sum; refuses overflow. */
  public Money plus(Money other) {
    return new Money(Math.addExact(pence, other.pence));
  }

  /** Returns the exact difference; refuses overflow. */
  public Money minus(Money other) {
    return new Money(Math.subtractExact(pence, other.pence));
  }

  /** Returns the same amount with the other sign. */
  public Money negated() {
    return new Money(Math.negateExact(pence));
  }

  /** Returns the exact sum of all, zero for none. */
  public static Money sum(Iterable<Money> amounts) {
    Money total = ZERO;
    for (Money amount : amounts) {
      total = total.plus(amount);
    }
    return total;
  }

  /** Returns the exact decimal number of pounds, with two places. */
  public BigDecimal inPounds() {
    return BigDecimal.valueOf(pence, 2);
  }

  /** Returns the pounds as a double, for the engine. */
  public double pounds() {
    return pence / 100.0;
  }

  /** Whether the amount is below zero. */
  public boolean isNegative() {
    return pence < 0;
  }

  @Override
  public int compareTo(Money other) {
    return Long.compare(pence, other.pence);
  }

  @Override
  public String toString() {
    return inPounds().toPlainString();
  }
}
