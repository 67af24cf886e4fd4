package uk.foresend.lever;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.quantity.Money;
import uk.foresend.scenario.Scenario;

@DisplayName("A lever that costs so much a year to deliver")
class YearlyCostTest {
  private static final Forecaster FORECASTER = new Forecaster(ScenarioFiles.shipped());

  @Test
  @DisplayName(
      "costs it evenly by month from the month in which it acts until it ends, to the penny")
  void costsItEvenlyByMonth() {
    Scenario scenario =
        checked("costPerYear: 100000, costUntil: 2028-10, purse: general-fund").get();
    List<Money> delivery =
        FORECASTER.forecast(scenario).generalFund().stream()
            .filter(row -> row.id().equals("delivery"))
            .findFirst()
            .orElseThrow()
            .amounts();
    assertThat(delivery)
        .containsExactly(Money.ZERO, Money.ofPounds(100_000), Money.ofPounds(50_000));
  }

  @Test
  @DisplayName("cannot stop costing before it acts, nor stop what it does not cost")
  void cannotStopBeforeItActs() {
    assertThat(checked("costPerYear: 100000, costUntil: 2027-04").isPresent()).isFalse();
    assertThat(checked("costUntil: 2028-04").isPresent()).isFalse();
  }

  private static Checked<Scenario> checked(String delivery) {
    String text =
        """
        id: yearly
        extends: worked/minimal
        title: A yearly cost
        levers:
          - lever: adjust-driver
            id: a
            driver: top-up
            setting: special
            change: {from: 2027-04, multiply: 0.9}
            delivery: {%s, evidence: assumption}
        """
            .formatted(delivery);
    return new ScenarioReader()
        .read(text.getBytes(StandardCharsets.UTF_8), "")
        .then(FORECASTER::check);
  }
}
