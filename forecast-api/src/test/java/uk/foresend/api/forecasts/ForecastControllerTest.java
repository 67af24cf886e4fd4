package uk.foresend.api.forecasts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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

/** Forecasts over HTTP, as a script meets them. */
@MicronautTest(transactional = false)
class ForecastControllerTest {
  private static final String FORECAST = "/api/scenarios/worked/minimal/forecast";

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  @Test
  void aStoredScenarioIsForecastAsJson() throws IOException {
    HttpResponse<String> answer = wire.get(FORECAST);
    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode forecast = json(answer);
    assertThat(forecast.at("/madeOf/scenario").asText()).isEqualTo("worked/minimal");
    assertThat(forecast.at("/madeOf/version").asInt()).isPositive();
    assertThat(forecast.at("/kept").asBoolean()).isFalse();
    assertThat(forecast.at("/reports/0/id").asText()).isEqualTo("summary");
    assertThat(forecast.at("/reports/0/content/tables").size()).isPositive();
  }

  @Test
  void theSummaryAsCsvHasTheAgreedHeaderAndBalancesNegativeInDeficit() {
    HttpResponse<String> answer = wire.get(FORECAST + "?report=summary&format=csv");
    String link = answer.headers().firstValue("Link").orElseThrow();
    assertThat(link).endsWith("; rel=\"describedby\"; type=\"application/json\"");
    assertThat(wire.get(link.substring(1, link.indexOf('>'))).body())
        .contains("\"unit\" : \"£\"", "Rests on assumptions without evidence: ");
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/csv"));
    assertThat(answer.body())
        .startsWith("financial_year,plans_january,income,spend,in_year,closing,")
        .contains("\n2026-27,")
        .contains(",-1034158.83,");
    assertThat(wire.get(FORECAST, "Accept", "text/csv").body()).isEqualTo(answer.body());
  }

  @Test
  void severalReportsOrAllAreToldAtOnce() throws IOException {
    JsonNode two = json(wire.get(FORECAST + "?report=summary&report=bridge"));
    assertThat(two.at("/reports").size()).isEqualTo(2);
    assertThat(json(wire.get(FORECAST + "?report=all")).at("/reports").size()).isGreaterThan(2);
  }

  @Test
  void whatIsAskedWronglyIsExplained() {
    assertThat(wire.get(FORECAST + "?report=nonsense").statusCode()).isEqualTo(400);
    assertThat(wire.get(FORECAST + "?report=nonsense").body()).contains("summary");
    assertThat(wire.get(FORECAST + "?format=xml").statusCode()).isEqualTo(400);
    assertThat(wire.get(FORECAST + "?report=all&format=csv").statusCode()).isEqualTo(400);
    assertThat(wire.get(FORECAST + "?version=99").statusCode()).isEqualTo(404);
    assertThat(wire.get(FORECAST + "?version=x").statusCode()).isEqualTo(400);
    assertThat(wire.get("/api/scenarios/none/forecast").statusCode()).isEqualTo(404);
  }

  @Test
  void anEarlierVersionIsForecastAsItWas() {
    String path = "/api/scenarios/earlier/one";
    wire.yaml("PUT", path, Documents.whatIf("earlier/one", "One"));
    String before = wire.get(path + "/forecast?format=csv").body();
    String changed =
        Documents.whatIf("earlier/one", "One").replace("multiply: 0.97", "multiply: 0.5");
    assertThat(wire.yaml("PUT", path, changed, "If-Match", "\"1\"").statusCode()).isEqualTo(200);
    assertThat(wire.get(path + "/forecast?format=csv").body()).isNotEqualTo(before);
    assertThat(wire.get(path + "/forecast?format=csv&version=1").body()).isEqualTo(before);
  }

  @Test
  void aWhatIfNeedsOnlyItsParentAndItsLevers() throws IOException {
    HttpResponse<String> answer = wire.yaml("POST", "/api/what-if", Documents.inPassing("0.9"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    JsonNode forecast = json(answer);
    assertThat(forecast.at("/reports/0/id").asText()).isEqualTo("summary");
    assertThat(forecast.at("/reports/1/id").asText()).isEqualTo("bridge");
    assertThat(forecast.at("/warnings").isArray()).isTrue();
    assertThat(wire.get("/api/scenarios/what-if").statusCode()).isEqualTo(404);
    String csv =
        wire.yaml("POST", "/api/what-if?report=bridge&format=csv", Documents.inPassing("0.9"))
            .body();
    assertThat(csv).contains("fees-held");
  }

  @Test
  void aWhatIfMayBeWrittenInJson() {
    String json =
        "{\"extends\": \"worked/minimal\", \"levers\": [{\"lever\": \"adjust-driver\", \"id\":"
            + " \"a\", \"label\": \"A\", \"driver\": \"top-up\", \"setting\": \"special\","
            + " \"change\": {\"from\": \"2027-04\", \"multiply\": 0.97}, \"delivery\":"
            + " {\"confidence\": 0.8, \"owner\": \"Me\", \"evidence\": \"assumption\"}}]}";
    HttpResponse<String> answer =
        wire.send(
            "POST",
            "/api/what-if",
            json.getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "Content-Type",
            "application/json");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @Test
  void aWhatIfWithProblemsIs422WithTheirPlaces() {
    HttpResponse<String> answer =
        wire.yaml("POST", "/api/what-if", Documents.inPassing("much").replace("label", "lable"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("\"place\":\"levers[0].lable\"", "\"place\":\"levers[0].change.multiply\"");
    assertThat(wire.yaml("POST", "/api/what-if", "levers: []").body())
        .contains("\"place\":\"extends\"");
    assertThat(wire.yaml("POST", "/api/what-if", "extends: none/such\nlevers: []").statusCode())
        .isEqualTo(422);
  }

  @Test
  void aDocumentIsCheckedWithoutBeingKept() {
    String document = Documents.whatIf("checked/only", "Checked");
    assertThat(wire.yaml("POST", "/api/check", document).statusCode()).isEqualTo(200);
    assertThat(wire.get("/api/scenarios/checked/only").statusCode()).isEqualTo(404);
    assertThat(wire.yaml("POST", "/api/check", document + "more: 1\n").statusCode()).isEqualTo(422);
  }

  @Test
  void twoToSixScenariosAreCompared() {
    String two = "/api/comparisons?scenario=worked/minimal&scenario=worked/minimal/fees-held";
    assertThat(wire.get(two).statusCode()).isEqualTo(200);
    assertThat(wire.get(two + "&format=csv").body())
        .startsWith("scenario,financial_year,")
        .contains("worked/minimal/fees-held,2026-27,");
    assertThat(wire.get("/api/comparisons?scenario=worked/minimal").statusCode()).isEqualTo(400);
    assertThat(wire.get("/api/comparisons").statusCode()).isEqualTo(400);
    assertThat(wire.get(two + "&scenario=worked/minimal".repeat(5)).statusCode()).isEqualTo(400);
    assertThat(wire.get(two + "&scenario=none").statusCode()).isEqualTo(404);
  }

  @Test
  void aFigureShowsItsWorking() throws IOException {
    String path = "/api/scenarios/worked/minimal/workings/";
    HttpResponse<String> answer = wire.get(path + "closing@2027-28");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(json(answer).at("/figure").asText()).isEqualTo("closing@2027-28");
    assertThat(json(answer).at("/inputs").size()).isPositive();
    assertThat(json(answer).at("/value/words").asText()).startsWith("−£").doesNotEndWith("m");
    assertThat(json(answer).at("/value/number").decimalValue()).isNegative();
    assertThat(json(answer).at("/value/unit").asText()).isEqualTo("£");
    assertThat(json(answer).at("/inputs/0/step").asText()).isEqualTo("plus");
    assertThat(wire.get(path + "closing@2027-28?format=csv").body()).startsWith("depth,figure");
    assertThat(wire.get(path + "closing@1999-00").statusCode()).isEqualTo(404);
    assertThat(wire.get(path + "nonsense").statusCode()).isEqualTo(404);
  }

  private static JsonNode json(HttpResponse<String> answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }
}
