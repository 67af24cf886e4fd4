/** Telling: results as tables and as chart series ready to draw. */
@org.jspecify.annotations.NullMarked
package uk.foresend.report;
