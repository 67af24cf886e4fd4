/** What can be changed: each lever is a function from assumptions to assumptions. */
@org.jspecify.annotations.NullMarked
package uk.foresend.lever;
