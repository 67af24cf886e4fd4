/** Looking back: a council beside others. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.history;
