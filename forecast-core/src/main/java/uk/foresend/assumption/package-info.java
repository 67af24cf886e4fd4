/** What goes in: what we took a scenario to mean, as drivers over time. */
@org.jspecify.annotations.NullMarked
package uk.foresend.assumption;
