package uk.foresend.engine;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Uncertainty.OfDriver;
import uk.foresend.quantity.Horizon;
import uk.foresend.result.Cause;

/** A number that departs from its central value, by so much a financial year in each draw. */
final class Departure {

  /** Its place among all of a scenario. */
  final int number;

  final OfDriver said;
  private final Mixture of;
  private final Horizon horizon;

  /** The first month in which it may depart. */
  private final int first;

  /**
   * Makes it.
   *
   * @param of what it is drawn of
   */
  Departure(int number, OfDriver said, Mixture of, Horizon horizon, int first) {
    this.number = number;
    this.said = said;
    this.of = of;
    this.horizon = horizon;
    this.first = first;
  }

  /** Returns the cause that it belongs to. */
  Cause cause() {
    return Causes.of(said.key().driver());
  }

  /**
   * Returns how far it departs in a draw, by year of the ledger.
   *
   * @param factors the numbers of common factors in the draw, by factor and year
   */
  double[] in(int draw, double[][] factors) {
    double[] years = of.in(draw, horizon.yearCount(), factors);
    double stays = said.persistence();
    double comes = Math.sqrt(1 - stays * stays);
    double z = years[0];
    for (int y = 0; y < years.length; y++) {
      z = y == 0 ? years[0] : stays * z + comes * years[y];
      years[y] = Mixture.departure(z, said.low(), said.high());
    }
    return years;
  }

  /** Returns the central values of a number by month as they depart, kept in its range. */
  double[] applied(double[] departures, double[] central) {
    double[] values = central.clone();
    for (int m = first; m < values.length; m++) {
      values[m] = departed(departures[horizon.yearOf(m)], central[m]);
    }
    return values;
  }

  /** Returns the same for who asks for a few months only. */
  IntToDoubleFunction asked(double[] departures, double[] central) {
    return m -> m < first ? central[m] : departed(departures[horizon.yearOf(m)], central[m]);
  }

  private double departed(double departure, double central) {
    Driver driver = said.key().driver();
    double value =
        switch (said.way()) {
          case ADDED -> central + departure;
          case SHARE -> central * (1 + departure);
        };
    return Math.max(driver.least(), Math.min(driver.most(), value));
  }

  /**
   * Returns an upper bound of a number.
   *
   * @param central the greatest of its central values
   * @param farthest the farthest that it departs
   */
  double most(double central, double farthest) {
    double departed =
        switch (said.way()) {
          case ADDED -> central + farthest;
          case SHARE -> Math.max(0, central) * (1 + Math.max(0, farthest));
        };
    return Math.max(central, Math.min(said.key().driver().most(), departed));
  }

  /**
   * Fills in the values of a number by month as they depart in futures side by side, as {@link
   * #applied} does for one.
   *
   * @param departures by year: a row of futures
   * @param rows by month: a row of futures
   */
  void apply(double[][] departures, double[] central, double[][] rows) {
    double least = said.key().driver().least();
    double most = said.key().driver().most();
    for (int m = 0; m < rows.length; m++) {
      if (m < first) {
        Arrays.fill(rows[m], central[m]);
        continue;
      }
      double[] by = departures[horizon.yearOf(m)];
      switch (said.way()) {
        case ADDED -> Rows.added(rows[m], central[m], by, least, most);
        case SHARE -> Rows.shared(rows[m], central[m], by, least, most);
      }
    }
  }
}
