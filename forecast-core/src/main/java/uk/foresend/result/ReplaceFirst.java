package uk.foresend.result;

import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Money;

/**
 * A number, or a group of numbers, that a council should put its own in place of, and what that is
 * worth.
 *
 * @param id the key
 * @param what what it is
 * @param advice what to put in its place, and where a council finds it
 * @param confidence how far it can be leant on as it stands
 * @param moved in words, the plausible amount by which it was moved: {@code 15% up}
 * @param effect what that does to the balance at the end of a year, before any stability grant;
 *     negative when it deepens a deficit
 * @param afterGrant the same with the grant as the scenario has it, which pays most of what arose
 *     before it
 */
public record ReplaceFirst(
    String id,
    String what,
    String advice,
    Confidence confidence,
    String moved,
    Money effect,
    Money afterGrant) {}
