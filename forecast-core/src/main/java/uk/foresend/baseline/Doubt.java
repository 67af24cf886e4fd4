package uk.foresend.baseline;

import java.util.function.UnaryOperator;
import uk.foresend.assumption.Assumptions;
import uk.foresend.quantity.Confidence;

/**
 * A number of a baseline, or a group of them, that may be out by a plausible amount.
 *
 * @param id the key
 * @param what what it is
 * @param advice what to put in its place
 * @param confidence how far it can be leant on
 * @param moved in words, by how much it is moved
 * @param change what moving it by that amount makes of the assumptions
 */
public record Doubt(
    String id,
    String what,
    String advice,
    Confidence confidence,
    String moved,
    UnaryOperator<Assumptions> change) {}
