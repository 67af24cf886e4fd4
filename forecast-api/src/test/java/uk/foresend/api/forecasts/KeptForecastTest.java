package uk.foresend.api.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Documents;
import uk.foresend.api.Wire;

/** Forecasts that are kept: they never change, and come out the same when made again. */
@MicronautTest(transactional = false)
class KeptForecastTest {
  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  @Test
  void aForecastIsKeptOnceUnderTheHashOfWhatItWasMadeOf() {
    String path = "/api/scenarios/worked/minimal/fees-held/forecast";
    HttpResponse<String> first = wire.send("POST", path, null);
    assertThat(first.statusCode()).isIn(200, 201);
    HttpResponse<String> again = wire.send("POST", path, null);
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body()).isEqualTo(first.body()).contains("\"kept\":true");
    String address = first.headers().firstValue("Location").orElseThrow();
    assertThat(address).matches("/api/forecasts/[0-9a-f]{64}");

    HttpResponse<String> kept = wire.get(address);
    assertThat(kept.statusCode()).isEqualTo(200);
    assertThat(kept.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    assertThat(wire.get(address + "?report=summary&format=csv").body())
        .isEqualTo(wire.get(path + "?format=csv").body());
    assertThat(wire.get("/api/forecasts").body()).contains(address.substring(15));
  }

  @Test
  void whatWasKeptStaysAndCanBeMadeAgainAfterItsScenarioAndParentHaveChanged() throws IOException {
    String parent = "/api/scenarios/stays/parent";
    String child = "/api/scenarios/stays/child";
    wire.yaml("PUT", parent, Documents.whatIf("stays/parent", "Parent"));
    wire.yaml(
        "PUT",
        child,
        Documents.whatIf("stays/child", "Child")
            .replace("extends: worked/minimal", "extends: stays/parent")
            .replace("id: fees-held", "id: more"));
    HttpResponse<String> kept = wire.send("POST", child + "/forecast", null);
    assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
    String address = kept.headers().firstValue("Location").orElseThrow();
    String before = wire.get(address).body();

    String changed =
        Documents.whatIf("stays/parent", "Parent").replace("multiply: 0.97", "multiply: 0.5");
    assertThat(wire.yaml("PUT", parent, changed, "If-Match", "\"1\"").statusCode()).isEqualTo(200);
    assertThat(wire.send("POST", child + "/forecast", null).headers().firstValue("Location"))
        .isPresent()
        .isNotEqualTo(kept.headers().firstValue("Location"));

    assertThat(wire.get(address).body()).isEqualTo(before);
    assertThat(new ObjectMapper().readTree(wire.get(address + "/remade").body()).get("identical"))
        .hasToString("true");
  }

  @Test
  void aPostedDocumentIsForecastAndKeptWithoutBecomingAScenario() {
    HttpResponse<String> answer =
        wire.yaml("POST", "/api/forecasts", Documents.whatIf("posted/only", "Posted"));
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).contains("\"version\":null");
    assertThat(wire.get("/api/scenarios/posted/only").statusCode()).isEqualTo(404);
    assertThat(wire.yaml("POST", "/api/forecasts", "id: x\n").statusCode()).isEqualTo(422);
  }

  @Test
  void nothingIsKeptUnderAnotherKey() {
    assertThat(wire.get("/api/forecasts/" + "0".repeat(64)).statusCode()).isEqualTo(404);
    assertThat(wire.get("/api/forecasts/x/remade").statusCode()).isEqualTo(404);
  }
}
