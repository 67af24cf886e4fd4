package uk.foresend.scenario;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Drivers;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;

/**
 * The numbers of a baseline by key, each given once and in its range in every month of the horizon.
 */
final class DriverIndex {

  private final Map<DriverKey, DriverShapes.Said> numbers = new LinkedHashMap<>();
  private final Place section;
  private final Reading in;

  DriverIndex(Values values, Reading in) {
    this.in = in;
    this.section = values.place(ScenarioShapes.DRIVERS);
    values.items(ScenarioShapes.DRIVERS).stream().flatMap(List::stream).forEach(this::add);
  }

  private void add(DriverShapes.Said said) {
    DriverShapes.Said before = numbers.putIfAbsent(said.key(), said);
    if (before != null) {
      in.invalid(
          said.place(),
          said.place().path() + " gives " + said.key() + " a second time.",
          "It was first given at " + before.place() + ": keep one of them.");
    }
    in.horizon().ifPresent(years -> inRangeAlways(said, years));
  }

  private void inRangeAlways(DriverShapes.Said said, Horizon years) {
    Profile profile = said.number().value();
    if (profile.steps().isEmpty()) {
      return;
    }
    double[] months = profile.over(years.firstMonth(), years.monthCount());
    for (int m = 0; m < months.length; m++) {
      Driver driver = said.key().driver();
      if (months[m] < driver.least() || months[m] > driver.most()) {
        in.invalid(
            said.place(),
            said.place().path()
                + " takes "
                + said.key()
                + " to "
                + months[m]
                + " in "
                + years.month(m)
                + ", but it must stay between "
                + driver.least()
                + " and "
                + driver.most()
                + ".",
            "Look at its steps.");
        return;
      }
    }
  }

  /** Returns every number given, the first where one is given twice. */
  Drivers all() {
    Map<DriverKey, Sourced<Profile>> all = new LinkedHashMap<>();
    numbers.forEach((key, said) -> all.put(key, said.number()));
    return Drivers.of(all);
  }

  /** Whether a number is given for exactly this scope. */
  boolean has(Driver driver, Scope scope) {
    return numbers.containsKey(new DriverKey(driver, scope));
  }

  /** Returns where a number was written, or the whole section when it was not. */
  Place place(Driver driver, Scope scope) {
    return Optional.ofNullable(numbers.get(new DriverKey(driver, scope)))
        .map(DriverShapes.Said::place)
        .orElse(section);
  }

  /** Returns the first of several scopes for which a driver is given, and its number over time. */
  Optional<Profile> first(Driver driver, Scope... scopes) {
    for (Scope scope : scopes) {
      DriverShapes.Said said = numbers.get(new DriverKey(driver, scope));
      if (said != null) {
        return Optional.of(said.number().value());
      }
    }
    return Optional.empty();
  }

  /** Returns the scopes for which a driver is given, in the order of the document. */
  List<Scope> scopes(Driver driver) {
    List<Scope> scopes = new ArrayList<>();
    numbers.keySet().stream()
        .filter(key -> key.driver() == driver)
        .forEach(key -> scopes.add(key.scope()));
    return scopes;
  }

  /** Tells that a driver which the scenario needs is not given. */
  void missing(Driver driver, String part, String because) {
    in.invalid(
        section,
        "drivers has no " + driver.id() + part + ", which is needed because " + because + ".",
        "Add a driver " + driver.id() + ", in " + driver.unit().label() + ".");
  }
}
