package uk.foresend.scenario;

import java.util.List;
import java.util.function.Function;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;

/** Holds the sections of a baseline against each other, as far as each could be read. */
final class BaselineChecks {

  private final Values values;
  private final Reading in;

  BaselineChecks(Values values, Reading in) {
    this.values = values;
    this.in = in;
  }

  /** Tells every problem; a check whose sections have faults of their own waits for them. */
  void run() {
    if (in.clean("settings", "lines", "ages")) {
      new SettingChecks(values, in).run();
    }
    if (in.clean("settings", "ages", "needs", "openingPlans", "knownCensuses", "corrections")) {
      new CensusChecks(values, in).run();
    }
    if (in.clean("horizon", "drivers")) {
      DriverIndex drivers = new DriverIndex(values, in);
      if (in.clean("settings", "lines", "ages", "demand", "income")) {
        new NeededDrivers(values, drivers).run();
        new MixChecks(values, drivers, in).run();
      }
    }
    if (in.clean("horizon")) {
      new YearChecks(values, in).run();
    }
    if (in.clean("horizon", "policies")) {
      new PolicyChecks(values, in).run();
    }
    new FoundChecks(in).check(values);
    ids();
    for (Placed<SetupShapes.Caution> one : values.list(ScenarioShapes.WARNINGS)) {
      in.warning(one.place(), one.value().says(), one.value().hint());
    }
  }

  private void ids() {
    unique(ScenarioShapes.SETTINGS, said -> said.setting().id());
    unique(ScenarioShapes.LINES, line -> line.id());
    unique(ScenarioShapes.SCHEMES, scheme -> scheme.id());
    unique(ScenarioShapes.STEP_DOWNS, stepDowns -> stepDowns.id());
    unique(ScenarioShapes.POLICIES, policy -> policy.id());
    unique(ScenarioShapes.RECEIPTS, receipt -> receipt.id());
    unique(ScenarioShapes.TRANSFERS, transfer -> transfer.id());
    unique(ScenarioShapes.PUBLISHED, published -> published.id());
    unique(ScenarioShapes.INCOME, income -> income.block().id());
    unique(ScenarioShapes.OPENING_BALANCES, balance -> balance.vintage());
    unique(ScenarioShapes.KNOWN_CENSUSES, census -> census.january());
    unique(ScenarioShapes.RESERVES, figure -> figure.kind().id() + " in " + figure.month());
  }

  private <T> void unique(Field<List<Placed<T>>> field, Function<T, Object> id) {
    for (Placed<T> twice : Declarations.repeated(values.list(field), id)) {
      in.invalid(
          twice.place(),
          twice.place().path() + " is a second " + id.apply(twice.value()) + " in " + field + ".",
          "Keep one of them, or tell them apart.");
    }
  }
}
