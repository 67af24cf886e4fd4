/** What goes in: every number with its driver, scope and source, all doubts settled. */
@NullMarked
package uk.foresend.assumption;

import org.jspecify.annotations.NullMarked;
