package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Refused;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

@DisplayName("A scenario whose numbers, each within its range, grow beyond money")
class BeyondMoneyTest {
  private static final ScenarioFiles SHIPPED = ScenarioFiles.shipped();
  private static final String MINIMAL = SHIPPED.text("worked/minimal").orElseThrow();

  @Test
  @DisplayName("is refused with the number and the year that pass all bounds")
  void isRefusedWithTheNumberAndTheYear() {
    assertThat(checked(growing(1)).problems())
        .filteredOn(Problem::stops)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.what())
                    .isEqualTo(
                        "The DSG balance passes all bounds in 2044-45: it goes beyond"
                            + " £1,000,000,000,000."));
  }

  @Test
  @DisplayName("is refused for its children too")
  void isRefusedForItsChildren() {
    String text =
        growing(0.05)
            .replace("mainstream: 0.06", "mainstream: 1")
            .replace("mainstream: 5000", "mainstream: 0");
    assertThat(checked(text).problems())
        .filteredOn(Problem::stops)
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.what()).startsWith("The number of plans passes all bounds"));
  }

  @Test
  @DisplayName("draws a problem, no fault of ours, when only a step between two levers does")
  void drawsAProblemBetweenLevers() {
    String whatIf =
        """
        id: up-and-down
        extends: worked/minimal
        title: Up and down again
        levers:
          - {lever: adjust-driver, id: up, driver: top-up-growth, change: {from: 2027-04, replace: 1}}
          - {lever: adjust-driver, id: down, driver: top-up-growth, change: {from: 2027-04, replace: 0}}
        """;
    ScenarioDocument parent =
        new ScenarioReader().read(growing(0.02).replace("5000", "900000"), "").get();
    Scenario scenario =
        new ScenarioReader()
            .read(whatIf, "")
            .then(new Forecaster(id -> Optional.of(parent))::check)
            .get();
    assertThatExceptionOfType(Refused.class)
        .isThrownBy(() -> new Forecaster(SHIPPED).compare(scenario))
        .withMessageContaining("passes all bounds");
  }

  private static String growing(double topUps) {
    return MINIMAL
        .replaceFirst("last: 20\\d\\d-\\d\\d", "last: 2055-56")
        .replaceFirst("top-up-growth, value: [0-9.]+", "top-up-growth, value: " + topUps);
  }

  private static Checked<Scenario> checked(String text) {
    return new ScenarioReader().read(text, "").then(new Forecaster(SHIPPED)::check);
  }
}
