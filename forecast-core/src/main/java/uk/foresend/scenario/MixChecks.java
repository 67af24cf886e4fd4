package uk.foresend.scenario;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.AgeBand;

/** Shares of one whole sum to one, and shares that leave a setting to no more than one. */
final class MixChecks {

  /** Shares are written with a few decimal places: sums are held to half a thousandth. */
  private static final double NEAR = 0.0005;

  private final Values values;
  private final DriverIndex drivers;
  private final Reading in;
  private final List<AgeBand> bands;

  MixChecks(Values values, DriverIndex drivers, Reading in) {
    this.values = values;
    this.drivers = drivers;
    this.in = in;
    this.bands = values.or(ScenarioShapes.AGES, List.of());
  }

  void run() {
    values.find(ScenarioShapes.DEMAND).ifPresent(demand -> months(demand.value().seasons()));
    boolean joins =
        values
            .find(ScenarioShapes.DEMAND)
            .filter(demand -> demand.value().method() != Cohort.Method.NET_GROWTH)
            .isPresent();
    Optional<Horizon> years = in.horizon();
    if (years.isPresent()) {
      if (joins) {
        settingMix(years.get());
        ageMixes(years.get());
      }
      for (Driver driver : List.of(Driver.MOVE_RATE, Driver.PHASE_TRANSFER, Driver.UNMET_WANT)) {
        routes(driver, years.get());
      }
    }
  }

  private void months(Cohort.Seasons seasons) {
    months("newPlans", seasons.newPlans());
    months("moves", seasons.moves());
    months("leavers", seasons.leavers());
  }

  private void months(String name, List<Double> shares) {
    Place place = values.place("demand.months." + name);
    if (shares.size() != 12) {
      in.invalid(
          place,
          place.path() + " has " + shares.size() + " shares, but a year has 12 months.",
          "Write one for each month, January first.");
      return;
    }
    double sum = shares.stream().mapToDouble(Double::doubleValue).sum();
    if (Math.abs(sum - 1) > NEAR) {
      in.invalid(place, place.path() + " sums to " + said(sum) + ", but must sum to 1.", "");
    }
  }

  private void settingMix(Horizon years) {
    List<Scope> settings =
        values.items(ScenarioShapes.SETTINGS).stream()
            .<Scope>map(said -> new Scope.OfSetting(said.setting().id()))
            .distinct()
            .toList();
    sumsToOne(Driver.JOINER_SETTING_MIX, settings, "over settings", years);
  }

  private void ageMixes(Horizon years) {
    boolean shared = false;
    for (SettingShapes.Said said : values.items(ScenarioShapes.SETTINGS)) {
      String setting = said.setting().id();
      boolean joined =
          drivers
              .first(Driver.JOINER_SETTING_MIX, new Scope.OfSetting(setting))
              .filter(mix -> mix.opening() > 0 || !mix.steps().isEmpty())
              .isPresent();
      List<Scope> cells =
          bands.stream().<Scope>map(band -> new Scope.OfCell(setting, band.id())).toList();
      if (cells.stream().anyMatch(cell -> drivers.has(Driver.JOINER_AGE_MIX, cell))) {
        sumsToOne(Driver.JOINER_AGE_MIX, cells, "over the ages of " + setting, years);
      } else {
        shared |= joined;
      }
    }
    if (shared) {
      List<Scope> all = bands.stream().<Scope>map(band -> new Scope.OfBand(band.id())).toList();
      sumsToOne(Driver.JOINER_AGE_MIX, all, "over ages", years);
    }
  }

  private void sumsToOne(Driver driver, List<Scope> scopes, String over, Horizon years) {
    double[] sum = new double[years.monthCount()];
    scopes.forEach(scope -> add(sum, driver, scope, years));
    for (int m = 0; m < sum.length; m++) {
      if (Math.abs(sum[m] - 1) > NEAR) {
        Place place =
            scopes.stream()
                .filter(scope -> drivers.has(driver, scope))
                .findFirst()
                .map(scope -> drivers.place(driver, scope))
                .orElse(values.place(ScenarioShapes.DRIVERS));
        in.invalid(
            place,
            driver.id()
                + " sums to "
                + said(sum[m])
                + " "
                + over
                + when(years, m)
                + ", but must sum to 1.",
            "");
        return;
      }
    }
  }

  private void routes(Driver driver, Horizon years) {
    if (drivers.scopes(driver).isEmpty()) {
      return;
    }
    List<String> settings =
        values.items(ScenarioShapes.SETTINGS).stream()
            .map(said -> said.setting().id())
            .distinct()
            .toList();
    for (String from : settings) {
      for (AgeBand band : bands) {
        if (tooManyLeave(driver, from, settings, band, years)) {
          break;
        }
      }
    }
  }

  /** Whether the shares that leave a setting at an age sum to more than one; tells when they do. */
  private boolean tooManyLeave(
      Driver driver, String from, List<String> settings, AgeBand band, Horizon years) {
    List<Scope> routes = new ArrayList<>();
    for (String to : settings) {
      Scope banded = new Scope.OfRouteBand(from, to, band.id());
      Scope route = drivers.has(driver, banded) ? banded : new Scope.OfRoute(from, to);
      if (drivers.has(driver, route)) {
        routes.add(route);
      }
    }
    double[] sum = new double[years.monthCount()];
    routes.forEach(route -> add(sum, driver, route, years));
    for (int m = 0; m < sum.length; m++) {
      if (sum[m] > 1 + NEAR) {
        in.invalid(
            drivers.place(driver, routes.get(0)),
            driver.id()
                + " sums to "
                + said(sum[m])
                + " out of "
                + from
                + ", "
                + band.label()
                + when(years, m)
                + ", but must sum to no more than 1.",
            "No more children can leave than are there.");
        return true;
      }
    }
    return false;
  }

  private void add(double[] sum, Driver driver, Scope scope, Horizon years) {
    Optional<Profile> profile = drivers.first(driver, scope);
    if (profile.isPresent()) {
      double[] months = profile.get().over(years.firstMonth(), years.monthCount());
      for (int m = 0; m < sum.length; m++) {
        sum[m] += months[m];
      }
    }
  }

  private static String when(Horizon years, int month) {
    YearMonth from = years.month(month);
    return month == 0 ? "" : " from " + from;
  }

  private static String said(double sum) {
    return String.format(Locale.ROOT, "%.4f", sum).replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
