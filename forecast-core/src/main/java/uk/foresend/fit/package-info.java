/** Learning: published history turned into forecasts of plans with honest ranges. */
@org.jspecify.annotations.NullMarked
package uk.foresend.fit;
