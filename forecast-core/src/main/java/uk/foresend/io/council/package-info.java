/** A council's own files, read and counted: what is about people is dropped at once. */
@org.jspecify.annotations.NullMarked
package uk.foresend.io.council;
