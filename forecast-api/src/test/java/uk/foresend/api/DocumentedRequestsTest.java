package uk.foresend.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.api.chance.Asking;
import uk.foresend.api.reference.Examples;

/** Every request on the application's page is answered as the page says. */
@MicronautTest(transactional = false)
class DocumentedRequestsTest {
  private static final HousePage PAGE = new HousePage("forecast-api/README.md");

  @Inject EmbeddedServer server;

  private final Map<String, String> files = new HashMap<>();
  private Wire wire;
  private Curl curl;

  @BeforeEach
  void open() {
    wire = new Wire(server.getURI());
    curl = new Curl(wire, files);
  }

  @Test
  @DisplayName("Every command with curl is one that a test here runs")
  void allAreRun() {
    long scripts = PAGE.blocks().stream().filter(block -> block.text().contains("curl -s")).count();
    assertThat(scripts).isEqualTo(4);
  }

  @Test
  @DisplayName("A forecast is read as JSON and as CSV, and a figure with its working")
  void aForecast() {
    List<HttpResponse<String>> answers = curl.run(script("/api/scenarios/dorset/2026/forecast"));
    assertThat(answers).hasSize(3).allMatch(answer -> answer.statusCode() == 200);
    assertThat(answers.get(0).body()).startsWith("{").contains("\"summary\"");
    assertThat(answers.get(1).body())
        .startsWith("financial_year,plans_january,income,spend,in_year,closing,");
    assertThat(answers.get(2).body()).contains("closing@2027-28");
  }

  @Test
  @DisplayName("A what-if is answered with forecast, bridge and warnings in one call")
  void aWhatIf() {
    List<HttpResponse<String>> answers = curl.run(script("/api/what-if"));
    assertThat(answers).singleElement().matches(answer -> answer.statusCode() == 200);
    assertThat(answers.get(0).body())
        .contains(
            "\"summary\"",
            "\"bridge-closing-in-order\"",
            "Special top-ups held",
            "\"warnings\":[{");
  }

  @Test
  @DisplayName("Futures are drawn in the background, and told where the answer says")
  void futures() {
    List<HttpResponse<String>> answers = curl.run(script("/api/simulations"));
    assertThat(answers).singleElement();
    assertThat(answers.get(0).statusCode()).isIn(200, 202);
    String address = Asking.address(answers.get(0));
    assertThat(new Asking(wire).await(address, "done").at("/run/draws").asInt()).isEqualTo(100);
  }

  @Test
  @DisplayName("A scenario is saved once; the second who saves the same version is told")
  void savingTwice() {
    String script = script("If-Match");
    List<HttpResponse<String>> first = curl.run(script);
    assertThat(first).hasSize(2).allMatch(answer -> answer.statusCode() == 200);
    assertThat(first.get(0).headers().firstValue("ETag")).hasValue("\"1\"");
    assertThat(first.get(1).headers().firstValue("ETag")).hasValue("\"2\"");
    HttpResponse<String> second = curl.run(script).get(1);
    assertThat(second.statusCode()).isEqualTo(412);
    assertThat(second.body()).contains("A. Finance", "2");
  }

  @Test
  @DisplayName("The problem shown is the one told of the what-if with a percentage in it")
  void theProblemShown() throws IOException {
    String wrong = script("/api/what-if").replace("multiply: 0.97", "multiply: 97%");
    HttpResponse<String> answer = curl.run(wrong).get(0);
    isToldAsShown(answer, block("json", "urn:foresend:problem:scenario"));
  }

  @Test
  @DisplayName("The problem in the description of the API is the one told of its what-if")
  void theProblemDescribed() throws IOException {
    String wrong = Examples.WHAT_IF_YAML.replace("confidence: 0.8", "confidence: 80");
    String shown = new Description(wire).tree().at("/components/examples/Problem/value").toString();
    isToldAsShown(wire.yaml("POST", "/api/what-if", wrong), shown);
  }

  /** The first problem is the one shown; warnings may follow it. */
  private static void isToldAsShown(HttpResponse<String> answer, String shown) throws IOException {
    ObjectMapper json = new ObjectMapper();
    ObjectNode told = (ObjectNode) json.readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(told.get("problems").findValuesAsText("severity")).containsOnlyOnce("invalid");
    told.set("problems", json.createArrayNode().add(told.at("/problems/0")));
    assertThat(told.toPrettyString()).isEqualTo(json.readTree(shown).toPrettyString());
  }

  @Test
  @DisplayName("Every address that is read in the table is there")
  void everyAddressIsThere() {
    HttpResponse<String> kept = wire.send("POST", "/api/scenarios/worked/minimal/forecast", null);
    String key = kept.headers().firstValue("Location").orElseThrow().replaceFirst(".*/", "");
    HttpResponse<String> run = new Asking(wire).ask("worked/minimal", 2, "addresses");
    String simulation = Asking.address(run).replaceFirst(".*/", "");
    List<String> addresses = PAGE.found("`GET [A-Z ]*(/(?:api|health)[^`]*)`");
    assertThat(addresses).hasSizeGreaterThan(9);
    for (String address : addresses) {
      String path =
          address
              .replace("ID", "worked/minimal")
              .replace("KEY", key)
              .replace("RUN", simulation)
              .replace("FIGURE", "closing@2027-28")
              .replace("NAME", "councils")
              .replace("scenario=A", "scenario=worked/minimal")
              .replace("scenario=B", "scenario=worked/minimal/fees-held");
      assertThat(wire.get(path).statusCode()).as(address).isEqualTo(200);
    }
  }

  private static String script(String mark) {
    return block("", mark);
  }

  private static String block(String language, String mark) {
    return PAGE.blocks().stream()
        .filter(block -> block.language().equals(language) && block.text().contains(mark))
        .filter(block -> !block.language().isEmpty() || block.text().contains("curl -s"))
        .map(HousePage.Block::text)
        .findFirst()
        .orElseThrow();
  }
}
