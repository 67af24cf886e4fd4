package uk.foresend.engine;

import java.util.Optional;
import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * The chance of a step of a lever.
 *
 * @param lever what the lever undertakes in it
 * @param chance the chance of the share that is delivered
 * @param delay the chance of how late the lever is
 * @param confidence how likely it is to be delivered
 * @param distribution that of the share; empty where it is certain
 */
record Delivered(
    Undertaking lever,
    Keyed chance,
    Keyed delay,
    double confidence,
    Optional<BetaDistribution> distribution) {

  /** How closely delivered shares lie about the confidence: an assumption. */
  private static final double CONCENTRATION = 4;

  /** Compiles it under a seed. */
  static Delivered of(Undertaking lever, String seed) {
    double confidence = lever.confidence().value();
    return new Delivered(
        lever,
        new Keyed(seed, "lever " + lever.id()),
        new Keyed(seed, "late " + lever.id()),
        confidence,
        confidence > 0 && confidence < 1
            ? Optional.of(
                BetaDistribution.of(CONCENTRATION * confidence, CONCENTRATION * (1 - confidence)))
            : Optional.empty());
  }

  /** Returns the share delivered in a draw. */
  double share(int draw) {
    return of(at(chance.uniform(draw, 0)));
  }

  /** Returns what is spent to bring about a share: all of it, or nothing for nothing. */
  double of(double share) {
    return lever.spends() && share > 0 ? 1 : share;
  }

  /** Returns the share below which a share of futures lie. */
  double at(double quantile) {
    return distribution
        .map(shares -> (double) (float) shares.inverseCumulativeProbability(quantile))
        .orElse(confidence);
  }

  /** Whether what cannot be delivered in part is, in a draw. */
  boolean isWhole(int draw) {
    return lever.spends() && share(draw) > 0 || chance.uniform(draw, 0) > 1 - confidence;
  }

  /** Whether the lever is not so late in a draw that this step is past. */
  boolean stands(int draw) {
    return stands(delay.uniform(draw, 0));
  }

  /** Whether a delay leaves time for this step: one by which the lever is so late, or later. */
  boolean stands(double quantile) {
    return lever
        .late()
        .map(late -> Lateness.drawn(late.spread(), quantile) <= late.months())
        .orElse(true);
  }
}
