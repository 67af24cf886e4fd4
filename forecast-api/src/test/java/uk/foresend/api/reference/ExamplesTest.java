package uk.foresend.api.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Description;
import uk.foresend.api.Wire;

/** The description of the API does what it says. */
@MicronautTest(transactional = false)
class ExamplesTest {
  @Inject EmbeddedServer server;

  @Test
  void everyExampleOfABodyIsAccepted() {
    Wire wire = new Wire(server.getURI());
    List<String> tried = new ArrayList<>();
    description()
        .get("paths")
        .fields()
        .forEachRemaining(
            path ->
                path.getValue()
                    .at("/post/requestBody/content")
                    .fields()
                    .forEachRemaining(
                        type ->
                            type.getValue()
                                .path("examples")
                                .forEach(
                                    example -> {
                                      JsonNode value = example.get("value");
                                      HttpResponse<String> answer =
                                          wire.send(
                                              "POST",
                                              path.getKey(),
                                              (value.isTextual() ? value.asText() : value + "")
                                                  .getBytes(StandardCharsets.UTF_8),
                                              "Content-Type",
                                              type.getKey());
                                      assertThat(answer.statusCode())
                                          .as(path.getKey() + ": " + answer.body())
                                          .isIn(200, 201, 202);
                                      tried.add(path.getKey());
                                    })));
    assertThat(tried).contains("/api/scenarios", "/api/check", "/api/what-if", "/api/forecasts");
  }

  @Test
  void everyOperationSaysWhatItDoes() {
    description()
        .get("paths")
        .fields()
        .forEachRemaining(
            path -> {
              for (JsonNode operation : path.getValue()) {
                assertThat(operation.path("summary").asText()).as(path.getKey()).isNotBlank();
              }
            });
  }

  @Test
  void everythingReferredToIsThereOnce() {
    JsonNode all = description();
    List<String> references = all.findValuesAsText("$ref");
    assertThat(references).contains("#/components/responses/SomebodyWasQuicker");
    assertThat(references)
        .allSatisfy(one -> assertThat(all.at(one.substring(1)).isMissingNode()).as(one).isFalse());
    all.at("/components/responses")
        .fieldNames()
        .forEachRemaining(one -> assertThat(references).contains("#/components/responses/" + one));
  }

  private JsonNode description() {
    return new Description(new Wire(server.getURI())).tree();
  }
}
