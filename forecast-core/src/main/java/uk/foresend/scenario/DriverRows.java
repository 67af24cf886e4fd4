package uk.foresend.scenario;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Unit;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Step;
import uk.foresend.scenario.schema.NumberType;
import uk.foresend.scenario.schema.Percentages;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Thing;
import uk.foresend.scenario.schema.Values;

/** The numbers of one driver entry while they are read: each held against the driver's range. */
final class DriverRows {

  /** A number over time, what it speaks of, and where it was written. */
  record Row(Scope scope, Profile profile, Place place) {}

  private final Values values;
  private final Driver driver;
  private final List<String> bands;
  private final Reading in;
  private final List<Row> rows = new ArrayList<>();

  /** Makes the rows of an entry; its numbers hold for each of some age bands when any is named. */
  DriverRows(Values values, Driver driver, List<String> bands, Reading in) {
    this.values = values;
    this.driver = driver;
    this.bands = bands;
    this.in = in;
  }

  List<Row> rows() {
    return rows;
  }

  void one(Placed<Double> value) {
    ScopeShapes.part(values, driver, in).ifPresent(scope -> add(scope, value));
  }

  void byYear(Map<YearMonth, Placed<Double>> byYear) {
    ScopeShapes.part(values, driver, in)
        .ifPresent(
            scope ->
                add(
                    scope,
                    List.copyOf(byYear.keySet()),
                    List.copyOf(byYear.values()),
                    values.place(),
                    values.place("byYear")));
  }

  void each(Map<String, Placed<Double>> map, Function<String, Scope> scope) {
    map.forEach((key, value) -> add(scope.apply(key), value));
  }

  void byCell(Map<String, List<Placed<Double>>> map) {
    map.forEach((setting, row) -> bands(row, setting, band -> new Scope.OfCell(setting, band)));
  }

  void byRoute(Map<String, Map<String, Placed<Double>>> map) {
    map.forEach((from, to) -> each(to, one -> new Scope.OfRoute(from, one)));
  }

  void byRouteAndBand(Map<String, Map<String, List<Placed<Double>>>> map) {
    map.forEach(
        (from, routes) ->
            routes.forEach(
                (to, row) ->
                    bands(row, from + " to " + to, band -> new Scope.OfRouteBand(from, to, band))));
  }

  void table(DriverTable table) {
    columns(table, table.bySetting(), Scope.OfSetting::new);
    columns(table, table.byBand(), Scope.OfBand::new);
    columns(table, table.byLine(), Scope.OfLine::new);
  }

  private void columns(
      DriverTable table,
      Map<String, Placed<List<Placed<Double>>>> map,
      Function<String, Scope> scope) {
    Place columns = values.place("table.from");
    map.forEach(
        (key, row) -> add(scope.apply(key), table.from(), row.value(), row.place(), columns));
  }

  private void bands(List<Placed<Double>> row, String what, Function<String, Scope> scope) {
    List<String> bands = List.copyOf(in.declared(Thing.BAND));
    if (row.size() != bands.size()) {
      Place place = row.isEmpty() ? values.place() : row.get(0).place();
      in.invalid(
          place,
          values.place().path()
              + " has "
              + row.size()
              + " numbers for "
              + what
              + ", but there are "
              + bands.size()
              + " age bands.",
          "Write one number for each age band, youngest first.");
      return;
    }
    Iterator<String> band = bands.iterator();
    row.forEach(value -> add(scope.apply(band.next()), value));
  }

  private void add(Scope scope, Placed<Double> value) {
    if (inRange(value)) {
      add(scope, Profile.constant(value.value()), value.place());
    }
  }

  /** Adds a row for a part, or for each of the age bands named. */
  private void add(Scope part, Profile profile, Place place) {
    List<Scope> scopes = new ArrayList<>(bands.isEmpty() ? List.of(part) : List.of());
    bands.forEach(band -> part.inBand(band).ifPresent(scopes::add));
    if (scopes.isEmpty()) {
      in.invalid(place, place.path() + " speaks of " + part + ", which has no age bands.", "");
    }
    if (scopes.stream().allMatch(scope -> ScopeShapes.fits(values, driver, scope, in))) {
      scopes.forEach(scope -> rows.add(new Row(scope, profile, place)));
    }
  }

  private void add(
      Scope scope, List<YearMonth> from, List<Placed<Double>> row, Place place, Place columns) {
    if (from.size() != row.size() || row.isEmpty()) {
      in.invalid(
          place,
          place.path()
              + " has "
              + row.size()
              + " numbers, but there are "
              + from.size()
              + " columns.",
          "Write one number for each year or month of from.");
      return;
    }
    boolean sound = true;
    for (Placed<Double> value : row) {
      sound &= inRange(value);
    }
    Profile profile = Profile.constant(row.get(0).value());
    for (int i = 1; i < row.size(); i++) {
      profile = profile.then(new Step.Replace(from.get(i), row.get(i).value()));
    }
    if (sound && inOrder(from, columns)) {
      add(scope, profile, place);
    }
  }

  private boolean inOrder(List<YearMonth> from, Place place) {
    for (int i = 1; i < from.size(); i++) {
      if (!from.get(i).isAfter(from.get(i - 1))) {
        in.invalid(
            place,
            place.path() + " has " + from.get(i) + " after " + from.get(i - 1) + ".",
            "Write years and months in order, each once.");
        return false;
      }
    }
    YearMonth last = from.get(from.size() - 1);
    boolean late = in.horizon().filter(years -> last.isAfter(years.last().march())).isPresent();
    if (late) {
      in.invalid(
          place,
          place.path() + " goes on to " + last + ", after the horizon ends.",
          "Leave out what lies beyond the horizon, or look further.");
    }
    return !late;
  }

  private boolean inRange(Placed<Double> value) {
    return inRange(driver, value.value(), value.place(), in);
  }

  /** Whether a value lies in a driver's range; tells when it does not. */
  static boolean inRange(Driver driver, double value, Place place, Reading in) {
    boolean doubles = driver.unit() == Unit.RATE_A_YEAR && value > 1;
    if (value >= driver.least() && value <= driver.most() && !doubles) {
      return true;
    }
    BigDecimal number = BigDecimal.valueOf(value);
    BigDecimal most = BigDecimal.valueOf(driver.most());
    String what = place.path() + " (" + driver.id() + ") is " + NumberType.plain(number);
    if (value < driver.least() || value > driver.most()) {
      in.invalid(
          place,
          what
              + ", but must be "
              + NumberType.between(BigDecimal.valueOf(driver.least()), most)
              + ".",
          Percentages.hint(number, most));
      return false;
    }
    in.warning(place, what + ": it doubles in a year.", Percentages.hint(number, most));
    return true;
  }
}
