/**
 * Money, counts, shares, rates, years, profiles and sources: the words everything else is written
 * in.
 */
@NullMarked
package uk.foresend.quantity;

import org.jspecify.annotations.NullMarked;
