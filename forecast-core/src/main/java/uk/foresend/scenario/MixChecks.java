package uk.foresend.scenario;

import java.util.List;
import uk.foresend.assumption.Cohort;
import uk.foresend.assumption.Mixes;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Horizon;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;
import uk.foresend.send.AgeBand;

/** Shares of one whole sum to one, and shares that leave a setting to no more than one. */
final class MixChecks {

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
    in.horizon().ifPresent(years -> sums(years, joins));
  }

  private void sums(Horizon years, boolean joins) {
    List<String> settings =
        values.items(ScenarioShapes.SETTINGS).stream()
            .map(said -> said.setting().id())
            .distinct()
            .toList();
    for (Mixes.Fault fault : Mixes.faults(settings, bands, drivers.all(), years, joins)) {
      Place place = drivers.place(fault.first().driver(), fault.first().scope());
      in.invalid(place, fault.what(), fault.hint());
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
    if (Math.abs(sum - 1) > Mixes.NEAR) {
      in.invalid(place, place.path() + " sums to " + Mixes.said(sum) + ", but must sum to 1.", "");
    }
  }
}
