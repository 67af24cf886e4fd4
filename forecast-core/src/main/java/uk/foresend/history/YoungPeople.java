package uk.foresend.history;

import java.math.BigDecimal;
import uk.foresend.quantity.Source;

/**
 * The people aged 2 to 18 who live in a council's area, as the section 251 benchmarking tables
 * print them: the heads by which the Department for Education compares high needs spending.
 *
 * @param council the council's code
 * @param year the calendar year in whose middle, 30 June, they are estimated
 * @param people the people, not rounded: the publication has decimals
 * @param source the publication
 */
public record YoungPeople(String council, int year, BigDecimal people, Source source) {}
