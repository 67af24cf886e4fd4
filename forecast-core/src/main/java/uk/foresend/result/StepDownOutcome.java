package uk.foresend.result;

import java.util.List;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.Money;

/**
 * What a programme of step-downs does, in each ledger year.
 *
 * @param id the id of the step-downs
 * @param from the setting the children leave
 * @param to the setting that receives them
 * @param asked the children it set out to move in the year
 * @param moved the children it moved, limited by the pool and by places
 * @param limitedBy what kept it from moving as many as it asked, in any month of the year
 * @param stillThere the children moved so far who still hold a plan, averaged
 * @param dsgSaving the saving to the DSG
 * @param entitlement the basic entitlement the children bring the DSG by the high needs formula, a
 *     year late: income that the DfE pays, in no saving
 * @param generalFundSaving the saving to the General Fund: transport, and the result of a council
 *     company
 */
public record StepDownOutcome(
    String id,
    String from,
    String to,
    List<Count> asked,
    List<Count> moved,
    List<Limit> limitedBy,
    List<Count> stillThere,
    List<Money> dsgSaving,
    List<Money> entitlement,
    List<Money> generalFundSaving) {

  /** Keeps its own copies. */
  public StepDownOutcome {
    asked = List.copyOf(asked);
    moved = List.copyOf(moved);
    limitedBy = List.copyOf(limitedBy);
    stillThere = List.copyOf(stillThere);
    dsgSaving = List.copyOf(dsgSaving);
    entitlement = List.copyOf(entitlement);
    generalFundSaving = List.copyOf(generalFundSaving);
  }

  /** What keeps step-downs from moving as many children as they ask. */
  public enum Limit {
    NOTHING("nothing"),
    POOL("the pool: no more could be stepped down"),
    PLACES("places to receive them"),
    BOTH("the pool, and places to receive them");

    private final String label;

    Limit(String label) {
      this.label = label;
    }

    /** Returns the words shown in reports. */
    public String label() {
      return label;
    }

    /** Returns the limit of a year in which either or both were met. */
    public static Limit of(boolean pool, boolean places) {
      if (pool) {
        return places ? BOTH : POOL;
      }
      return places ? PLACES : NOTHING;
    }
  }

  /** Whether it moves any child at all. */
  public boolean movesAny() {
    return moved.stream().anyMatch(count -> count.hundredths() != 0);
  }

  /** Returns the saving to both purses together in a year. */
  public Money publicSaving(int year) {
    return dsgSaving.get(year).plus(generalFundSaving.get(year));
  }

  /**
   * Returns the saving to the DSG for each child still there, in pounds a child a year; zero when
   * there is none. Computed for showing only.
   */
  public Money savingEach(int year) {
    double children = stillThere.get(year).value();
    return children == 0 ? Money.ZERO : Money.rounded(dsgSaving.get(year).pounds() / children);
  }
}
