package uk.foresend.engine;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Growth;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.send.AgeBand;
import uk.foresend.send.Setting;

/**
 * Reads drivers as one value for each month of the horizon, the most particular scope first.
 *
 * <p>Arrays are shared between all who ask for the same number, and with the look-up of earlier
 * assumptions where a number is still the same: nobody writes to them.
 */
class Lookup {

  /** A price by month with the growth it was read with. */
  private record Grown(double[] index, double[] months) {}

  final Assumptions assumptions;
  final Horizon horizon;

  /** The months of each value, by the very value: others may be equal to it and are read again. */
  private final Map<Sourced<Profile>, double[]> read = new IdentityHashMap<>();

  private final Map<Sourced<Profile>, Grown> grown = new IdentityHashMap<>();
  private final Map<Driver, double[]> neutral = new EnumMap<>(Driver.class);
  private final Optional<Lookup> earlier;

  /** Whether nobody shares with this one in turn, so that it need not keep what an earlier has. */
  private final boolean last;

  Lookup(Assumptions assumptions) {
    this(assumptions, Optional.empty(), false);
  }

  private Lookup(Assumptions assumptions, Optional<Lookup> earlier, boolean last) {
    this.assumptions = assumptions;
    this.horizon = assumptions.setup().horizon();
    this.earlier = earlier;
    this.last = last;
  }

  /**
   * Returns the look-up of later assumptions, which shares what this one has read already and they
   * left alone. This one is only read, so that many may follow it at once.
   */
  Lookup then(Assumptions later) {
    boolean shares =
        later.setup().equals(assumptions.setup()) && later.cohort().equals(assumptions.cohort());
    return new Lookup(later, shares ? Optional.of(this) : Optional.empty(), false);
  }

  /**
   * Returns a look-up of the same, which may be read while others read this one; none may follow
   * it.
   */
  Lookup aside() {
    return new Lookup(assumptions, Optional.of(this), true);
  }

  /** Whether a lever that is delivered in part moves a driver. */
  boolean inPart(Driver driver) {
    return false;
  }

  /** Returns how far a number departs by year; none where it does not. */
  double[] departures(Departure departure) {
    return new double[0];
  }

  /** Returns a number that futures may have each for itself. */
  double[] of(Slot slot) {
    return first(slot.driver, slot.scopes);
  }

  /** Returns a number that rises and that futures may have each for itself. */
  double[] of(Rising number) {
    return number.by().isPresent()
        ? grown(
            number.driver(),
            Rising.index(of(number.by().get()), number.month(), number.from()),
            number.scopes())
        : first(number.driver(), number.scopes());
  }

  /** Returns what was compiled with the earlier look-up, if this one shares with it. */
  <T> Optional<T> earlier(T compiled) {
    return earlier.map(before -> compiled);
  }

  /** Whether every value of some drivers is the very one of the earlier look-up. */
  boolean leaves(Driver... drivers) {
    boolean leaves = earlier.isPresent();
    for (int i = 0; i < drivers.length && leaves; i++) {
      leaves = assumptions.drivers().same(drivers[i], earlier.get().assumptions.drivers());
    }
    return leaves;
  }

  /** Returns a driver of the whole authority. */
  double[] of(Driver driver) {
    return first(driver, List.of(Scope.AUTHORITY));
  }

  /** Returns a driver of a setting, else of the authority. */
  double[] of(Driver driver, Setting setting) {
    return first(driver, scopes(setting));
  }

  /** Returns the scopes of a setting, the most particular first. */
  static List<Scope> scopes(Setting setting) {
    return List.of(new Scope.OfSetting(setting.id()), Scope.AUTHORITY);
  }

  /** Returns a driver of a band, else of the authority. */
  double[] of(Driver driver, AgeBand band) {
    return first(driver, List.of(new Scope.OfBand(band.id()), Scope.AUTHORITY));
  }

  /** Returns a driver of a cell, else of its setting, else of its band, else of the authority. */
  double[] of(Driver driver, Setting setting, AgeBand band) {
    return first(driver, scopes(setting, band));
  }

  /** Returns the scopes of a cell, the most particular first. */
  static List<Scope> scopes(Setting setting, AgeBand band) {
    return List.of(
        new Scope.OfCell(setting.id(), band.id()),
        new Scope.OfSetting(setting.id()),
        new Scope.OfBand(band.id()),
        Scope.AUTHORITY);
  }

  /**
   * Returns a price with its growth: what is stated for a month is the price of that month, and
   * grows from there.
   *
   * @param index the growth of its prices by month
   * @param scopes the scopes it may be given for, the most particular first
   */
  double[] grown(Driver driver, double[] index, List<Scope> scopes) {
    Sourced<Profile> found = given(driver, scopes);
    return found == null ? product(neutral(driver), index) : grown(found, index);
  }

  private double[] grown(Sourced<Profile> value, double[] index) {
    if (value.value().steps().isEmpty()) {
      return times(value.value().opening(), index);
    }
    Grown known = grown.get(value);
    if (known == null && earlier.isPresent()) {
      known = earlier.get().grown.get(value);
    }
    if (known != null && last && Arrays.equals(known.index, index)) {
      return known.months;
    }
    if (known == null || !Arrays.equals(known.index, index)) {
      Growth growth = Growth.of(horizon.firstMonth(), index);
      known = new Grown(index, value.value().over(horizon.firstMonth(), index.length, growth));
    }
    grown.put(value, known);
    return known.months;
  }

  private static double[] times(double level, double[] index) {
    double[] months = new double[index.length];
    for (int m = 0; m < months.length; m++) {
      months[m] = level * index[m];
    }
    return months;
  }

  private static double[] product(double[] level, double[] index) {
    double[] product = new double[level.length];
    for (int m = 0; m < product.length; m++) {
      product[m] = level[m] * index[m];
    }
    return product;
  }

  /** Returns a driver of a route for a band, else of the route. */
  double[] of(Driver driver, String from, String to, AgeBand band) {
    return first(
        driver, List.of(new Scope.OfRouteBand(from, to, band.id()), new Scope.OfRoute(from, to)));
  }

  /** Returns a driver of exactly one scope, else its neutral value. */
  double[] exactly(Driver driver, Scope scope) {
    return first(driver, List.of(scope));
  }

  /** Returns a driver of exactly one scope in a month that may lie before the first one run. */
  double at(Driver driver, Scope scope, YearMonth month) {
    return assumptions
        .drivers()
        .exactly(driver, scope)
        .map(found -> found.value().at(month))
        .orElseGet(() -> exactly(driver, scope)[0]);
  }

  /** Whether a driver is given for a scope. */
  boolean has(Driver driver, Scope scope) {
    return assumptions.drivers().of(driver).containsKey(scope);
  }

  /**
   * Returns a driver of the first of several scopes that it is given for, else its neutral value.
   */
  double[] first(Driver driver, List<Scope> scopes) {
    Sourced<Profile> found = given(driver, scopes);
    return found == null ? neutral(driver) : months(found);
  }

  /** Returns what is given for the first of several scopes; nothing where none is. */
  @Nullable Sourced<Profile> given(Driver driver, List<Scope> scopes) {
    Map<Scope, Sourced<Profile>> given = assumptions.drivers().of(driver);
    for (int i = 0; i < scopes.size() && !given.isEmpty(); i++) {
      Sourced<Profile> found = given.get(scopes.get(i));
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private double[] months(Sourced<Profile> value) {
    double[] known = read.get(value);
    if (known == null) {
      known = earlier.isPresent() ? earlier.get().read.get(value) : null;
      if (known != null && last) {
        return known;
      }
      if (known == null) {
        known = value.value().over(horizon.firstMonth(), horizon.monthCount());
      }
      read.put(value, known);
    }
    return known;
  }

  private double[] neutral(Driver driver) {
    double[] known = neutral.get(driver);
    if (known == null) {
      known =
          earlier.map(before -> before.neutral.get(driver)).orElseGet(() -> neutralValues(driver));
      neutral.put(driver, known);
    }
    return known;
  }

  private double[] neutralValues(Driver driver) {
    double value =
        driver
            .neutral()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "Driver " + driver.id() + " is needed and not given"));
    double[] values = new double[horizon.monthCount()];
    Arrays.fill(values, value);
    return values;
  }
}
