package uk.foresend.api.baselines;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

/** A scenario to start from is made over HTTP. */
@MicronautTest(transactional = false)
class BaselineControllerTest {
  private static final String JSON = "application/json";

  @Inject EmbeddedServer server;

  @Test
  void theDocumentComesWithWhatToReplaceAndIsSoundWhenItIsSentBack() throws IOException {
    HttpResponse<String> answer = post("{\"council\": \"dorset\", \"asAt\": 2025}");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode body = new ObjectMapper().readTree(answer.body());
    assertThat(body.get("scenario").asText()).isEqualTo("dorset/2025-start");
    assertThat(body.get("replaceFirst")).hasSizeGreaterThan(10);
    HttpResponse<String> check =
        new Wire(server.getURI())
            .send(
                "POST",
                "/api/check",
                body.get("document").asText().getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/yaml");
    assertThat(check.statusCode()).as(check.body()).isEqualTo(200);
  }

  @Test
  void everythingWrongWithTheQuestionIsToldAtOnce() {
    HttpResponse<String> answer = post("{\"counsil\": \"dorset\", \"asAt\": \"soon\"}");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("Maybe you meant council.", "council is not given", "must be a year");
    assertThat(post("{\"council\": \"yorkshire\"}").body()).contains("North Yorkshire (815)");
  }

  private HttpResponse<String> post(String body) {
    return new Wire(server.getURI())
        .send(
            "POST", "/api/baselines", body.getBytes(StandardCharsets.UTF_8), "Content-Type", JSON);
  }
}
