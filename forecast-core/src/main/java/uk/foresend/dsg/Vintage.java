package uk.foresend.dsg;

import uk.foresend.quantity.FinancialYear;

/**
 * The part of a balance that arose in one block in one financial year.
 *
 * @param block the block
 * @param origin the year in which it arose
 */
public record Vintage(Block block, FinancialYear origin) implements Comparable<Vintage> {
  @Override
  public int compareTo(Vintage other) {
    int byYear = origin.compareTo(other.origin);
    return byYear != 0 ? byYear : block.compareTo(other.block);
  }

  @Override
  public String toString() {
    return block.label() + ", " + origin;
  }
}
