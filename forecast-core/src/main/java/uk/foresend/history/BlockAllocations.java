package uk.foresend.history;

import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * A council's published dedicated schools grant for a year by block, before and after what the
 * Department for Education keeps back to pay academies, colleges and places itself, in pounds.
 *
 * <p>A year is published several times (December, March, July, the July after): each edition is its
 * own record, told apart by its name.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param year the financial year
 * @param edition the id of the publication: {@code dsg-2023-07}
 * @param before the grant before deductions
 * @param after the grant paid to the council
 * @param source the publication
 */
public record BlockAllocations(
    String council,
    FinancialYear year,
    String edition,
    Amounts before,
    Amounts after,
    Source source) {

  /**
   * The four blocks and the total printed beside them.
   *
   * @param schools the schools block
   * @param central the central school services block
   * @param highNeeds the high needs block
   * @param earlyYears the early years block
   * @param total the total as printed, which may be rounded more than the blocks are
   */
  public record Amounts(
      Money schools, Money central, Money highNeeds, Money earlyYears, Money total) {

    /** Returns the amount of a block. */
    public Money of(Block block) {
      return switch (block) {
        case SCHOOLS -> schools;
        case CENTRAL -> central;
        case HIGH_NEEDS -> highNeeds;
        case EARLY_YEARS -> earlyYears;
      };
    }

    /** Returns the sum of the four blocks, to be set beside {@link #total()}. */
    public Money recomputed() {
      return schools.plus(central).plus(highNeeds).plus(earlyYears);
    }
  }

  /** Returns what is kept back from a block: before less after. */
  public Money deducted(Block block) {
    return before.of(block).minus(after.of(block));
  }
}
