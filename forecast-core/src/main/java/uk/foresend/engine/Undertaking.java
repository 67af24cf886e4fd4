package uk.foresend.engine;

import uk.foresend.quantity.Share;

/**
 * What a lever undertakes, for what is drawn of it.
 *
 * @param id the id of the lever
 * @param label the words shown in reports
 * @param confidence how likely it is to be delivered
 * @param spends whether it is what the lever spends to bring about the rest, which is spent whole
 *     however little comes of it
 */
public record Undertaking(String id, String label, Share confidence, boolean spends) {

  /** Makes one of a lever that is what it brings about. */
  public Undertaking(String id, String label, Share confidence) {
    this(id, label, confidence, false);
  }

  /** Whether less than all of it may come about. */
  boolean isUncertain() {
    return !spends && confidence.value() < 1;
  }
}
