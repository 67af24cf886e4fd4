/** The world of money: blocks, lines, deficits, the policies about them, and reserves. */
@NullMarked
package uk.foresend.dsg;

import org.jspecify.annotations.NullMarked;
