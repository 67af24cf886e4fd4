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
