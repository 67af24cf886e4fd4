/**
 * Chance: futures drawn in the background, what a figure answers to, what it takes to reach one.
 */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.chance;
