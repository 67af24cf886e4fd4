/** The world of children: settings, ages, needs and capital schemes. */
@NullMarked
package uk.foresend.send;

import org.jspecify.annotations.NullMarked;
