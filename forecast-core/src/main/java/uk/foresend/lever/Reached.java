package uk.foresend.lever;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Growth;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Source;
import uk.foresend.quantity.Sourced;

/**
 * The values that a change to a driver for a scope reaches, each with what it starts from.
 *
 * <p>It reaches every value given for the scope or for a part of it, unless parts are added to the
 * whole. Where none is given it starts from the value that stands there: the more general one, or
 * what {@link Starts} says; a cell that takes its value from the other of its two axes becomes a
 * value of its own.
 *
 * @param values what each starts from
 * @param given the keys that are given, the others being started here
 */
record Reached(Map<DriverKey, Sourced<Profile>> values, Drivers given) {

  /** Returns what a change for a key reaches; nothing when there is nothing to start from. */
  static Reached by(Lever lever, Assumptions assumptions, DriverKey key) {
    Drivers drivers = assumptions.drivers();
    Map<DriverKey, Sourced<Profile>> values = new LinkedHashMap<>();
    drivers.of(key.driver()).forEach((scope, value) -> putIfCovered(values, key, scope, value));
    crossings(assumptions, key).forEach(values::putIfAbsent);
    if (!values.containsKey(key)) {
      start(lever, assumptions, key, values);
    }
    return new Reached(values, drivers);
  }

  private static void putIfCovered(
      Map<DriverKey, Sourced<Profile>> values, DriverKey key, Scope scope, Sourced<Profile> value) {
    boolean added = key.driver().parts() == Driver.Parts.ADDED;
    if (added ? key.scope().equals(scope) : key.scope().covers(scope)) {
      values.put(new DriverKey(key.driver(), scope), value);
    }
  }

  private static void start(
      Lever lever,
      Assumptions assumptions,
      DriverKey key,
      Map<DriverKey, Sourced<Profile>> values) {
    general(assumptions, key)
        .or(() -> Starts.of(lever, assumptions, key))
        .ifPresent(value -> values.put(key, value));
  }

  private static Optional<Sourced<Profile>> general(Assumptions assumptions, DriverKey key) {
    return key.driver().parts() == Driver.Parts.INSTEAD
        ? assumptions
            .drivers()
            .first(key.driver(), key.scope().moreGeneral())
            .map(Map.Entry::getValue)
        : Optional.empty();
  }

  /** The cells of the scope whose value stands for their other axis. */
  private static Map<DriverKey, Sourced<Profile>> crossings(
      Assumptions assumptions, DriverKey key) {
    Map<DriverKey, Sourced<Profile>> crossing = new LinkedHashMap<>();
    if (key.driver().parts() != Driver.Parts.INSTEAD
        || !key.driver().scopes().contains(Scope.Kind.CELL)) {
      return crossing;
    }
    for (Scope.OfCell cell : cells(assumptions)) {
      if (cell.equals(key.scope()) || !key.scope().covers(cell)) {
        continue;
      }
      assumptions
          .drivers()
          .first(key.driver(), cell.moreGeneral())
          .filter(found -> crosses(key.scope(), found.getKey().scope()))
          .ifPresent(found -> crossing.put(new DriverKey(key.driver(), cell), found.getValue()));
    }
    assumptions
        .drivers()
        .of(key.driver())
        .keySet()
        .forEach(scope -> crossing.remove(new DriverKey(key.driver(), scope)));
    return crossing;
  }

  private static boolean crosses(Scope one, Scope other) {
    return !one.covers(other) && !other.covers(one);
  }

  private static List<Scope.OfCell> cells(Assumptions assumptions) {
    var axes = assumptions.setup().axes();
    return axes.settings().stream()
        .flatMap(
            setting -> axes.bands().stream().map(band -> new Scope.OfCell(setting.id(), band.id())))
        .toList();
  }

  /** Whether there is nothing to change. */
  boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the values that a change alters in some month of a horizon. */
  Map<DriverKey, Profile> altered(UnaryOperator<Profile> change, Horizon horizon) {
    Map<DriverKey, Profile> altered = new LinkedHashMap<>();
    values.forEach(
        (key, before) -> {
          Profile after = change.apply(before.value());
          Growth growth = growth(key.driver(), horizon);
          if (!Arrays.equals(
              months(before.value(), horizon, growth), months(after, horizon, growth))) {
            altered.put(key, after);
          }
        });
    return altered;
  }

  /** Returns the drivers with every value that a change alters, the lever's evidence noted. */
  Drivers changed(Lever lever, UnaryOperator<Profile> change, Horizon horizon) {
    Map<DriverKey, Sourced<Profile>> changed = new LinkedHashMap<>();
    altered(change, horizon)
        .forEach(
            (key, after) -> {
              Source source = Objects.requireNonNull(values.get(key)).source();
              changed.put(key, new Sourced<>(after, Delivering.evidenced(source, lever)));
            });
    return given.with(changed);
  }

  /**
   * Some growth for a price that can grow, so that stating it anew is told from leaving it to grow.
   */
  private static Growth growth(Driver driver, Horizon horizon) {
    double[] index = new double[horizon.monthCount()];
    Arrays.setAll(index, m -> 1 + m);
    return driver.grownBy().isEmpty() ? Growth.NONE : Growth.of(horizon.firstMonth(), index);
  }

  /** Returns the values of a profile in each month of a horizon. */
  static double[] months(Profile profile, Horizon horizon) {
    return months(profile, horizon, Growth.NONE);
  }

  private static double[] months(Profile profile, Horizon horizon, Growth growth) {
    return profile.over(horizon.firstMonth(), horizon.monthCount(), growth);
  }
}
