package uk.foresend.engine;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.IntToDoubleFunction;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;

/**
 * A number that rises once a year by another, and which futures may have each for itself: a price,
 * the spend on a line, requests.
 *
 * @param driver what it is
 * @param scopes the scopes that it may be given for, the most particular first
 * @param by the rate a year by which it rises; empty where it does not
 * @param month the month of the year in which it rises
 * @param from the first month in which it may
 * @param level the number before it rises, after every lever, where it is the same in every month
 * @param central the number by month where nothing departs
 * @param departure how it departs, once it has risen
 * @param moves whether some lever states another
 */
record Rising(
    Driver driver,
    List<Scope> scopes,
    Optional<Slot> by,
    Month month,
    int from,
    OptionalDouble level,
    double[] central,
    Optional<Departure> departure,
    boolean moves) {

  /**
   * Finds it in the baseline and after every lever.
   *
   * @param steps the look-ups of those
   */
  static Rising of(
      List<Lookup> steps,
      Departures departures,
      Driver driver,
      List<Scope> scopes,
      Optional<Slot> by,
      Month month,
      int from) {
    Lookup after = steps.get(steps.size() - 1);
    Sourced<Profile> last = after.given(driver, scopes);
    OptionalDouble level =
        last != null && last.value().steps().isEmpty()
            ? OptionalDouble.of(last.value().opening())
            : OptionalDouble.empty();
    double[] central =
        by.isPresent()
            ? after.grown(driver, index(by.get().central, month, from), scopes)
            : after.first(driver, scopes);
    return new Rising(
        driver,
        scopes,
        by,
        month,
        from,
        level,
        central,
        departures.of(driver, scopes),
        steps.stream().anyMatch(step -> step.given(driver, scopes) != last));
  }

  /**
   * Returns the index of growth in each month: 1 until the first time a month of the year comes
   * round, then multiplied by one plus that month's rate each time it does.
   *
   * @param rate the rate a year in each month
   * @param month the month of the year in which growth falls
   * @param from the first month index at which it may fall
   */
  static double[] index(double[] rate, Month month, int from) {
    return risen(1, rate.length, month, from, m -> rate[m]);
  }

  /** Returns a level times the {@link #index} of so many months, of a rate that is asked for. */
  static double[] risen(double level, int months, Month month, int from, IntToDoubleFunction rate) {
    double[] risen = new double[months];
    double index = 1;
    int since = 0;
    int first = from + Math.floorMod(month.ordinal() - from, 12);
    for (int m = first; m < months; m += 12) {
      Arrays.fill(risen, since, m, level * index);
      index *= 1 + rate.applyAsDouble(m);
      since = m;
    }
    Arrays.fill(risen, since, months, level * index);
    return risen;
  }
}
