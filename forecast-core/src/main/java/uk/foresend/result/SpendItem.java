package uk.foresend.result;

import uk.foresend.dsg.SpendLine;
import uk.foresend.send.PlacementCategory;

/**
 * The leaf of spend at which figures are rounded: one kind of spend, of one setting or service, on
 * one line.
 *
 * @param id the key: {@code independent-special/top-up}, {@code sen-support}
 * @param label the words shown in reports
 * @param line the section 251 line
 * @param category the DSG-plan category
 * @param kind what it is
 * @param setting the id of the setting, or of the service's line
 */
public record SpendItem(
    String id,
    String label,
    SpendLine line,
    PlacementCategory category,
    Kind kind,
    String setting) {

  /** What a leaf of spend is. */
  public enum Kind {
    /** Funding of places. */
    PLACES,
    /** Top-ups and full fees. */
    TOP_UP,
    /** A service with a budget of its own. */
    SERVICE,
    /** What calibration cannot explain. */
    BALANCING,
    /** Start-up of capital schemes. */
    START_UP,
    /** What levers cost to deliver. */
    DELIVERY,
    /** Spend of a block other than high needs, delegated to schools and providers. */
    DELEGATED
  }
}
