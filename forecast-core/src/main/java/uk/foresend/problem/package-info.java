/** What is wrong, where, and what to do about it. */
@NullMarked
package uk.foresend.problem;

import org.jspecify.annotations.NullMarked;
