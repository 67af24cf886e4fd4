/** Looking back: a council beside others, what is learnt, and how far it held. */
@org.jspecify.annotations.NullMarked
package uk.foresend.api.history;
