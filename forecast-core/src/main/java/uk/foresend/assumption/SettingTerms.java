package uk.foresend.assumption;

import java.time.Month;
import java.util.List;
import uk.foresend.quantity.Source;

/**
 * How places in a setting are paid for, billed and limited.
 *
 * @param setting the id of the setting
 * @param payer who pays for the place
 * @param placeCount how many places are paid for
 * @param placeLine the id of the spend line for place funding; empty when nobody pays for a place
 * @param topUpLine the id of the spend line for the top-up or full fee
 * @param billing how the top-up or fee falls over the year
 * @param uplift the month in which prices rise
 * @param capacity whether places limit placements
 * @param overflow the settings that children who cannot be placed go to, in order
 * @param area whether its schools stand in the council's area
 * @param source where the terms come from
 */
public record SettingTerms(
    String setting,
    PlacePayer payer,
    PlaceCount placeCount,
    String placeLine,
    String topUpLine,
    Billing billing,
    Month uplift,
    CapacityRule capacity,
    List<String> overflow,
    Area area,
    Source source) {

  /** Keeps its own copies. */
  public SettingTerms {
    overflow = List.copyOf(overflow);
  }

  /**
   * Where schools stand. The basic entitlement of the national formula is paid for the pupils of
   * special schools in a council's area, whichever council placed them.
   */
  public enum Area {
    /** In the council's area: other councils' children there are counted too. */
    IN_AREA,
    /** In the area of other councils, to whom the entitlement goes. */
    OUT_OF_AREA
  }

  /** Who pays for a place. */
  public enum PlacePayer {
    /** The council, out of its high needs block. */
    COUNCIL,
    /** The DfE, which deducts the whole from the council's allocation. */
    DFE_BY_DEDUCTION,
    /**
     * The DfE, which recovers a share of the rate from the council's allocation (non-maintained
     * special schools).
     */
    DFE_IN_PART,
    /** Nobody: the fee is the whole cost. */
    NOBODY
  }

  /** How many places are paid for. */
  public enum PlaceCount {
    /** The number commissioned: the driver {@code places}, and those that schemes open. */
    COMMISSIONED,
    /**
     * So many places for each child placed: the driver {@code places-per-child}, and those that
     * schemes leave empty.
     */
    PER_CHILD
  }

  /** How a yearly top-up or fee falls over the year. */
  public enum Billing {
    /** A twelfth each month for the children there at its end. */
    MONTHLY,
    /**
     * A third for each term (from September, January and April) for the children there in its first
     * month.
     */
    THREE_TERMS
  }

  /** Whether places limit placements. */
  public enum CapacityRule {
    /** Always room. */
    UNLIMITED,
    /**
     * History's flows already belong to history's places: only spare places and schemes make room.
     */
    AS_HISTORY,
    /** Places are counted, and when they are full children go elsewhere. */
    COUNTED
  }
}
