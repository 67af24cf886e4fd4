package uk.foresend.history;

import java.math.BigDecimal;
import uk.foresend.quantity.Source;

/**
 * The people of one age that a projection puts in a council's area in the middle of a year.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param age the age in whole years at 30 June
 * @param year the calendar year
 * @param people the people, not rounded: the publication has three decimals
 * @param source the publication
 */
public record PopulationProjection(
    String council, int age, int year, BigDecimal people, Source source) {}
