/** The world of children: settings, age bands, needs and places. */
@org.jspecify.annotations.NullMarked
package uk.foresend.send;
