package uk.foresend.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import uk.foresend.api.Description;
import uk.foresend.api.Wire;

/** The examples of answers in the API's description are answers that it gives. */
@MicronautTest(transactional = false)
class AnsweredTest {
  private static final String HEAD =
      "# Examples of answers, merged into the API's description. Written by AnsweredTest from real"
          + " answers.\n";
  private static final String COPY =
      "cp forecast-api/target/examples.yml forecast-api/src/main/openapi/examples.yml && mvn clean verify";

  @Inject EmbeddedServer server;

  @Test
  @DisplayName("Every example has the shape of the answer that is given now; figures may age")
  void examplesAreRealAnswers() throws IOException {
    Wire wire = new Wire(server.getURI());
    Map<String, JsonNode> real = RealAnswers.of(wire);
    write(real);
    JsonNode examples = new Description(wire).tree().at("/components/examples");
    Map<String, Object> shapes = new TreeMap<>();
    examples
        .fields()
        .forEachRemaining(each -> shapes.put(each.getKey(), shape(each.getValue().get("value"))));
    Map<String, Object> now = new TreeMap<>();
    real.forEach((name, answer) -> now.put(name, shape(answer)));
    assertThat(shapes).as("Renew the examples: " + COPY).isEqualTo(now);
  }

  @Test
  @DisplayName("Every operation shows an example of its main answer")
  void everyMainAnswerHasAnExample() {
    JsonNode all = new Description(new Wire(server.getURI())).tree();
    List<String> without = new ArrayList<>();
    operations(all)
        .forEach(
            (name, operation) ->
                operation
                    .get("responses")
                    .fields()
                    .forEachRemaining(
                        response -> {
                          JsonNode said = resolved(all, response.getValue());
                          if (response.getKey().startsWith("2")) {
                            said.path("content")
                                .fields()
                                .forEachRemaining(
                                    content -> {
                                      if (!hasExample(all, content.getValue())) {
                                        without.add(name + " " + content.getKey());
                                      }
                                    });
                          }
                        }));
    assertThat(operations(all)).hasSizeGreaterThan(25);
    assertThat(without).isEmpty();
  }

  @Test
  @DisplayName("Every parameter says what it is and shows an example")
  void everyParameterHasAnExample() {
    JsonNode all = new Description(new Wire(server.getURI())).tree();
    List<String> without = new ArrayList<>();
    operations(all)
        .forEach(
            (name, operation) -> {
              for (JsonNode parameter : operation.path("parameters")) {
                JsonNode said = resolved(all, parameter);
                boolean shown =
                    said.has("example")
                        || said.at("/schema/example").isValueNode()
                        || said.at("/schema/items/example").isValueNode();
                if (!shown || said.path("description").asText().isBlank()) {
                  without.add(name + ": " + said.get("name").asText());
                }
              }
            });
    assertThat(without).isEmpty();
  }

  @Test
  @DisplayName("No parameter is an object, and no body is bytes")
  void parametersAndBodiesArePlain() {
    JsonNode all = new Description(new Wire(server.getURI())).tree();
    List<String> wrong = new ArrayList<>();
    operations(all)
        .forEach(
            (name, operation) -> {
              for (JsonNode parameter : operation.path("parameters")) {
                String type = parameter.at("/schema/type").asText();
                if (!List.of("string", "integer", "array").contains(type)) {
                  wrong.add(name + ": " + parameter.get("name").asText() + " is " + type);
                }
              }
              operation
                  .at("/requestBody/content")
                  .fields()
                  .forEachRemaining(
                      body -> {
                        String type = body.getValue().at("/schema/type").asText();
                        if (!type.equals(body.getKey().endsWith("json") ? "object" : "string")) {
                          wrong.add(name + ": its " + body.getKey() + " is " + type);
                        }
                      });
            });
    assertThat(wrong).isEmpty();
    assertThat(all.findValuesAsText("format")).doesNotContain("byte", "binary");
  }

  private static Map<String, JsonNode> operations(JsonNode all) {
    Map<String, JsonNode> operations = new TreeMap<>();
    all.get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .fields()
                    .forEachRemaining(
                        one -> operations.put(one.getKey() + " " + path.getKey(), one.getValue())));
    return operations;
  }

  private static boolean hasExample(JsonNode all, JsonNode content) {
    for (JsonNode example : content.path("examples")) {
      JsonNode value = resolved(all, example).path("value");
      if (!value.isMissingNode() && !value.isNull() && !value.isEmpty()
          || value.isTextual() && !value.asText().isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static JsonNode resolved(JsonNode all, JsonNode node) {
    return node.has("$ref") ? all.at(node.get("$ref").asText().substring(1)) : node;
  }

  /** What an answer is made of: the names in it and the kinds of their values. */
  private static Object shape(JsonNode node) {
    if (node.isArray()) {
      return node.isEmpty() ? List.of() : List.of(shape(node.get(0)));
    }
    if (node.isObject()) {
      Map<String, Object> parts = new TreeMap<>();
      node.fields()
          .forEachRemaining(
              field ->
                  parts.put(
                      field.getKey(),
                      field.getKey().equals("cells") ? "cells" : shape(field.getValue())));
      return parts;
    }
    return node.getNodeType().toString();
  }

  private static void write(Map<String, JsonNode> real) throws IOException {
    Map<String, Object> examples = new TreeMap<>();
    ObjectMapper json = new ObjectMapper();
    real.forEach(
        (name, answer) ->
            examples.put(name, Map.of("value", json.convertValue(answer, Object.class))));
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setWidth(110);
    String text = HEAD + new Yaml(options).dump(Map.of("components", Map.of("examples", examples)));
    Files.createDirectories(Path.of("target"));
    Files.writeString(Path.of("target/examples.yml"), text);
  }
}
