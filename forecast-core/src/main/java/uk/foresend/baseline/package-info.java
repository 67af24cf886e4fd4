/**
 * Where a scenario begins: published figures of a council become a complete document, every number
 * with its source.
 */
@org.jspecify.annotations.NullMarked
package uk.foresend.baseline;
