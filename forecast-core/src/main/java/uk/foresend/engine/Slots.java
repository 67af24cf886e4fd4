package uk.foresend.engine;

import java.time.Month;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;

/**
 * The numbers that futures side by side may have each for itself, each found once however many
 * cells have it.
 *
 * <p>Two cells have the same number when it is the same in the baseline and after every lever, and
 * when the same departure reaches both.
 */
final class Slots {

  private final List<Lookup> steps;
  private final Departures departures;
  private final int futures;
  private final Map<Driver, Map<Alike, Slot>> byDriver = new EnumMap<>(Driver.class);

  /** What two numbers have alike: their values in the baseline and after every lever. */
  record Alike(List<double[]> values, Optional<Departure> departure) {
    @Override
    public boolean equals(Object other) {
      boolean equal =
          other instanceof Alike alike
              && departure.equals(alike.departure)
              && values.size() == alike.values.size();
      for (int k = 0; equal && k < values.size(); k++) {
        equal = Arrays.equals(values.get(k), ((Alike) other).values.get(k));
      }
      return equal;
    }

    @Override
    public int hashCode() {
      return values.stream().mapToInt(Arrays::hashCode).sum();
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
    List<double[]> values = steps.stream().map(step -> step.first(driver, scopes)).toList();
    Optional<Departure> departure = departures.of(driver, scopes);
    return byDriver
        .computeIfAbsent(driver, some -> new HashMap<>())
        .computeIfAbsent(
            new Alike(values, departure),
            key -> new Slot(driver, scopes, values, departure, futures));
  }

  /**
   * Returns a number that rises each year.
   *
   * @param by the rate by which it does
   */
  Rising rising(Driver driver, Driver by, Month month, int from) {
    List<Scope> scopes = List.of(Scope.AUTHORITY);
    return Rising.of(
        steps,
        departures,
        driver,
        scopes,
        Optional.of(Slot.of(steps, departures, by, scopes)),
        month,
        from);
  }

  /** Takes the values of futures from their look-ups. */
  void draw(Lookup[] lookups) {
    Map<Departure, Departing> drawn = new IdentityHashMap<>();
    byDriver.forEach(
        (driver, slots) -> {
          boolean varies = false;
          boolean inPart = false;
          for (Lookup future : lookups) {
            varies |= !future.leaves(driver);
            inPart |= future.inPart(driver);
          }
          for (Slot slot : slots.values()) {
            if (inPart && slot.moves()
                || !varies
                || slot.departure.isEmpty()
                || slot.isAlwaysNothing()) {
              slot.draw(lookups, varies);
            } else {
              Departing by =
                  drawn.computeIfAbsent(
                      slot.departure.get(), departure -> drawn(departure, lookups));
              slot.depart(by.byYear, by.farthest);
            }
          }
        });
  }

  private Departing drawn(Departure departure, Lookup[] lookups) {
    double[][] rows = departures.room(futures);
    double farthest = Double.NEGATIVE_INFINITY;
    for (int b = 0; b < futures; b++) {
      double[] years = lookups[b].departures(departure);
      for (int y = 0; y < years.length; y++) {
        rows[y][b] = years[y];
        farthest = Math.max(farthest, years[y]);
      }
    }
    return new Departing(rows, farthest);
  }

  /** How far a number departs by year, a row of futures, and the greatest of all. */
  private record Departing(double[][] byYear, double farthest) {}
}
