/** What went wrong, said as RFC 9457 problem details. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.problems;
