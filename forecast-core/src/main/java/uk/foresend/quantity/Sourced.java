package uk.foresend.quantity;

/**
 * A value with its source.
 *
 * @param value the value
 * @param source where it comes from
 * @param <T> the type of the value
 */
public record Sourced<T>(T value, Source source) {}
