/** Money, counts, shares, rates, years and the sources they came from. */
@org.jspecify.annotations.NullMarked
package uk.foresend.quantity;
