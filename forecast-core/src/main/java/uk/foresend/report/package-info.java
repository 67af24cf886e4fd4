/** Telling: results as tables and charts. */
@NullMarked
package uk.foresend.report;

import org.jspecify.annotations.NullMarked;
