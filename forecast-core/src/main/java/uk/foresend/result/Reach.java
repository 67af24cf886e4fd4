package uk.foresend.result;

/**
 * The results that a number bears on first; whatever is computed after them rests on it too.
 *
 * <p>The order is that in which results are computed: a number that reaches plans reaches spend.
 */
public enum Reach {
  /** How many children hold a plan, and where they are wanted. */
  PLANS,
  /** Where they are placed. */
  PLACES,
  /** What it costs. */
  SPEND,
  /** What the Dedicated Schools Grant pays. */
  INCOME,
  /** The balance and what policies make of it. */
  BALANCE,
  /** What falls on the council outside the grant. */
  GENERAL_FUND,
  /** What the balance is measured against. */
  RESERVES,
  /** How widely futures spread; no figure of the forecast itself rests on it. */
  RANGES;

  /** Whether results of that kind rest on a number of this reach. */
  public boolean bearsOn(Reach results) {
    return compareTo(results) <= 0;
  }
}
