package uk.foresend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.io.ScenarioReader;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Scenario;

@DisplayName("A range in a baseline draws a warning")
class SilentRangesTest {

  private static final Forecaster DOOR = new Forecaster(ScenarioFiles.shipped());
  private static final String DORSET = Repository.text("scenarios/dorset/2026/baseline.yaml");

  @Test
  @DisplayName("Where the method does not read the number, or nothing is in its scope")
  void whereNothingReadsIt() {
    List<Problem> warnings =
        warnings(
            "{driver: new-plan-rate, low: -0.001, high: 0.001, persistence: 0.5, source: assumption}",
            "{driver: company-sale-price, setting: mainstream-academy, low: -0.1, high: 0.1, as: share, persistence: 0.5, source: assumption}");
    assertThat(warnings)
        .filteredOn(warning -> warning.what().contains("changes no figure of any future"))
        .extracting(warning -> warning.where().path())
        .containsExactly("uncertainty.drivers[0]", "uncertainty.drivers[1]");
    assertThat(
            read("{driver: new-plan-rate, low: -0.001, high: 0.001, persistence: 0.5, source: assumption}")
                .then(scenario -> DOOR.simulate(scenario, 2, "1"))
                .get()
                .warnings())
        .filteredOn(warning -> warning.what().contains("changes no figure"))
        .hasSize(1);
  }

  @Test
  @DisplayName("One for many together, with their number and every place, so that it hides nothing")
  void manyTogether() {
    String[] ranges = new String[6];
    for (int i = 0; i < ranges.length; i++) {
      ranges[i] =
          i == 4
              ? "{driver: agreed-share, low: -0.1, high: 0.1, persistence: 0.5, source: assumption}"
              : "{driver: new-plan-rate, band: 'AGE', low: -0.001, high: 0.001, persistence: 0.5, source: assumption}"
                  .replace("AGE", String.valueOf(5 + i));
    }
    assertThat(warnings(ranges))
        .filteredOn(warning -> warning.what().contains("figure of any future"))
        .singleElement()
        .satisfies(
            warning -> {
              assertThat(warning.where().path()).isEqualTo("uncertainty.drivers");
              assertThat(warning.what())
                  .contains("how uncertain 5 of ", "and 2 more. They are [0] to [3], [5].");
            });
  }

  @Test
  @DisplayName("Where it always goes beyond what the number may be, at the end that does")
  void whereItGoesBeyond() {
    assertThat(
            warnings(
                "{driver: agreed-share, low: -0.9, high: 0.9, persistence: 0.5, source: assumption}"))
        .extracting(warning -> warning.where().path())
        .contains("uncertainty.drivers[0].low", "uncertainty.drivers[0].high");
    assertThat(
            warnings(
                "{driver: agreed-share, low: -0.1, high: 0.9, persistence: 0.5, source: assumption}"))
        .extracting(warning -> warning.where().path())
        .contains("uncertainty.drivers[0].high")
        .doesNotContain("uncertainty.drivers[0].low");
  }

  @Test
  @DisplayName("And none of those of Dorset as shipped does")
  void noneOfDorset() {
    assertThat(warnings()).noneMatch(warning -> warning.where().path().contains("uncertainty"));
  }

  private static List<Problem> warnings(String... ranges) {
    Checked<Scenario> found = read(ranges);
    assertThat(found.isPresent()).as(found.problems().toString()).isTrue();
    return found.problems();
  }

  private static Checked<Scenario> read(String... ranges) {
    StringBuilder more = new StringBuilder("uncertainty:\n  drivers:\n");
    for (String range : ranges) {
      more.append("    - ").append(range).append('\n');
    }
    String text = DORSET.replace("uncertainty:\n  drivers:\n", more.toString());
    return new ScenarioReader().read(text, "baseline.yaml").then(DOOR::check);
  }
}
