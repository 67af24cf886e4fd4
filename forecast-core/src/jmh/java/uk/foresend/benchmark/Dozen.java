package uk.foresend.benchmark;

import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;

/** Dorset as shipped, with a dozen levers of many kinds laid over it. */
final class Dozen {

  static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();

  /** The levers, taken from the what-ifs that are shipped. */
  static final String DOCUMENT =
      """
      id: benchmark
      extends: dorset/2026
      title: A dozen levers
      levers:
        - {lever: hold-fees, id: l1, settings: [independent-special, non-maintained-special], growthPerYear: 0, from: 2027-04, until: 2029-04}
        - {lever: slow-new-plans, id: l2, share: 0.1, from: 2027-01, delivery: {rampMonths: 24}}
        - {lever: adjust-driver, id: l3, driver: spare-places, setting: special-maintained, change: {from: 2027-09, replace: 40}}
        - {lever: step-down, id: l4, leaves: independent-special, joins: special-maintained, fromAge: 7, toAge: 15, perYear: 46, from: 2027-09, last: 2030-08, pool: 0.3}
        - {lever: step-down, id: l5, leaves: independent-special, joins: mainstream-academy, fromAge: 7, toAge: 15, perYear: 46, from: 2027-09, last: 2030-08, pool: 0.3}
        - lever: open-places
          id: l6
          label: Osprey Quay
          setting: special-academy
          owner: Dorset Council
          fromAge: 14
          toAge: 18
          phases: [{opens: 2028-09, places: 75}]
          fillMonths: 24
          fill: 1
          otherCouncils: 0
          filledFrom: [{setting: independent-special, wouldMove: 0.15, source: assumption}]
          assetLife: 40
          source: assumption
        - {lever: transfer-between-blocks, id: l7, year: 2027-28, giver: schools, receiver: high-needs, share: 0.005, approval: schools-forum, approvedOn: 2026-11-30}
        - {lever: adjust-driver, id: l8, driver: leave-rate, band: "11", change: {from: 2029-09, add: 0.125}}
        - {lever: adjust-driver, id: l9, driver: leave-rate, band: "16", change: {from: 2029-09, add: 0.125}}
        - {lever: adjust-driver, id: l10, driver: issued-share, change: {from: 2030-09, multiply: 0.8}}
        - {lever: adjust-driver, id: l11, driver: move-rate, fromSetting: mainstream-academy, toSetting: independent-special, change: {from: 2027-04, multiply: 0.8}}
        - {lever: adjust-driver, id: l12, driver: transport-cost, setting: independent-special, change: {from: 2027-04, multiply: 0.9}}
      """;

  private Dozen() {}
  static ScenarioFiles shipped() { return SHIPPED; }

  /** Returns the scenario, or fails with what is wrong. */
  static Scenario scenario() {
    Checked<Scenario> checked = check(new Forecaster(SHIPPED));
    if (!checked.isPresent()) {
      throw new IllegalStateException("Refused: " + checked.problems());
    }
    return checked.get();
  }

  /** Reads and checks the document, and the baseline that it extends. */
  static Checked<Scenario> check(Forecaster door) {
    return new ScenarioReader().read(DOCUMENT, "benchmark.yaml").then(door::check);
  }
}
