package uk.foresend.assumption;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
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
 */
public final class Drivers {

  private final Map<DriverKey, Sourced<Profile>> values;

  private Drivers(Map<DriverKey, Sourced<Profile>> values) {
    this.values = values;
  }

  /** Returns the drivers of a map, in its order. */
  public static Drivers of(Map<DriverKey, Sourced<Profile>> values) {
    return new Drivers(Collections.unmodifiableMap(new LinkedHashMap<>(values)));
  }

  /** Returns every driver given, in the order of the document. */
  public Map<DriverKey, Sourced<Profile>> all() {
    return values;
  }

  /** Returns the value given for exactly this key. */
  public Optional<Sourced<Profile>> exactly(Driver driver, Scope scope) {
    return exactly(new DriverKey(driver, scope));
  }

  /** Returns the value given for exactly this key. */
  public Optional<Sourced<Profile>> exactly(DriverKey key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Whether a key still has the very value it was given, and not one put in its place. */
  public boolean has(DriverKey key, Sourced<Profile> value) {
    return values.get(key) == value;
  }

  /**
   * Returns the first of several keys that is given, asked from the most particular to the most
   * general.
   */
  public Optional<Map.Entry<DriverKey, Sourced<Profile>>> first(Driver driver, List<Scope> scopes) {
    for (Scope scope : scopes) {
      DriverKey key = new DriverKey(driver, scope);
      Sourced<Profile> found = values.get(key);
      if (found != null) {
        return Optional.of(Map.entry(key, found));
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
    // drivers made from others keep their order, so the two are walked side by side
    Iterator<Map.Entry<DriverKey, Sourced<Profile>>> beside = before.values.entrySet().iterator();
    values.forEach(
        (key, value) -> {
          Map.Entry<DriverKey, Sourced<Profile>> next = beside.hasNext() ? beside.next() : null;
          Sourced<Profile> was =
              next != null && next.getKey() == key ? next.getValue() : before.values.get(key);
          if (was != value && !value.equals(was)) {
            changed.add(key);
          }
        });
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
    Map<DriverKey, Sourced<Profile>> more = new LinkedHashMap<>(values);
    more.putAll(others);
    return new Drivers(Collections.unmodifiableMap(more));
  }

  /**
   * Returns the drivers with the profile of one changed, its source kept; unchanged if it is not
   * given.
   */
  public Drivers changed(DriverKey key, UnaryOperator<Profile> change) {
    Sourced<Profile> before = values.get(key);
    return before == null
        ? this
        : with(key, new Sourced<>(change.apply(before.value()), before.source()));
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
    return values.toString();
  }
}
