/** Scenarios to start from, made out of published figures on request. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.baselines;
