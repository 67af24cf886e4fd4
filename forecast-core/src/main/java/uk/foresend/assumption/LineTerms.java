package uk.foresend.assumption;

import uk.foresend.dsg.SpendLine;
import uk.foresend.quantity.Source;
import uk.foresend.send.PlacementCategory;

/**
 * A line of spend in a scenario: where it is reported, and, if it is not made of placements, how it
 * grows.
 *
 * @param id the key in the scenario: {@code independent-fees}, {@code sen-support}
 * @param label the words shown in reports
 * @param line the section 251 line on which it is reported
 * @param category the DSG-plan category of what is not spent on placements; for placements the
 *     setting's own is used
 * @param kind what it is made of
 * @param growth how it grows from its opening value
 * @param source where it comes from
 */
public record LineTerms(
    String id,
    String label,
    SpendLine line,
    PlacementCategory category,
    Kind kind,
    Growth growth,
    Source source) {

  /** What a line is made of. */
  public enum Kind {
    /** Places and top-ups of settings. */
    PLACEMENTS,
    /** A service with a budget of its own, never divided by plans. */
    SERVICE,
    /** What calibration cannot explain. */
    BALANCING
  }

  /** How a line that is not made of placements grows. */
  public enum Growth {
    /** The same cash each year, changed only by the steps of the driver. */
    FLAT,
    /** In step with the number of plans. */
    WITH_PLANS,
    /** By the driver {@code line-growth}, compounding each April after the first ledger year. */
    AT_RATE
  }
}
