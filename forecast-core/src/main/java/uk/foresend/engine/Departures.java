package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.Cause;

/**
 * How far numbers depart from their central values in each draw, by financial year.
 *
 * <p>What is known already does not depart: the months up to the date the scenario stands on,
 * unless a number is said to depart from an earlier one.
 */
final class Departures {

  /** Of a standard normal number, one in ten lies above this. */
  static final double ONE_IN_TEN = 1.2815515655446004;

  /** How far a number departs that does not. */
  private static final double[] NOT = {};

  private final Horizon horizon;
  private final Factors factors;
  private final List<Departure> all = new ArrayList<>();
  private final Map<Driver, List<Departure>> byDriver = new EnumMap<>(Driver.class);

  /**
   * Compiles them.
   *
   * @param from the first month in which numbers may depart, of which nothing else is said
   */
  Departures(Uncertainty uncertainty, String seed, Horizon horizon, YearMonth from) {
    this.horizon = horizon;
    factors = new Factors(seed);
    for (OfDriver said : uncertainty.drivers()) {
      Keyed own = new Keyed(seed, "driver " + said.key());
      int first = Math.max(Horizon.WARM_UP_MONTHS, horizon.indexOf(said.from().orElse(from)));
      Mixture of = Mixture.of(own, said.loadings(), factors);
      all.add(new Departure(all.size(), said, of, horizon, first));
    }
    for (Departure each : all) {
      byDriver.computeIfAbsent(each.said.key().driver(), driver -> new ArrayList<>()).add(each);
    }
  }

  /** Whether some value of a driver is uncertain. */
  boolean has(Driver driver) {
    return byDriver.containsKey(driver);
  }

  /**
   * Returns the drivers of which some number departs, in a set of their own.
   *
   * @param drawn by number and year how far it departs
   */
  Set<Driver> drivers(double[][] drawn) {
    Set<Driver> drivers = EnumSet.noneOf(Driver.class);
    for (Departure each : all) {
      if (departs(drawn[each.number])) {
        drivers.add(each.said.key().driver());
      }
    }
    return drivers;
  }

  /** Returns how a number departs of which something is said. */
  Departure of(OfDriver said) {
    return all.stream().filter(each -> each.said.equals(said)).findFirst().orElseThrow();
  }

  /**
   * Returns how a number departs: of the scopes asked in turn for its value, and those they are
   * parts of, by the first that is said to be uncertain.
   */
  Optional<Departure> of(Driver driver, List<Scope> scopes) {
    List<Departure> some = byDriver.getOrDefault(driver, List.of());
    for (int i = 0; i < scopes.size() && !some.isEmpty(); i++) {
      for (Departure each : some) {
        if (each.said.key().scope().equals(scopes.get(i))) {
          return Optional.of(each);
        }
      }
    }
    for (Departure each : some) {
      for (int i = 0; i < scopes.size(); i++) {
        if (reaches(each.said.key().scope(), scopes.get(i))) {
          return Optional.of(each);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean reaches(Scope said, Scope asked) {
    return said.kind() == Scope.Kind.AUTHORITY || said.covers(asked);
  }

  /** Returns that nothing departs, by number. */
  double[][] none() {
    double[][] none = new double[all.size()][];
    Arrays.fill(none, NOT);
    return none;
  }

  /**
   * Returns how far every number departs in a draw, by number and year of the ledger.
   *
   * @param varying the causes that vary; what belongs to others does not depart
   */
  double[][] in(int draw, Set<Cause> varying) {
    double[][] normals = factors.in(draw, horizon.yearCount());
    double[][] departures = none();
    for (int i = 0; i < departures.length; i++) {
      if (varying.contains(all.get(i).cause())) {
        departures[i] = all.get(i).in(draw, normals);
      }
    }
    return departures;
  }

  /** Whether a number departs at all in a draw. */
  static boolean departs(double[] years) {
    return years.length > 0;
  }

  /** Returns a row for each year. */
  double[][] room(int futures) {
    return new double[horizon.yearCount()][futures];
  }
}
