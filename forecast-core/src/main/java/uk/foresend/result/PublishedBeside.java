package uk.foresend.result;

import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/**
 * A figure that the council published, beside ours for the same year.
 *
 * @param label what it is
 * @param year the year
 * @param published the published amount
 * @param basis what it was computed on, in words
 * @param onTheirBasis what our rule gives on their basis; equal to the published amount when no
 *     basis is stated
 * @param ours our figure
 * @param source the publication
 */
public record PublishedBeside(
    String label,
    FinancialYear year,
    Money published,
    String basis,
    Money onTheirBasis,
    Money ours,
    Source source) {}
