package uk.foresend.baseline;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.BlockIncome;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.quantity.Step;

/** Assumptions with some of their numbers moved. */
final class Changes {
  private Changes() {}

  /** The estimated parts of the balance deeper by one standard error each. */
  static Assumptions deeper(Assumptions given, Balance balance) {
    Map<FinancialYear, Double> errors =
        balance.parts().stream()
            .collect(Collectors.toMap(Balance.Part::origin, Balance.Part::error));
    return given.with(
        new Standing(
            given.standing().balances().stream()
                .map(
                    one ->
                        new Standing.Balance(
                            one.vintage(),
                            Money.rounded(
                                one.amount().pounds()
                                    - errors.getOrDefault(one.vintage().origin(), 0.0)),
                            one.source()))
                .toList(),
            given.standing().policies(),
            given.standing().reserves(),
            given.standing().published()));
  }

  /** The income of the high needs block times a factor; of other blocks as it is. */
  static BlockIncome scaled(BlockIncome income, double factor) {
    return income.block() != Block.HIGH_NEEDS
        ? income
        : new BlockIncome(
            income.block(),
            income.known().stream()
                .map(
                    one ->
                        new BlockIncome.Known(
                            one.year(),
                            Money.rounded(one.amount().pounds() * factor),
                            one.published(),
                            one.source()))
                .toList(),
            income.rule(),
            income.rolledIn(),
            income.source());
  }

  /** The numbers of some keys, each changed and kept in range. */
  static Map<DriverKey, Sourced<Profile>> changed(
      Assumptions given, Predicate<DriverKey> which, UnaryOperator<Double> change) {
    Map<DriverKey, Sourced<Profile>> changed = new HashMap<>();
    given
        .drivers()
        .all()
        .forEach(
            (key, value) -> {
              if (which.test(key)) {
                changed.put(
                    key,
                    new Sourced<>(inRange(key.driver(), value.value(), change), value.source()));
              }
            });
    return changed;
  }

  /** The profile with its opening and every value stated later changed, kept in range. */
  private static Profile inRange(Driver driver, Profile profile, UnaryOperator<Double> change) {
    Profile moved = Profile.constant(held(driver, change.apply(profile.opening())));
    for (Step step : profile.steps()) {
      moved =
          moved.then(
              step instanceof Step.Replace stated
                  ? new Step.Replace(
                      stated.from(), held(driver, change.apply(stated.value())), stated.pricesOf())
                  : step);
    }
    return moved;
  }

  private static double held(Driver driver, double value) {
    return Math.max(driver.least(), Math.min(driver.most(), value));
  }
}
