/** What comes out: the forecast and everything told about it. */
@NullMarked
package uk.foresend.result;

import org.jspecify.annotations.NullMarked;
