package uk.foresend.assumption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;

/**
 * The drivers of a scenario with their values over time and their sources, in the order of the
 * document; immutable.
 *
 * <p>Those made from others share with them every driver that was left alone, so that many levers
 * can be laid over a large document, and what was left alone is found at once.
 */
public final class Drivers {

  private final List<DriverKey> order;
  private final Map<Driver, Map<Scope, Sourced<Profile>>> values;

  private Drivers(List<DriverKey> order, Map<Driver, Map<Scope, Sourced<Profile>>> values) {
    this.order = order;
    this.values = values;
  }

  /** Returns the drivers of a map, in its order. */
  public static Drivers of(Map<DriverKey, Sourced<Profile>> values) {
    return new Drivers(List.of(), new EnumMap<>(Driver.class)).with(values);
  }

  /** Returns every driver given, in the order of the document. */
  public Map<DriverKey, Sourced<Profile>> all() {
    Map<DriverKey, Sourced<Profile>> all = new LinkedHashMap<>();
    order.forEach(key -> exactly(key).ifPresent(value -> all.put(key, value)));
    return Collections.unmodifiableMap(all);
  }

  /** Returns the keys of every driver given, in the order of the document. */
  public List<DriverKey> keys() {
    return order;
  }

  /** Returns the values given for a driver by scope, in the order of the document. */
  public Map<Scope, Sourced<Profile>> of(Driver driver) {
    return values.getOrDefault(driver, Map.of());
  }

  /** Whether the values given for a driver are the very ones of earlier drivers. */
  public boolean same(Driver driver, Drivers earlier) {
    return of(driver) == earlier.of(driver);
  }

  /** Returns the value given for exactly this key. */
  public Optional<Sourced<Profile>> exactly(Driver driver, Scope scope) {
    return Optional.ofNullable(of(driver).get(scope));
  }

  /** Returns the value given for exactly this key. */
  public Optional<Sourced<Profile>> exactly(DriverKey key) {
    return exactly(key.driver(), key.scope());
  }

  /**
   * Returns the first of several keys that is given, asked from the most particular to the most
   * general.
   */
  public Optional<Map.Entry<DriverKey, Sourced<Profile>>> first(Driver driver, List<Scope> scopes) {
    Map<Scope, Sourced<Profile>> given = of(driver);
    for (Scope scope : scopes) {
      Sourced<Profile> found = given.get(scope);
      if (found != null) {
        return Optional.of(Map.entry(new DriverKey(driver, scope), found));
      }
    }
    return Optional.empty();
  }

  /** Returns the keys whose values are other than in earlier drivers, or were not given there. */
  public List<DriverKey> changedSince(Drivers before) {
    List<DriverKey> changed = new ArrayList<>();
    if (values == before.values) {
      return changed;
    }
    for (DriverKey key : order) {
      if (!same(key.driver(), before)) {
        Optional<Sourced<Profile>> now = exactly(key);
        Optional<Sourced<Profile>> was = before.exactly(key);
        if (!now.equals(was)) {
          changed.add(key);
        }
      }
    }
    return changed;
  }

  /** Returns the drivers with one more or one replaced. */
  public Drivers with(DriverKey key, Sourced<Profile> value) {
    return with(Map.of(key, value));
  }

  /** Returns the drivers with some more or some replaced. */
  public Drivers with(Map<DriverKey, Sourced<Profile>> others) {
    if (others.isEmpty()) {
      return this;
    }
    Map<Driver, Map<Scope, Sourced<Profile>>> copied = new EnumMap<>(Driver.class);
    List<DriverKey> added = new ArrayList<>();
    others.forEach(
        (key, value) -> {
          Map<Scope, Sourced<Profile>> given =
              copied.computeIfAbsent(key.driver(), driver -> new LinkedHashMap<>(of(driver)));
          if (given.put(key.scope(), value) == null) {
            added.add(key);
          }
        });
    Map<Driver, Map<Scope, Sourced<Profile>>> more = new EnumMap<>(Driver.class);
    more.putAll(values);
    copied.forEach((driver, given) -> more.put(driver, Collections.unmodifiableMap(given)));
    if (!added.isEmpty()) {
      added.addAll(0, order);
    }
    return new Drivers(added.isEmpty() ? order : Collections.unmodifiableList(added), more);
  }

  /**
   * Returns the drivers with the profile of one changed, its source kept; unchanged if it is not
   * given.
   */
  public Drivers changed(DriverKey key, UnaryOperator<Profile> change) {
    return exactly(key)
        .map(before -> with(key, new Sourced<>(change.apply(before.value()), before.source())))
        .orElse(this);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Drivers drivers && drivers.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
