package uk.foresend.assumption;

import java.time.YearMonth;
import java.util.Optional;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * How a lever is delivered: how fast, how surely, at what cost, by whom and on what evidence.
 *
 * @param rampMonths the months over which its effect builds; 0 for at once
 * @param delayMonths the months by which it is expected to start late; 0 for on time
 * @param late how many months later than that it may act; as expected when empty
 * @param confidence how likely it is to be delivered; the central forecast takes it as delivered
 *     whole
 * @param cost what it costs to deliver, once
 * @param costPerYear what it costs to deliver in a year, evenly by month, while it is delivered
 * @param costUntil the first month in which the yearly cost no longer falls; empty if it goes on
 * @param purse who bears the cost
 * @param owner who answers for it
 * @param evidence what it rests on
 */
public record Delivery(
    int rampMonths,
    int delayMonths,
    Optional<Uncertainty.Spread> late,
    Share confidence,
    Money cost,
    Money costPerYear,
    Optional<YearMonth> costUntil,
    Programme.Purse purse,
    String owner,
    Source evidence) {

  /** Makes one that costs nothing a year. */
  public Delivery(
      int rampMonths,
      int delayMonths,
      Share confidence,
      Money cost,
      Programme.Purse purse,
      String owner,
      Source evidence) {
    this(
        rampMonths,
        delayMonths,
        Optional.empty(),
        confidence,
        cost,
        Money.ZERO,
        Optional.empty(),
        purse,
        owner,
        evidence);
  }

  /** Returns the same so many months later, for certain. */
  public Delivery later(int months) {
    return new Delivery(
        rampMonths,
        delayMonths + months,
        Optional.empty(),
        confidence,
        cost,
        costPerYear,
        costUntil,
        purse,
        owner,
        evidence);
  }

  /** Whether delivering it costs anything. */
  public boolean costs() {
    return !cost.equals(Money.ZERO) || !costPerYear.equals(Money.ZERO);
  }
}
