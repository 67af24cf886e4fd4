package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

/** The page of the Section 151 officer, and scenarios side by side. */
@MicronautTest(transactional = false)
class OfficerAndComparePagesTest {
  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  private String page(String path) {
    var answer = wire.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).as(path).isEqualTo(200);
    return answer.body();
  }

  /** Opens a page again until its futures are drawn, as a person would. */
  private String drawn(String path) {
    String page = page(path);
    for (int again = 0; again < 60 && page.contains("still being drawn"); again++) {
      page = page(path);
    }
    assertThat(page).doesNotContain("still being drawn");
    return page;
  }

  @Test
  void theOfficersPageAnswersEachQuestionOfTheOfficer() {
    assertThat(drawn("/section-151/dorset/2026/recovery-plan"))
        .containsSubsequence(
            "How big is the deficit?",
            "DSG balance on 31 March 2028, when the override ends",
            "five years on",
            "What does it cost the General Fund?",
            "When does it pass usable reserves?",
            "How sure are we?",
            "In what share of futures",
            "What drives it?",
            "What a figure answers to: DSG balance at 31 March, 2027-28",
            "What do the mitigations deliver, and how much of that is assumed?",
            "From the baseline to the scenario",
            "How good were past forecasts?",
            "Which figures have weak sources?",
            "Assumptions without evidence");
  }

  @Test
  void whatNoHistoryIsPublishedOfIsSaidAndTheRestIsAnswered() {
    assertThat(drawn("/section-151/worked/minimal"))
        .contains("How good were past forecasts?", "This scenario has no mitigations")
        .contains("Which figures have weak sources?");
  }

  @Test
  void theFuturesOfAScenarioArePageAndChart() {
    assertThat(drawn("/futures/dorset/2026"))
        .contains("&#34;kind&#34;:&#34;fan&#34;", "eight futures in ten lie between");
  }

  @Test
  void scenariosStandSideBySideWithWhatTheyAssumeDifferently() {
    assertThat(
            page(
                "/compare?scenario=dorset/2026&scenario=dorset/2026/fees-held&scenario="
                    + "dorset/2026/growth-15-percent"))
        .contains("What they assume differently", "Each against its reserves", "Less the first")
        .doesNotContain("There is a problem");
  }

  @Test
  void aChoiceThatCannotBeComparedIsExplainedBesideTheList() {
    assertThat(page("/compare"))
        .contains("Two to six scenarios")
        .doesNotContain("There is a problem");
    assertThat(page("/compare?scenario=dorset/2026")).contains("Choose two to six.");
    assertThat(page("/compare?scenario=dorset/2026&scenario=no/such"))
        .contains("There is no scenario no/such.", "href=\"#scenario-1\"");
  }
}
