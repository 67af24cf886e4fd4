/** What comes out: forecasts, bridges and the working of any figure. */
@org.jspecify.annotations.NullMarked
package uk.foresend.result;
