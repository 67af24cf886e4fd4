/** What was: the published series. */
@org.jspecify.annotations.NullMarked
package uk.foresend.history;
