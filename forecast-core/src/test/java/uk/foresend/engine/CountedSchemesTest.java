package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.Forecaster;
import uk.foresend.io.ScenarioFiles;
import uk.foresend.scenario.Scenario;

@DisplayName("A scheme whose places were filled at the opening census")
class CountedSchemesTest {

  private final Forecaster forecaster = new Forecaster(ScenarioFiles.shipped());
  private final Scenario dorset =
      forecaster.check(ScenarioFiles.shipped().find("dorset/2026").orElseThrow()).get();

  @ParameterizedTest
  @ValueSource(strings = {"saving", "public-saving", "filled"})
  @DisplayName("is said to be in the counts already wherever its figures are explained")
  void said(String figure) {
    assertThat(formula(figure + ":phase-2@2028-29")).startsWith("in the counts already");
    assertThat(formula(figure + ":osprey-quay@2028-29")).doesNotContain("in the counts already");
  }

  private String formula(String figure) {
    return forecaster.explain(dorset, figure).orElseThrow().formula();
  }
}
