package uk.foresend.send;

/**
 * A kind of place in which children with plans are educated, one axis of a cell.
 *
 * @param id the key, lower case with hyphens: {@code independent-special}
 * @param label the words shown in reports
 * @param category the placement category of the DSG management plan in which it is counted
 */
public record Setting(String id, String label, PlacementCategory category) {}
