package uk.foresend.assumption;

import uk.foresend.quantity.Money;
import uk.foresend.quantity.Share;
import uk.foresend.quantity.Source;

/**
 * How a lever is delivered: how fast, how surely, at what cost, by whom and on what evidence.
 *
 * @param rampMonths the months over which its effect builds; 0 for at once
 * @param delayMonths the months by which it is expected to start late; 0 for on time
 * @param confidence how likely it is to be delivered; the central forecast takes it as delivered
 *     whole
 * @param cost what it costs to deliver, once
 * @param purse who bears the cost
 * @param owner who answers for it
 * @param evidence what it rests on
 */
public record Delivery(
    int rampMonths,
    int delayMonths,
    Share confidence,
    Money cost,
    Programme.Purse purse,
    String owner,
    Source evidence) {}
