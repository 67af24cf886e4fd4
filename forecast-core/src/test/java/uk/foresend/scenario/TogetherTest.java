package uk.foresend.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;

/**
 * Levers that are sound alone and wrong together, or wrong with the baseline they are laid over.
 */
class TogetherTest {

  private static final Forecaster DOOR = new Forecaster(ScenarioFiles.shipped());

  private static Checked<Scenario> dorsetWith(String... levers) {
    String document =
        "id: mine\nextends: dorset/2026\ntitle: Mine\nlevers:\n  - "
            + String.join("\n  - ", levers)
            + "\n";
    return new ScenarioReader().read(document, "mine.yaml").then(DOOR::check);
  }

  private static List<String> said(Checked<Scenario> checked) {
    return checked.problems().stream().map(Problem::what).toList();
  }

  @Test
  void aCompanyWhoseCostBeginsAfterTheForecastIsRefused() {
    Checked<Scenario> checked =
        dorsetWith(
            "{lever: adjust-driver, id: costs, driver: company-fixed-cost, setting: coombe-house,"
                + " change: {from: 2027-04, replace: 5000000}}");
    assertThat(checked.isPresent()).isFalse();
    assertThat(said(checked)).anyMatch(what -> what.contains("has no cost in April 2025"));
    assertThat(checked.problems().get(0).where().toString()).startsWith("mine.yaml: levers[0]");
  }

  @Test
  void aCompanyWhoseCostIsKnownThroughoutIsNot() {
    Checked<Scenario> checked =
        dorsetWith(
            "{lever: adjust-driver, id: costs, driver: company-fixed-cost, setting: coombe-house,"
                + " change: {from: 2025-04, replace: 5000000}}");
    assertThat(checked.isPresent()).isTrue();
  }

  @Test
  void onlyPlacesThatTheCouncilPaysForCanPassToTheDfe() {
    String convert =
        "{lever: adjust-driver, id: convert, driver: academy-share, setting: %s,"
            + " change: {from: 2027-09, replace: 0.5}}";
    assertThat(dorsetWith(convert.formatted("special-maintained")).isPresent()).isTrue();
    Checked<Scenario> academy = dorsetWith(convert.formatted("special-academy"));
    assertThat(academy.isPresent()).isFalse();
    assertThat(said(academy))
        .anyMatch(what -> what.contains("the council does not pay for its places"));
    assertThat(academy.problems().get(0).where().toString()).startsWith("mine.yaml: levers[0]");
  }

  @Test
  void aBlockCannotGiveMoreThanItReceives() {
    Checked<Scenario> checked =
        dorsetWith(
            "{lever: transfer-between-blocks, id: all, year: 2027-28, giver: central,"
                + " receiver: high-needs, amount: 90000000, approval: secretary-of-state,"
                + " approvedOn: 2026-11-30}");
    assertThat(checked.isPresent()).isFalse();
    assertThat(said(checked)).anyMatch(what -> what.contains("cannot give more than it has"));
  }

  @Test
  void twoTransfersOfAForumAreHeldToItsLimitTogether() {
    String transfer =
        "{lever: transfer-between-blocks, id: %s, year: 2027-28, giver: schools, receiver:"
            + " high-needs, share: 0.005, approval: schools-forum, approvedOn: 2026-11-30}";
    assertThat(said(dorsetWith(transfer.formatted("one"))))
        .noneMatch(what -> what.contains("together"));
    assertThat(said(dorsetWith(transfer.formatted("one"), transfer.formatted("two"))))
        .anyMatch(what -> what.contains("are 1.0% of the schools block together"));
  }

  @Test
  void aSecondStabilityGrantIsWarnedOf() {
    Checked<Scenario> checked =
        dorsetWith(
            "{lever: change-policy, id: more, from: 2027-10, adds: [{policy: stability-grant, id:"
                + " again, share: 0.9, through: 2025-26, paid: 2027-10, approval: approved, unexplained: 0, source:"
                + " assumption}]}");
    assertThat(said(checked)).anyMatch(what -> what.contains("again is a second stability grant"));
  }

  @Test
  void aMixThatALeverLeavesBelowOneIsRefusedAtThatLever() {
    Checked<Scenario> checked =
        dorsetWith(
            "{lever: adjust-driver, id: fewer, driver: joiner-setting-mix, setting:"
                + " mainstream-academy, change: {from: 2026-09, multiply: 0.5}}");
    assertThat(checked.isPresent()).isFalse();
    assertThat(checked.problems().get(0).where().toString()).startsWith("mine.yaml: levers[0]");
    assertThat(said(checked))
        .anyMatch(
            what ->
                what.startsWith("after this lever joiner-setting-mix sums to 0.7")
                    && what.endsWith("over settings from 2026-09, but must sum to 1."));
  }

  @Test
  void whatOneLeverTakesFromAMixAnotherMayGiveBack() {
    Checked<Scenario> checked =
        dorsetWith(
            "{lever: adjust-driver, id: fewer, driver: joiner-setting-mix, setting:"
                + " mainstream-academy, change: {from: 2026-09, add: -0.1}}",
            "{lever: adjust-driver, id: more, driver: joiner-setting-mix, setting:"
                + " mainstream-maintained, change: {from: 2026-09, add: 0.1}}");
    assertThat(checked.isPresent()).as(() -> checked.problems().toString()).isTrue();
  }
}
