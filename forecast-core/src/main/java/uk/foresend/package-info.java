/** The two doors of the library: Forecaster and Historian. */
@org.jspecify.annotations.NullMarked
package uk.foresend;
