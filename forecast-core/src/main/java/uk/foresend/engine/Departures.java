package uk.foresend.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.quantity.Horizon;

/**
 * How far numbers depart from their central values in each draw, by financial year.
 *
 * <p>What is known already does not depart: the months up to the date the scenario stands on,
 * unless a number is said to depart from an earlier one.
 */
final class Departures {

  /** Of a standard normal number, one in ten lies above this. */
  static final double ONE_IN_TEN = 1.2815515655446004;

  private final Horizon horizon;
  private final YearMonth from;
  private final Map<Driver, List<Uncertain>> byDriver = new EnumMap<>(Driver.class);

  /** An uncertain number and what it is drawn of. */
  private record Uncertain(OfDriver said, Mixture of) {}

  /**
   * Compiles them.
   *
   * @param from the first month in which numbers may depart, of which nothing else is said
   */
  Departures(Uncertainty uncertainty, String seed, Horizon horizon, YearMonth from) {
    this.horizon = horizon;
    this.from = from;
    Map<String, Keyed> factors = new HashMap<>();
    for (OfDriver said : uncertainty.drivers()) {
      Mixture of =
          Mixture.of(
              new Keyed(seed, "driver " + said.key()),
              said.loadings(),
              factor ->
                  factors.computeIfAbsent(factor, name -> new Keyed(seed, Keyed.FACTOR + name)));
      byDriver
          .computeIfAbsent(said.key().driver(), driver -> new ArrayList<>())
          .add(new Uncertain(said, of));
    }
  }

  /** Whether some value of a driver is uncertain. */
  boolean has(Driver driver) {
    return byDriver.containsKey(driver);
  }

  /**
   * Returns what says how a number departs: of the scopes asked in turn for its value, and those
   * they are parts of, the first that is said to be uncertain.
   */
  Optional<OfDriver> of(Driver driver, List<Scope> scopes) {
    List<Uncertain> some = byDriver.getOrDefault(driver, List.of());
    for (int i = 0; i < scopes.size() && !some.isEmpty(); i++) {
      for (Uncertain each : some) {
        if (each.said.key().scope().equals(scopes.get(i))) {
          return Optional.of(each.said);
        }
      }
    }
    for (Uncertain each : some) {
      for (int i = 0; i < scopes.size(); i++) {
        if (reaches(each.said.key().scope(), scopes.get(i))) {
          return Optional.of(each.said);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean reaches(Scope said, Scope asked) {
    return said.kind() == Scope.Kind.AUTHORITY || said.covers(asked);
  }

  /** Returns the departures of every uncertain number in a draw, by year of the ledger. */
  Map<OfDriver, double[]> in(int draw) {
    Map<OfDriver, double[]> departures = new IdentityHashMap<>();
    Map<Keyed, double[]> factors = new IdentityHashMap<>();
    byDriver
        .values()
        .forEach(
            some -> some.forEach(each -> departures.put(each.said, years(each, draw, factors))));
    return departures;
  }

  /** Returns the numbers of a factor in the years of a draw. */
  private double[] normals(Keyed factor, int draw) {
    double[] years = new double[horizon.yearCount()];
    for (int y = 0; y < years.length; y++) {
      years[y] = factor.normal(draw, y);
    }
    return years;
  }

  private double[] years(Uncertain each, int draw, Map<Keyed, double[]> factors) {
    Keyed own = each.of.own();
    double[] e =
        each.of.over(
            horizon.yearCount(),
            chance ->
                chance == own
                    ? normals(own, draw)
                    : factors.computeIfAbsent(chance, one -> normals(one, draw)));
    double stays = each.said.persistence();
    double comes = Math.sqrt(1 - stays * stays);
    double[] years = new double[e.length];
    double z = 0;
    for (int y = 0; y < years.length; y++) {
      z = y == 0 ? e[0] : stays * z + comes * e[y];
      years[y] = Mixture.departure(z, each.said.low(), each.said.high());
    }
    return years;
  }

  /** Returns a row for each year. */
  double[][] room(int futures) {
    return new double[horizon.yearCount()][futures];
  }

  /** Returns the first month in which a number may depart. */
  private int first(OfDriver said) {
    return Math.max(Horizon.WARM_UP_MONTHS, horizon.indexOf(said.from().orElse(from)));
  }

  /**
   * Fills in the values of a number by month as they depart in futures side by side, as {@link
   * #applied} does for one.
   *
   * @param departures by year: a row of futures
   * @param rows by month: a row of futures
   */
  void apply(OfDriver said, double[][] departures, double[] central, double[][] rows) {
    double least = said.key().driver().least();
    double most = said.key().driver().most();
    int first = first(said);
    for (int m = 0; m < rows.length; m++) {
      if (m < first) {
        Arrays.fill(rows[m], central[m]);
        continue;
      }
      switch (said.way()) {
        case ADDED -> Rows.added(rows[m], central[m], departures[horizon.yearOf(m)], least, most);
        case SHARE -> Rows.shared(rows[m], central[m], departures[horizon.yearOf(m)], least, most);
      }
    }
  }

  /** Returns the central values of a number by month as they depart, kept in its range. */
  double[] applied(OfDriver said, double[] departures, double[] central) {
    double[] values = central.clone();
    Driver driver = said.key().driver();
    int first = first(said);
    for (int m = first; m < values.length; m++) {
      double departure = departures[horizon.yearOf(m)];
      double value =
          switch (said.way()) {
            case ADDED -> central[m] + departure;
            case SHARE -> central[m] * (1 + departure);
          };
      values[m] = Math.max(driver.least(), Math.min(driver.most(), value));
    }
    return values;
  }
}
