/** The command line: no framework is started here but by {@code serve}. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.cli;
