package uk.foresend.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Uncertainty;

/** A number by month that futures side by side may have each for itself. */
final class Slot {

  final Driver driver;
  final List<Scope> scopes;

  /** Its values in the baseline and after every lever. */
  final List<double[]> steps;

  /** Its values where nothing departs. */
  final double[] central;

  /** How it departs. */
  final Optional<Departure> departure;

  private final int futures;
  private final boolean moves;

  /** Values by month where futures differ. */
  private final double[][] rows;

  /** Whether it is nothing where nothing departs. */
  private final boolean nothingCentral;

  private final double mostCentral;
  private boolean varies;
  private boolean nothing;
  private double most;

  Slot(
      Driver driver,
      List<Scope> scopes,
      List<double[]> steps,
      Optional<Departure> departure,
      int futures) {
    this.driver = driver;
    this.scopes = scopes;
    this.steps = steps;
    this.central = steps.get(steps.size() - 1);
    this.departure = departure;
    this.rows = new double[central.length][0];
    this.futures = futures;
    this.nothingCentral = Arrays.stream(central).allMatch(value -> value == 0);
    this.mostCentral = Arrays.stream(central).max().orElse(0);
    this.nothing = nothingCentral;
    this.most = mostCentral;
    this.moves = steps.stream().anyMatch(values -> !Arrays.equals(values, central));
  }

  /**
   * Finds a number in the baseline and after every lever, for futures one by one.
   *
   * @param lookups the look-ups of those
   * @param scopes the scopes it may be given for, the most particular first
   */
  static Slot of(List<Lookup> lookups, Departures departures, Driver driver, List<Scope> scopes) {
    return new Slot(
        driver,
        scopes,
        lookups.stream().map(each -> each.first(driver, scopes)).toList(),
        departures.of(driver, scopes),
        0);
  }

  /** Whether some lever moves it. */
  boolean moves() {
    return moves;
  }

  /** Whether futures differ in it. */
  boolean varies() {
    return varies;
  }

  /** Takes the values of futures from their look-ups; none for the central ones in all. */
  void draw(Lookup[] lookups, boolean any) {
    varies = false;
    for (int b = 0; b < lookups.length && any; b++) {
      double[] values = lookups[b].of(this);
      if (!varies && values != central && !Arrays.equals(values, central)) {
        varies = true;
        for (int m = 0; m < rows.length; m++) {
          rows[m] = rows[m].length > 0 ? rows[m] : new double[futures];
          Arrays.fill(rows[m], 0, b, central[m]);
        }
      }
      for (int m = 0; m < rows.length && varies; m++) {
        rows[m][b] = values[m];
      }
    }
    nothing = varies ? isNothingInAny() : nothingCentral;
    most = varies ? mostOfAny() : mostCentral;
  }

  /** Whether it is nothing whatever share of it departs. */
  boolean isAlwaysNothing() {
    return nothingCentral
        && departure.isPresent()
        && departure.get().said.way() == Uncertainty.Way.SHARE;
  }

  /**
   * Takes the values of futures by how they depart alone.
   *
   * @param byYear by year how far it departs: a row of futures
   * @param farthest the greatest of those
   */
  void depart(double[][] byYear, double farthest) {
    for (int m = 0; m < rows.length; m++) {
      rows[m] = rows[m].length > 0 ? rows[m] : new double[futures];
    }
    Departure by = departure.orElseThrow();
    by.apply(byYear, central, rows);
    varies = true;
    nothing = isNothingInAny();
    most = by.most(mostCentral, farthest);
  }

  private boolean isNothingInAny() {
    for (int m = 0; m < rows.length; m++) {
      if (!isNothing(m)) {
        return false;
      }
    }
    return true;
  }

  private double mostOfAny() {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double[] row : rows) {
      for (double value : row) {
        greatest = Math.max(greatest, value);
      }
    }
    return greatest;
  }

  /** Returns a number that no value of it in any month and future is above. */
  double most() {
    return most;
  }

  /** Returns the values of futures that differ in a month, to be read only. */
  double[] row(int m) {
    return rows[m];
  }

  /** Puts its values in a month into a row. */
  void in(int m, double[] row) {
    if (varies) {
      Rows.put(row, rows[m]);
    } else {
      Arrays.fill(row, central[m]);
    }
  }

  /** Whether it is nothing in a month in every future. */
  boolean isNothing(int m) {
    if (!varies) {
      return central[m] == 0;
    }
    for (double value : rows[m]) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether it is nothing in every month and future. */
  boolean isNothing() {
    return nothing;
  }
}
