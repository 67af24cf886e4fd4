/** Scenarios kept as versioned documents: reading, writing, history. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.scenarios;
