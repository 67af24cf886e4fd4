package uk.foresend.result;

import java.util.OptionalInt;

/**
 * How far a method's forecasts of a series were from what was then counted, so many years ahead.
 * Every share is of the count: 0.035 is 3.5%.
 *
 * @param series what was forecast
 * @param method the method, by its word
 * @param ahead the years ahead, from 1
 * @param origin the year in whose June the forecasts were made; empty for all origins together
 * @param pairs how many forecasts, each of one council from one origin
 * @param meanError the mean of |forecast ÷ count − 1|
 * @param medianError the median of it
 * @param bias the mean of forecast ÷ count − 1
 * @param pinball the mean pinball loss ÷ count of seven quantiles (2.5, 10, 25, 50, 75, 90, 97.5%)
 * @param within50 the share of counts inside the stated 50% range
 * @param within80 inside the 80% range
 * @param within95 inside the 95% range
 */
public record Score(
    PlanSeries series,
    String method,
    int ahead,
    OptionalInt origin,
    int pairs,
    double meanError,
    double medianError,
    double bias,
    double pinball,
    double within50,
    double within80,
    double within95) {}
