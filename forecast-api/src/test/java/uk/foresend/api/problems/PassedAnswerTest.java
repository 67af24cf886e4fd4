package uk.foresend.api.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.api.Documents.whatIf;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

@MicronautTest(transactional = false)
@Property(name = "foresend.patience", value = "-1s")
@DisplayName("A request that takes longer than anybody waits")
class PassedAnswerTest {
  @Inject EmbeddedServer server;

  @Test
  @DisplayName("is given up and answered 503")
  void isGivenUp() {
    HttpResponse<String> answer =
        new Wire(server.getURI()).yaml("POST", "/api/check", whatIf("long/work", "Long"));
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("was given up. Nothing was changed.");
  }

  @Test
  @DisplayName("is told on a page to who looks with a browser")
  void isToldOnAPage() {
    HttpResponse<String> answer =
        new Wire(server.getURI()).get("/scenarios/dorset/2026", "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.body()).contains("<h1", "This takes too long", "was given up.");
  }
}
