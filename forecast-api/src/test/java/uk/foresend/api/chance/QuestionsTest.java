package uk.foresend.api.chance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.api.Wire;

@MicronautTest(transactional = false)
@DisplayName("A question about chance")
class QuestionsTest {
  @Inject EmbeddedServer server;
  private Asking asking;

  @BeforeEach
  void connect() {
    asking = new Asking(new Wire(server.getURI()));
  }

  @ParameterizedTest(name = "for {0} draws is refused: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "0 | draws is 0, but must be from 1 to 50,000",
        "-1 | draws is -1, but must be from 1 to 50,000",
        "50001 | draws is 50001, but must be from 1 to 50,000",
        "1000000000 | draws is 1000000000, but must be from 1 to 50,000",
        "99999999999999999999999 | must be a whole number from 1 to 50,000.",
        "1e3 | draws is 1e3, but must be a whole number from 1 to 50,000.",
        "10.5 | draws is 10.5, but must be a whole number from 1 to 50,000.",
        "\"many\" | draws is many, but must be a whole number from 1 to 50,000.",
        "\"\" | but must be a whole number from 1 to 50,000.",
        "null | but must be a whole number from 1 to 50,000.",
        "[1] | draws must be a single value.",
        "{} | draws must be a single value."
      })
  void draws(String draws, String said) {
    String body = "{\"scenario\": \"dorset/2026\", \"draws\": " + draws + "}";
    assertThat(refused("/api/simulations", body, "draws")).startsWith("draws").contains(said);
  }

  @Test
  @DisplayName(
      "with a seed that cannot be printed, or a very long one, is refused; any other is not")
  void seeds() {
    for (String seed :
        List.of("a\nb", "\u0000", "\u001b[2J", "\u2028", "\u202e", "\ud83c", "x".repeat(100_000))) {
      HttpResponse<String> answer = asking.ask(withSeed(seed));
      assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
      assertThat(answer.body()).contains("\"problems\":[{");
    }
    assertThat(refused("/api/simulations", withSeed("a\nb"), "seed")).startsWith("seed has ");
    for (String seed : List.of("", " ", "🎲", "Ø 417", "'); drop table simulation; --", "ما")) {
      HttpResponse<String> answer = asking.ask(withSeed(seed));
      assertThat(answer.statusCode()).as(answer.body()).isIn(200, 202);
      JsonNode done = asking.await(Asking.address(answer), "done", "failed");
      assertThat(done.at("/run/seed").asText()).isEqualTo(seed);
      assertThat(done.at("/run/state").asText()).as(done.toString()).isEqualTo("done");
    }
  }

  private static String withSeed(String seed) {
    StringBuilder escaped = new StringBuilder();
    seed.chars().forEach(one -> escaped.append("\\u%04x".formatted(one)));
    return "{\"scenario\": \"worked/minimal\", \"draws\": 1, \"seed\": \"" + escaped + "\"}";
  }

  @ParameterizedTest(name = "to {0} must say which scenario it is about")
  @ValueSource(strings = {"/api/simulations", "/api/sensitivities"})
  void aboutNoScenario(String path) {
    String figure = path.endsWith("sensitivities") ? ", \"figure\": \"closing@2027-28\"" : "";
    assertThat(refused(path, "{" + figure.replaceFirst(", ", "") + "}", "scenario"))
        .contains("scenario is missing");
    assertThat(refused(path, "{\"scenario\": \"no/such\"" + figure + "}", "scenario"))
        .contains("There is no scenario no/such.");
    assertThat(
            refused(path, "{\"scenario\": \"" + "x".repeat(5000) + "\"" + figure + "}", "scenario"))
        .hasSizeLessThan(200);
    assertThat(
            refused(
                path, "{\"scenario\": \"dorset/2026\", \"version\": 99" + figure + "}", "version"))
        .contains("There is no scenario dorset/2026 version 99.");
    assertThat(
            refused(
                path,
                "{\"scenario\": \"dorset/2026\", \"document\": {}" + figure + "}",
                "scenario"))
        .contains("Both scenario and document are given.");
    assertThat(refused(path, "{\"document\": 7" + figure + "}", "document"))
        .contains("document must be a group of fields.");
    assertThat(refused(path, "{\"scenari\": \"dorset/2026\"" + figure + "}", "scenari"))
        .contains("There is no field scenari.");
  }

  @Test
  @DisplayName("about a document with problems is told them all, with their places")
  void aboutAnUnsoundDocument() {
    String body =
        """
        {"document": {"extends": "worked/minimal", "levers": [
          {"lever": "no-such"},
          {"lever": "adjust-driver", "id": "a", "label": "A", "driver": "top-up",
           "change": {"from": "2027-04", "multiply": "97%"}}]}}
        """;
    HttpResponse<String> answer = asking.ask(body);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("document.levers[0].lever is no-such", "\"line\":2")
        .contains("document.levers[1]", "97%");
    assertThat(asking.ask("{\"document\": {\"id\": \"x\"}}").statusCode()).isEqualTo(422);
  }

  @ParameterizedTest(name = "about the figure {0} is refused")
  @ValueSource(
      strings = {
        "",
        "closing",
        "closings@2027-28",
        "closing@1900-01",
        "closing:x@2027-28",
        "@@",
        "\\u0000"
      })
  void figures(String figure) {
    String body = "{\"scenario\": \"dorset/2026\", \"figure\": \"" + figure + "\"}";
    assertThat(refused("/api/sensitivities", body, "figure")).isNotBlank();
  }

  @Test
  @DisplayName("is told everything that is wrong with its words at once")
  void allAtOnce() {
    HttpResponse<String> answer = asking.ask("{\"draws\": 0, \"seed\": \"\\n\", \"dras\": 5}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(Asking.read(answer.body()).get("problems").findValuesAsText("place"))
        .containsExactlyInAnyOrder("draws", "seed", "dras", "scenario");
    for (String body : List.of("", "[]", "7", "{", "\u0000")) {
      assertThat(asking.ask(body).statusCode()).as(body).isEqualTo(400);
    }
  }

  @Test
  @DisplayName("about what a figure answers to is answered at once, as the command line tells it")
  void sensitivity() {
    String body = "{\"scenario\": \"dorset/2026\", \"figure\": \"closing@2027-28\"}";
    HttpResponse<String> json = asking.post("/api/sensitivities", body);
    assertThat(json.statusCode()).as(json.body()).isEqualTo(200);
    assertThat(json.body()).contains("Policy: Stability grant", "−£152.6m");
    HttpResponse<String> csv = asking.post("/api/sensitivities?format=csv", body);
    assertThat(csv.body().lines().count()).isGreaterThan(5);
    assertThat(csv.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
    String posted =
        "{\"document\": {\"extends\": \"dorset/2026\"}, \"figure\": \"closing@2027-28\"}";
    assertThat(asking.post("/api/sensitivities?format=csv", posted).body()).isEqualTo(csv.body());
  }

  @Test
  @DisplayName("of what it takes is answered at once, by a driver or by a lever")
  void seek() {
    HttpResponse<String> driver = asking.post("/api/seeks", seek("\"driver\": \"requests\""));
    assertThat(driver.statusCode()).as(driver.body()).isEqualTo(200);
    assertThat(driver.body()).contains("Requests for", "× the value");
    String lever =
        """
        {"scenario": "worked/minimal/fees-held", "figure": "in-year@2027-28", "to": 0,
         "lever": "fees-held"}
        """;
    HttpResponse<String> part = asking.post("/api/seeks?format=csv", lever);
    assertThat(part.statusCode()).as(part.body()).isEqualTo(200);
    HttpResponse<String> chance =
        asking.post("/api/seeks", seek("\"driver\": \"requests\", \"chance\": 0.8, \"draws\": 3"));
    assertThat(chance.statusCode()).as(chance.body()).isEqualTo(200);
  }

  @ParameterizedTest(name = "of what it takes is refused with {0}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "\"driver\": \"request\" | driver | request is no driver.",
        "\"lever\": \"no-such\" | lever | The scenario has no lever no-such.",
        "\"setting\": \"special\" | driver | a driver or a lever",
        "\"driver\": \"requests\", \"lever\": \"x\" | driver | a driver or a lever",
        "\"driver\": \"requests\", \"way\": \"divide\" | way | must be multiply or add.",
        "\"driver\": \"requests\", \"from\": \"2027\" | from | must be a month: 2027-04.",
        "\"driver\": \"requests\", \"least\": 3 | least | least is 3.0, but must lie below most",
        "\"driver\": \"requests\", \"most\": 1e99 | most | within a thousand billion",
        "\"driver\": \"requests\", \"most\": \"NaN\" | most | must be a number.",
        "\"driver\": \"requests\", \"chance\": 80 | chance | must lie between 0 and 1",
        "\"driver\": \"requests\", \"chance\": 0.5, \"draws\": 1000000000 | draws | from 1 to 50,000"
      })
  void seeks(String more, String place, String said) {
    assertThat(refused("/api/seeks", seek(more), place)).contains(said);
  }

  @Test
  @DisplayName("of what it takes is refused with all that is wrong with it at once")
  void allOfASeek() {
    String asked =
        seek(
            "\"driver\": \"request\", \"chance\": 80, \"draws\": 0, \"least\": 1e99,"
                + " \"way\": \"divide\"");
    HttpResponse<String> answer = asking.post("/api/seeks", asked);
    assertThat(answer.statusCode()).isEqualTo(400);
    List<String> places = new ArrayList<>();
    Asking.read(answer.body())
        .get("problems")
        .forEach(one -> places.add(one.get("place").asText()));
    assertThat(places).containsExactlyInAnyOrder("driver", "chance", "draws", "least", "way");
  }

  @Test
  @DisplayName("of what it takes must say to what amount, and one that can be")
  void seekTo() {
    String asked = seek("\"driver\": \"requests\"");
    assertThat(refused("/api/seeks", asked.replace("-80000000", "1e60"), "to"))
        .contains("within a thousand billion");
    assertThat(refused("/api/seeks", asked.replace("-80000000", "\"£80m\""), "to"))
        .contains("must be a number.");
    assertThat(refused("/api/seeks", asked.replace("\"to\"", "\"too\""), "to"))
        .contains("to is missing.");
  }

  private static String seek(String more) {
    return "{\"scenario\": \"dorset/2026\", \"figure\": \"in-year@2030-31\", \"to\": -80000000, "
        + more
        + "}";
  }

  /** Returns what is said of a field whose words are refused. */
  private String refused(String path, String body, String place) {
    HttpResponse<String> answer = asking.post(path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    assertThat(answer.body()).doesNotContain("Exception", "uk.foresend");
    for (JsonNode problem : Asking.read(answer.body()).get("problems")) {
      if (problem.get("place").asText().equals(place)) {
        return problem.get("what").asText();
      }
    }
    throw new AssertionError("Nothing is said of " + place + ": " + answer.body());
  }
}
