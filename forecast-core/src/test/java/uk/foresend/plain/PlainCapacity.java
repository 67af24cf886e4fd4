package uk.foresend.plain;

import java.time.YearMonth;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.SettingTerms;
import uk.foresend.send.CapitalScheme;

/** How many places there are, and what of them schemes have opened since the opening census. */
final class PlainCapacity {

  private final Assumptions given;
  private final PlainDrivers drivers;

  PlainCapacity(Assumptions given, PlainDrivers drivers) {
    this.given = given;
    this.drivers = drivers;
  }

  SettingTerms.CapacityRule rule(String setting) {
    return terms(given, setting).capacity();
  }

  static SettingTerms terms(Assumptions given, String setting) {
    return given.finance().terms().stream()
        .filter(terms -> terms.setting().equals(setting))
        .findFirst()
        .orElseThrow();
  }

  double driver(Driver driver, String setting, YearMonth month) {
    return drivers.value(driver, month, new Scope.OfSetting(setting));
  }

  private boolean isOpen(CapitalScheme.Phase phase, YearMonth month) {
    return phase.room() == CapitalScheme.Room.NEW
        && phase.opens().isAfter(given.setup().horizon().firstMonth())
        && !phase.opens().isAfter(month);
  }

  double opened(CapitalScheme scheme, YearMonth month) {
    return scheme.phases().stream()
        .filter(phase -> isOpen(phase, month))
        .mapToDouble(phase -> phase.places().value())
        .sum();
  }

  double others(CapitalScheme scheme, YearMonth month) {
    return opened(scheme, month) * scheme.otherCouncils().value();
  }

  double fillable(CapitalScheme scheme, YearMonth month) {
    double fillable = 0;
    for (CapitalScheme.Phase phase : scheme.phases()) {
      if (isOpen(phase, month)) {
        double months = PlainFund.between(phase.opens(), month) + 1.0;
        double ramp = scheme.fillMonths() == 0 ? 1 : Math.min(1, months / scheme.fillMonths());
        double forOurs = phase.places().value() * (1 - scheme.otherCouncils().value());
        fillable += forOurs * scheme.fill().value() * ramp;
      }
    }
    return fillable;
  }

  double othersIn(String setting, YearMonth month) {
    return given.programme().schemes().stream()
        .filter(scheme -> scheme.setting().equals(setting))
        .mapToDouble(scheme -> others(scheme, month))
        .sum();
  }

  double openedIn(String setting, YearMonth month) {
    return given.programme().schemes().stream()
        .filter(scheme -> scheme.setting().equals(setting))
        .mapToDouble(scheme -> opened(scheme, month))
        .sum();
  }
}
