package uk.foresend.history;

import java.math.BigDecimal;
import uk.foresend.quantity.Source;

/**
 * A measure of the Local Authority Interactive Tool for a council and a year.
 *
 * @param council the council's code, or {@link Council#ENGLAND}
 * @param measure the measure, by the short name of the publication: {@code SENFinance} is SEN spend
 *     in pounds a week and child, to the nearest £5
 * @param period the year as printed: {@code 2025}, {@code 2024-25 (OT)}
 * @param year the calendar year, or the one in which a financial year starts
 * @param value the figure
 * @param source the publication
 */
public record LaitMeasure(
    String council, String measure, String period, int year, BigDecimal value, Source source) {}
