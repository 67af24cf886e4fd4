package uk.foresend.history;

import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * An amount of a council's section 251 return for high needs.
 *
 * @param council the council's code
 * @param year the financial year
 * @param side budget or outturn
 * @param heading the heading, which adds up one line or more
 * @param phase the part of it
 * @param amount pounds of the year; negative where more came in than went out
 * @param source the publication
 */
public record S251Amount(
    String council,
    FinancialYear year,
    S251Side side,
    S251Heading heading,
    S251Phase phase,
    Money amount,
    Source source) {}
