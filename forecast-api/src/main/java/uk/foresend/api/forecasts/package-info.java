/** Forecasts: made on request, compared, explained, kept. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.forecasts;
