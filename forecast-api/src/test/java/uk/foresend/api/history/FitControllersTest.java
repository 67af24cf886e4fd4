package uk.foresend.api.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

/** What is learnt from history, and how far it held, over HTTP. */
@MicronautTest(transactional = false)
class FitControllersTest {
  @Inject EmbeddedServer server;

  @Test
  @DisplayName("A council's plans to come are told with drivers and reasons, or as CSV")
  void fit() throws IOException {
    JsonNode answer = new ObjectMapper().readTree(get("/api/fits/Dorset?as-at=2023", 200).body());
    assertThat(answer.get("id").asText()).isEqualTo("fit");
    assertThat(answer.at("/content/tables").findValuesAsText("id"))
        .contains("fit-forecasts", "fit-drivers", "fit-reasons", "fit-errors");
    assertThat(get("/api/fits/838?as-at=2023&format=csv", 200).body())
        .startsWith("council_code,council,january,series,central,")
        .contains("\n838,Dorset,2024,total,");
  }

  @Test
  @DisplayName("Scores are told for the origins asked for")
  void backTest() {
    assertThat(get("/api/back-tests?from=2023&to=2024&format=csv", 200).body())
        .startsWith("series,method,origin,ahead,forecasts,mean_error,")
        .contains("\ntotal,foresend,2023,1,144,")
        .doesNotContain(",2022,");
  }

  @Test
  @DisplayName("Ten years are told where they are asked for; a number that is none is refused")
  void tenYears() {
    assertThat(get("/api/fits/838?years=10&format=csv", 200).body())
        .contains("\n838,Dorset,2035,total,");
    assertThat(get("/api/fits/838?years=some", 400).body()).contains("years is some");
  }

  @Test
  @DisplayName("Balances are scored, and a council that is none is refused")
  void deficits() {
    assertThat(get("/api/back-tests/deficits?format=csv", 200).body())
        .startsWith("method,known,ahead,cases,mean_error,")
        .contains("\ncombined,2021,1,148,");
    assertThat(get("/api/back-tests/deficits?council=Dorsett", 400).body()).contains("Dorsett");
  }

  @Test
  @DisplayName("A scenario is rolled forward to what came; what does not fit is refused")
  void rebase() {
    Wire wire = new Wire(server.getURI());
    String came =
        """
        scenario: worked/minimal
        source: {title: As forecast, asAt: 2027-06-26, confidence: low}
        january: 2031
        plans: {nowhere: 1}
        """;
    HttpResponse<String> refused = wire.yaml("POST", "/api/rebases", came);
    assertThat(refused.statusCode()).as(refused.body()).isEqualTo(422);
    assertThat(refused.body()).contains("january is 2031", "nowhere is no setting");
    HttpResponse<String> none =
        wire.yaml("POST", "/api/rebases", came.replace("worked/minimal", "no/such"));
    assertThat(none.statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("Years that are none are refused")
  void wrong() {
    assertThat(get("/api/fits/838?as-at=soon", 400).body()).contains("as-at is soon");
    assertThat(get("/api/back-tests?from=1999", 400).body()).contains("from is 1999");
  }

  private HttpResponse<String> get(String path, int status) {
    HttpResponse<String> answer = new Wire(server.getURI()).get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer;
  }
}
