/** The application: the way in from the command line. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api;
