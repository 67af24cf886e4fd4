package uk.foresend.engine;

import java.util.Optional;
import uk.foresend.assumption.Uncertainty.Spread;
import uk.foresend.quantity.Share;

/**
 * What a lever undertakes in one step, for what is drawn of it.
 *
 * <p>A lever that may be late has a step for each time at which it may act, the latest first: a
 * future takes the steps up to that of its own delay, so that those to come, by which it would act
 * sooner, do not come about.
 *
 * @param id the id of the lever
 * @param label the words shown in reports
 * @param confidence how likely it is to be delivered
 * @param spends whether it is what the lever spends to bring about the rest, which is spent whole
 *     however little comes of it
 * @param late how late it may be; empty for a lever that acts when it is expected to
 */
public record Undertaking(
    String id, String label, Share confidence, boolean spends, Optional<Late> late) {

  /** Makes one of a lever that acts when it is expected to, and is what it brings about. */
  public Undertaking(String id, String label, Share confidence) {
    this(id, label, confidence, false, Optional.empty());
  }

  /**
   * How late a lever may be.
   *
   * @param months how late it is in this step
   * @param spread how late it may be in all
   */
  public record Late(int months, Spread spread) {}

  /** Whether less than all of it may come about. */
  boolean isUncertain() {
    return !spends && confidence.value() < 1 && isLast();
  }

  /** Whether it is told how late the lever may be. */
  boolean mayBeLate() {
    return !spends && late.isPresent() && isLast();
  }

  private boolean isLast() {
    return late.filter(known -> known.months() > 0).isEmpty();
  }

  /** Whether it is a step of the same lever, towards the same part of it, as another. */
  boolean isWith(Undertaking other) {
    return id.equals(other.id) && spends == other.spends;
  }
}
