package uk.foresend.result;

import java.util.List;
import java.util.Optional;
import uk.foresend.dsg.ReserveClass;
import uk.foresend.dsg.Reserves;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/**
 * The cumulative deficit against usable reserves at one 31 March.
 *
 * @param year the ledger year
 * @param balance the DSG balance, negative when in deficit
 * @param held what each class of reserve holds, by its latest figure up to that date; a class
 *     without a figure is not known
 * @param protectedByOverride whether a policy keeps it off the General Fund at that date
 * @param usable usable reserves before this year's charges; empty when not known
 * @param incomplete whether some usable class is not known
 * @param charged the charges that reserves have met up to and including the year
 * @param headroom usable reserves less those charges less the deficit; empty when reserves are not
 *     known
 * @param inYearShare the in-year deficit as a share of the net budget, can exceed 1; empty when the
 *     budget is not known
 */
public record ReserveTest(
    FinancialYear year,
    Money balance,
    List<Reserves.Figure> held,
    boolean protectedByOverride,
    Optional<Money> usable,
    boolean incomplete,
    Money charged,
    Optional<Money> headroom,
    Optional<Double> inYearShare) {

  /** Keeps its own copy. */
  public ReserveTest {
    held = List.copyOf(held);
  }

  /** Returns the figure of a class; empty when nobody has given one. */
  public Optional<Reserves.Figure> of(ReserveClass kind) {
    return held.stream().filter(figure -> figure.kind() == kind).findFirst();
  }

  /**
   * Whether the deficit is more than usable reserves can bear; empty when reserves are not known.
   */
  public Optional<Boolean> exceeded() {
    return headroom.map(Money::isNegative);
  }
}
