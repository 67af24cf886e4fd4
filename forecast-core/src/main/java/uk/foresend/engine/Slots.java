package uk.foresend.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty.OfDriver;

/**
 * The numbers that futures side by side may have each for itself, each found once however many
 * cells have it.
 *
 * <p>Two cells have the same number when it is the very one in the baseline and after every lever,
 * and when the same departure reaches both.
 */
final class Slots {

  private final List<Lookup> steps;
  private final Departures departures;
  private final int futures;
  private final Map<Driver, Map<List<Same>, Slot>> byDriver = new EnumMap<>(Driver.class);

  /** A thing that is equal to itself only. */
  record Same(Object thing) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Same same && same.thing == thing;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(thing);
    }
  }

  /**
   * Makes them.
   *
   * @param steps the look-ups of the baseline and after each lever
   */
  Slots(List<Lookup> steps, Departures departures, int futures) {
    this.steps = steps;
    this.departures = departures;
    this.futures = futures;
  }

  /** Returns the number of the first of several scopes that it is given for. */
  Slot first(Driver driver, List<Scope> scopes) {
    List<Same> same = new ArrayList<>();
    double[] last = new double[0];
    for (Lookup step : steps) {
      last = step.first(driver, scopes);
      same.add(new Same(last));
    }
    Optional<OfDriver> said = departures.of(driver, scopes);
    said.ifPresent(one -> same.add(new Same(one)));
    double[] central = last;
    return byDriver
        .computeIfAbsent(driver, some -> new HashMap<>())
        .computeIfAbsent(
            List.copyOf(same), key -> new Slot(driver, scopes, central, said, futures));
  }

  /** Takes the values of futures from their look-ups. */
  void draw(Lookup[] lookups) {
    byDriver.forEach(
        (driver, slots) -> {
          boolean varies = false;
          for (Lookup future : lookups) {
            varies |= !future.leaves(driver);
          }
          for (Slot slot : slots.values()) {
            slot.draw(lookups, varies);
          }
        });
  }
}
