package uk.foresend.result;

import java.util.OptionalDouble;

/**
 * A flow of one council, or the growth of a price, learnt from its years and England's. Every value
 * is a fraction a year: of what {@link Flow#label} says, or a growth.
 *
 * @param code the code of the council
 * @param flow what flows
 * @param series of which plans
 * @param lastYear the last year that is known of it
 * @param last the council's value in that year, where one is published
 * @param central the median of the years to come
 * @param low the lower end of the 80% range of a single year
 * @param high the upper end
 * @param england England's
 * @param aYear what the median comes to in children of the first year; empty for a growth
 * @param why how it was come by, in a sentence
 */
public record FittedFlow(
    String code,
    Flow flow,
    PlanSeries series,
    int lastYear,
    OptionalDouble last,
    double central,
    double low,
    double high,
    double england,
    OptionalDouble aYear,
    String why) {}
