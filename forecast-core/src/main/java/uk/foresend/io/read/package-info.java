/** What was read from a file, told in tables: published series, ledgers, counted returns. */
@org.jspecify.annotations.NullMarked
package uk.foresend.io.read;
