package uk.foresend.generated;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import uk.foresend.quantity.Grow;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Ramp;
import uk.foresend.quantity.Step;

/** What chance decides when a council is made: the same seed makes the same council. */
final class Dice {

  private final UniformRandomProvider source;
  private final Horizon horizon;

  Dice(long seed, Horizon horizon) {
    this.source = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
    this.horizon = horizon;
  }

  boolean chance(double probability) {
    return source.nextDouble() < probability;
  }

  double between(double least, double most) {
    return least + (most - least) * source.nextDouble();
  }

  /** A whole number from the first to the second, both possible. */
  int whole(int least, int most) {
    return least + source.nextInt(most - least + 1);
  }

  @SafeVarargs
  final <T> T pick(T... items) {
    return items[source.nextInt(items.length)];
  }

  <T> T pick(List<T> items) {
    return items.get(source.nextInt(items.size()));
  }

  /** Shares that sum to one, now and then all of it in one. */
  List<Double> shares(int count) {
    int all = chance(0.2) ? whole(0, count - 1) : -1;
    List<Double> shares = new ArrayList<>();
    double sum = 0;
    for (int i = 0; i < count; i++) {
      shares.add(all < 0 ? between(0, 1) : i == all ? 1.0 : 0);
      sum += shares.get(i);
    }
    double total = sum;
    shares.replaceAll(share -> share / total);
    return shares;
  }

  /** A month of the horizon, or now and then one before it. */
  YearMonth month() {
    return horizon.month(whole(-6, horizon.monthCount() - 1));
  }

  /** A month of the ledger. */
  YearMonth ledgerMonth() {
    return horizon.month(whole(Horizon.WARM_UP_MONTHS, horizon.monthCount() - 1));
  }

  /** A value that stays, or moves by steps of every kind and never below zero. */
  Profile level(double value) {
    if (chance(0.6)) {
      return Profile.constant(value);
    }
    Profile profile = Profile.constant(value);
    for (int i = whole(1, 3); i > 0; i--) {
      YearMonth from = month();
      profile =
          profile.then(
              switch (whole(0, 4)) {
                case 0 -> new Step.Replace(from, value * between(0.7, 1.3));
                case 1 -> new Step.Add(from, value * between(0, 0.1));
                case 2 -> new Step.Multiply(from, between(0.8, 1.2));
                case 3 -> new Ramp(from, from.plusMonths(whole(0, 18)), value * 1.1);
                default -> new Grow(from, between(-0.05, 0.08));
              });
    }
    return profile;
  }

  /** A share or rate that stays, or is replaced by or moves to another between two bounds. */
  Profile share(double least, double most) {
    Profile profile = Profile.constant(between(least, most));
    if (chance(0.3)) {
      profile = profile.then(new Step.Replace(month(), between(least, most)));
    }
    if (chance(0.2)) {
      YearMonth from = month();
      profile = profile.then(new Ramp(from, from.plusMonths(9), between(least, most)));
    }
    return profile;
  }
}
