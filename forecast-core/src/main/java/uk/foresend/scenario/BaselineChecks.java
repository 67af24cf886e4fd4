package uk.foresend.scenario;

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

  void run() {
    if (in.clean("settings", "ages", "needs", "openingPlans", "knownCensuses")) {
      new CensusChecks(values, in).run();
    }
  }
}
