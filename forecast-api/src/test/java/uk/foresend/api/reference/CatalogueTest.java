package uk.foresend.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import uk.foresend.api.Wire;
import uk.foresend.assumption.Driver;
import uk.foresend.result.Figure;

/** What can be said and asked, as a page or a script learns it. */
@MicronautTest(transactional = false)
class CatalogueTest {
  @Inject EmbeddedServer server;

  @Test
  void everyLeverSaysItsFieldsWithHelpAndExample() throws IOException {
    JsonNode levers = get("/api/catalogue/levers");
    assertThat(levers.findValuesAsText("id")).contains("adjust-driver", "hold-fees", "step-down");
    for (JsonNode lever : levers) {
      assertThat(lever.get("help").asText()).as(lever.get("id").asText()).isNotBlank();
      for (JsonNode field : lever.get("fields")) {
        assertThat(field.get("help").asText()).as(field.toString()).isNotBlank();
        assertThat(field.get("example").asText()).as(field.toString()).isNotBlank();
      }
    }
  }

  @Test
  void everyDriverPolicyFigureAndReportIsListed() throws IOException {
    assertThat(get("/api/catalogue/drivers")).hasSize(Driver.values().length);
    assertThat(get("/api/catalogue/figures")).hasSize(Figure.values().length);
    assertThat(get("/api/catalogue/policies").findValuesAsText("id"))
        .contains("statutory-override", "stability-grant");
    assertThat(get("/api/catalogue/reports").findValuesAsText("id")).contains("summary", "bridge");
  }

  @Test
  void everyDriverSaysWhatItIsItsUnitItsRangeAndWhatItMayBeGivenFor() throws IOException {
    for (JsonNode driver : get("/api/catalogue/drivers")) {
      for (String member : List.of("id", "label", "help", "unit", "kind", "stage")) {
        assertThat(driver.path(member).asText()).as(driver + " " + member).isNotBlank();
      }
      assertThat(driver.get("least").asDouble()).isLessThan(driver.get("most").asDouble());
      assertThat(driver.get("scopes")).as(driver.toString()).isNotEmpty();
    }
  }

  @Test
  void theDescriptionShowsADriverThatIsListed() throws IOException {
    String text = new Wire(server.getURI()).get("/openapi/foresend.yml").body();
    Map<String, Object> all = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
    JsonNode members =
        new ObjectMapper().valueToTree(all).at("/components/schemas/Driver/properties");
    for (JsonNode driver : get("/api/catalogue/drivers")) {
      if (driver.get("id").asText().equals("top-up-growth")) {
        assertThat(members.properties())
            .allSatisfy(
                member ->
                    assertThat(member.getValue().get("example"))
                        .as(member.getKey())
                        .hasToString(whole(driver.get(member.getKey()))));
      }
    }
  }

  /** A number as the description writes it, with no decimals when it is whole. */
  private static String whole(JsonNode value) {
    return value.isDouble() && value.asDouble() == Math.rint(value.asDouble())
        ? Long.toString(value.asLong())
        : value.toString();
  }

  @Test
  void referenceTablesAreReadAsRowsOrAsCsv() throws IOException {
    assertThat(get("/api/reference").toString()).contains("councils", "sources");
    assertThat(get("/api/reference/councils").findValuesAsText("name")).contains("Dorset");
    Wire wire = new Wire(server.getURI());
    assertThat(wire.get("/api/reference/councils?format=csv").body()).startsWith("code,");
    assertThat(wire.get("/api/reference/councils", "Accept", "text/csv").body())
        .startsWith("code,");
    assertThat(wire.get("/api/reference/none").statusCode()).isEqualTo(404);
    assertThat(wire.get("/api/reference/..%2findex").statusCode()).isIn(400, 404);
  }

  @Test
  void theDescriptionOfTheApiIsServed() {
    Wire wire = new Wire(server.getURI());
    assertThat(wire.get("/openapi/foresend.yml").body())
        .contains("openapi: 3", "/api/scenarios", "/api/what-if", "/api/comparisons");
  }

  private JsonNode get(String path) throws IOException {
    return new ObjectMapper().readTree(new Wire(server.getURI()).get(path).body());
  }
}
