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

/** A council beside others, over HTTP. */
@MicronautTest(transactional = false)
class BenchmarkControllerTest {
  @Inject EmbeddedServer server;

  @Test
  @DisplayName("A council is told beside its region, England and those chosen")
  void told() throws IOException {
    JsonNode answer =
        new ObjectMapper().readTree(get("/api/benchmarks/838?with=Wiltshire&with=801", 200).body());
    assertThat(answer.get("id").asText()).isEqualTo("benchmark");
    JsonNode first = answer.at("/content/tables/0");
    assertThat(first.get("columns").findValuesAsText("id"))
        .containsExactly(
            "measure",
            "period",
            "unit",
            "council_838",
            "rank",
            "council_865",
            "council_801",
            "neighbours",
            "region",
            "england");
    JsonNode dorset = first.at("/rows/0/cells/council_838");
    assertThat(dorset.get("number").asDouble()).isBetween(48.6, 48.8);
    assertThat(dorset.get("unit").asText()).isEqualTo("per 1,000 people aged 2 to 18");
  }

  @Test
  @DisplayName("The same is told as CSV, a row for each measure and area")
  void csv() {
    HttpResponse<String> answer = get("/api/benchmarks/Dorset?format=csv", 200);
    assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
        .contains("benchmark-838.csv");
    assertThat(answer.body())
        .startsWith("theme,measure,label,period,unit,area_kind,area_code,area,value,above,below,")
        .contains(
            "\nflows,refused,Requests refused,2024,%,council,838,Dorset,0.198638,175,881,1,0,");
  }

  @Test
  @DisplayName("Councils that are not known are all told at once")
  void unknown() {
    assertThat(get("/api/benchmarks/Dorsett?with=999", 400).body())
        .contains("Dorsett is no council", "Maybe you meant Dorset (838).", "999 is no council");
    assertThat(get("/api/benchmarks/838?format=pdf", 400).body()).contains("format is pdf");
  }

  private HttpResponse<String> get(String path, int status) {
    HttpResponse<String> answer = new Wire(server.getURI()).get(path);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
    return answer;
  }
}
