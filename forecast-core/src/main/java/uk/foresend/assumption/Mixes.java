package uk.foresend.assumption;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Profile;
import uk.foresend.quantity.Sourced;
import uk.foresend.send.AgeBand;

/**
 * Holds shares to their sums in every month of a horizon: joiners' mixes sum to one, and the routes
 * out of a setting and age to no more than one.
 */
public final class Mixes {

  /** The drivers whose sums are held. */
  public static final Set<Driver> DRIVERS =
      Set.of(
          Driver.JOINER_SETTING_MIX,
          Driver.JOINER_AGE_MIX,
          Driver.MOVE_RATE,
          Driver.PHASE_TRANSFER,
          Driver.UNMET_WANT);

  /** Shares are written with a few decimal places: sums are held to half a thousandth. */
  public static final double NEAR = 0.0005;

  private final List<String> settings;
  private final List<AgeBand> bands;
  private final Drivers drivers;
  private final Horizon horizon;
  private final List<Fault> faults = new ArrayList<>();

  private Mixes(List<String> settings, List<AgeBand> bands, Drivers drivers, Horizon horizon) {
    this.settings = settings;
    this.bands = bands;
    this.drivers = drivers;
    this.horizon = horizon;
  }

  /**
   * A sum that is not what it must be.
   *
   * @param first one of the numbers that it sums; of none given, the first that could be
   * @param what the sum, from when, and its bound
   * @param hint what to do; may be empty
   */
  public record Fault(DriverKey first, String what, String hint) {}

  /**
   * Returns every fault of some drivers.
   *
   * @param joins whether new plans are spread by mixes: not where plans grow net
   */
  public static List<Fault> faults(
      List<String> settings, List<AgeBand> bands, Drivers drivers, Horizon horizon, boolean joins) {
    Mixes mixes = new Mixes(settings, bands, drivers, horizon);
    if (joins) {
      mixes.settingMix();
      mixes.ageMixes();
    }
    for (Driver driver : List.of(Driver.MOVE_RATE, Driver.PHASE_TRANSFER, Driver.UNMET_WANT)) {
      mixes.routes(driver);
    }
    return mixes.faults;
  }

  /** Returns every fault of some assumptions. */
  public static List<Fault> faults(Assumptions given) {
    return faults(
        given.setup().axes().settings().stream().map(setting -> setting.id()).toList(),
        given.setup().axes().bands(),
        given.drivers(),
        given.setup().horizon(),
        given.cohort().method() != Cohort.Method.NET_GROWTH);
  }

  private void settingMix() {
    List<Scope> scopes =
        settings.stream().<Scope>map(setting -> new Scope.OfSetting(setting)).toList();
    sumsToOne(Driver.JOINER_SETTING_MIX, scopes, "over settings");
  }

  private void ageMixes() {
    boolean shared = false;
    for (String setting : settings) {
      boolean joined =
          profile(Driver.JOINER_SETTING_MIX, new Scope.OfSetting(setting))
              .filter(mix -> mix.opening() > 0 || !mix.steps().isEmpty())
              .isPresent();
      List<Scope> cells =
          bands.stream().<Scope>map(band -> new Scope.OfCell(setting, band.id())).toList();
      if (cells.stream().anyMatch(cell -> has(Driver.JOINER_AGE_MIX, cell))) {
        sumsToOne(Driver.JOINER_AGE_MIX, cells, "over the ages of " + setting);
      } else {
        shared |= joined;
      }
    }
    if (shared) {
      List<Scope> all = bands.stream().<Scope>map(band -> new Scope.OfBand(band.id())).toList();
      sumsToOne(Driver.JOINER_AGE_MIX, all, "over ages");
    }
  }

  private void sumsToOne(Driver driver, List<Scope> scopes, String over) {
    double[] sum = new double[horizon.monthCount()];
    scopes.forEach(scope -> add(sum, driver, scope));
    for (int m = 0; m < sum.length; m++) {
      if (Math.abs(sum[m] - 1) > NEAR) {
        Scope first =
            scopes.stream()
                .filter(scope -> has(driver, scope))
                .findFirst()
                .orElse(scopes.isEmpty() ? Scope.AUTHORITY : scopes.get(0));
        String sums = driver.id() + " sums to " + said(sum[m]) + " " + over + when(m);
        faults.add(new Fault(new DriverKey(driver, first), sums + ", but must sum to 1.", ""));
        return;
      }
    }
  }

  private void routes(Driver driver) {
    if (drivers.all().keySet().stream().noneMatch(key -> key.driver() == driver)) {
      return;
    }
    for (String from : settings) {
      for (AgeBand band : bands) {
        if (tooManyLeave(driver, from, band)) {
          break;
        }
      }
    }
  }

  /** Whether the shares that leave a setting at an age sum to more than one; tells when they do. */
  private boolean tooManyLeave(Driver driver, String from, AgeBand band) {
    List<Scope> routes = new ArrayList<>();
    for (String to : settings) {
      Scope banded = new Scope.OfRouteBand(from, to, band.id());
      Scope route = has(driver, banded) ? banded : new Scope.OfRoute(from, to);
      if (has(driver, route)) {
        routes.add(route);
      }
    }
    double[] sum = new double[horizon.monthCount()];
    routes.forEach(route -> add(sum, driver, route));
    for (int m = 0; m < sum.length; m++) {
      if (sum[m] > 1 + NEAR) {
        String sums =
            driver.id()
                + " sums to "
                + said(sum[m])
                + " out of "
                + from
                + ", "
                + band.label()
                + when(m);
        faults.add(
            new Fault(
                new DriverKey(driver, routes.get(0)),
                sums + ", but must sum to no more than 1.",
                "No more children can leave than are there."));
        return true;
      }
    }
    return false;
  }

  private void add(double[] sum, Driver driver, Scope scope) {
    profile(driver, scope)
        .ifPresent(
            profile -> {
              double[] months = profile.over(horizon.firstMonth(), horizon.monthCount());
              for (int m = 0; m < sum.length; m++) {
                sum[m] += months[m];
              }
            });
  }

  private boolean has(Driver driver, Scope scope) {
    return drivers.exactly(driver, scope).isPresent();
  }

  private Optional<Profile> profile(Driver driver, Scope scope) {
    return drivers.exactly(driver, scope).map(Sourced::value);
  }

  private String when(int month) {
    return month == 0 ? "" : " from " + horizon.month(month);
  }

  /** Returns a sum with no more decimal places than it needs, four at most. */
  public static String said(double sum) {
    return String.format(Locale.ROOT, "%.4f", sum).replaceAll("0+$", "").replaceAll("\\.$", "");
  }
}
