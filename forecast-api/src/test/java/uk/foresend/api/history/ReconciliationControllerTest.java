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

/** Sources of a year lined up, over HTTP. */
@MicronautTest(transactional = false)
class ReconciliationControllerTest {
  private static final String PATH = "/api/reconciliations";

  @Inject EmbeddedServer server;

  @Test
  @DisplayName("A document is answered with its differences, and what is left of each")
  void told() throws IOException {
    HttpResponse<String> answer = wire().yaml("POST", PATH, ReconciliationApi.EXAMPLE);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode tables = new ObjectMapper().readTree(answer.body()).at("/content/tables");
    assertThat(tables.findValuesAsText("title"))
        .contains("Exampleshire 2025-26: differences, in pounds");
    JsonNode line = tables.at("/1/rows/0/cells");
    assertThat(line.at("/unexplained/number").asInt()).isEqualTo(20_000);
    assertThat(line.get("standing").asText()).isEqualTo("partly explained");
  }

  @Test
  @DisplayName("The published figures of a year are lined up, as JSON and as CSV")
  void published() {
    HttpResponse<String> answer = wire().get(PATH + "/838/2021-22?format=csv");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .startsWith("council,financial_year,figure,line,base,other,stated,beside,")
        .contains("High needs spend,place,s251-outturn,s251-budget,8310572.04,11723778.00,");
    assertThat(wire().get(PATH + "/Dorset/2021-22").body()).contains("academy-place-funding");
  }

  @Test
  @DisplayName("Everything wrong with a document is told with its line; what cannot be read is 400")
  void wrong() {
    HttpResponse<String> answer =
        wire()
            .yaml(
                "POST",
                PATH,
                ReconciliationApi.EXAMPLE
                    .replace("lead: ledger", "lead: legder")
                    .replace("council: exampleshire", "council: Dorsett"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("The reconciliation has problems", "Maybe you meant Dorset (838).", "legder")
        .contains("\"line\":5");
    assertThat(wire().yaml("POST", PATH, "a: [").statusCode()).isEqualTo(400);
    assertThat(wire().get(PATH + "/838/2021").statusCode()).isEqualTo(400);
    assertThat(wire().get(PATH + "/838/1999-00").body()).contains("have no source of Dorset");
  }

  private Wire wire() {
    return new Wire(server.getURI());
  }
}
