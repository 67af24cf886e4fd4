package uk.foresend.history;

import uk.foresend.quantity.Source;
import uk.foresend.send.PlacementCategory;

/**
 * A column of the January census of plans that counts placements, and the placement category in
 * which it is shown.
 *
 * <p>Which category a column belongs to is a convention on which sources differ (independent
 * mainstream schools above all), so it is data and printed with what is made of it.
 *
 * @param id the name of the column in the files of the Department for Education
 * @param label the words shown in reports
 * @param category the placement category it is shown in
 * @param note where sources differ, or what changed over the years; may be empty
 * @param source whose convention it is
 */
public record CensusColumn(
    String id, String label, PlacementCategory category, String note, Source source) {}
