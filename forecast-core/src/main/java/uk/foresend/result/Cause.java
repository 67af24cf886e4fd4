package uk.foresend.result;

import java.util.Locale;

/**
 * A group of what is uncertain, of which there are at most seven in a table.
 *
 * <p>Income is told with policy, since both are what the government pays and decides; that leaves
 * one place for the chance of each child, where that is drawn.
 */
public enum Cause {
  GROWTH("Growth", "requests, new plans, plans that end, families who move in"),
  MIX("Mix", "moves between settings, and places"),
  PRICE(
      "Prices",
      "fees, rates, spend on services, the opening balance that rests on it, what the General Fund"
          + " pays"),
  POLICY("Policy and income", "the allocation, grants, the override and what follows it"),
  DELIVERY("Delivery", "how far levers are delivered"),
  TIMING("Timing", "how late schemes open and levers act, and how full schemes become"),
  CHILDREN("Each child", "who stays, moves, leaves and comes, child by child");

  private final String label;
  private final String holds;

  Cause(String label, String holds) {
    this.label = label;
    this.holds = holds;
  }

  /** Returns the key: {@code growth}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Returns the words shown in reports. */
  public String label() {
    return label;
  }

  /** Returns what belongs to it, in words. */
  public String holds() {
    return holds;
  }
}
