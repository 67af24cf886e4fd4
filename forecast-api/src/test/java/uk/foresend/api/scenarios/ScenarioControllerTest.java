package uk.foresend.api.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.api.Documents.whatIf;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.api.Wire;

/** Scenarios over HTTP, as a script meets them. */
@MicronautTest(transactional = false)
class ScenarioControllerTest {
  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  @Test
  void aScenarioIsCreatedReadReplacedAndDeleted() {
    String path = "/api/scenarios/http/whole-life";
    HttpResponse<String> created =
        wire.yaml(
            "PUT", path, "# mine\n" + whatIf("http/whole-life", "Life"), "Foresend-Author", "Ann");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Location")).hasValue(path);
    assertThat(created.headers().firstValue("ETag")).hasValue("\"1\"");

    HttpResponse<String> read = wire.get(path);
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.body()).isEqualTo("# mine\n" + whatIf("http/whole-life", "Life"));
    assertThat(read.headers().firstValue("Content-Type"))
        .hasValueSatisfying(ScenarioControllerTest::isYaml);
    assertThat(read.headers().firstValue("ETag")).hasValue("\"1\"");

    HttpResponse<String> replaced =
        wire.yaml("PUT", path, whatIf("http/whole-life", "Two"), "If-Match", "\"1\"");
    assertThat(replaced.statusCode()).isEqualTo(200);
    assertThat(replaced.headers().firstValue("ETag")).hasValue("\"2\"");

    assertThat(wire.get(path + "/versions").body())
        .contains("\"number\":2", "\"number\":1", "\"author\":\"Ann\"", "\"title\":\"Two\"");
    assertThat(wire.get(path + "/versions/1").body()).contains("# mine");
    assertThat(wire.get("/api/scenarios").body()).contains("http/whole-life");

    assertThat(wire.send("DELETE", path, null, "If-Match", "\"2\"").statusCode()).isEqualTo(204);
    assertThat(wire.get(path).statusCode()).isEqualTo(404);
    assertThat(wire.get(path + "/versions/1").body()).contains("# mine");
    assertThat(wire.get(path + "/versions/3").statusCode()).isEqualTo(410);
  }

  private static void isYaml(String type) {
    assertThat(type).startsWith("application/yaml");
  }

  @Test
  void itIsReadAsJsonByWhoAsksForJson() {
    wire.yaml("PUT", "/api/scenarios/http/json", whatIf("http/json", "Title"));
    HttpResponse<String> read = wire.get("/api/scenarios/http/json", "Accept", "application/json");
    assertThat(read.statusCode()).isEqualTo(200);
    assertThat(read.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/json"));
    assertThat(read.body()).startsWith("{").contains("\"id\"");
  }

  @Test
  void postingCreatesUnderItsOwnIdAndNeverOverwrites() {
    assertThat(wire.yaml("POST", "/api/scenarios", whatIf("http/posted", "Title")).statusCode())
        .isEqualTo(201);
    assertThat(wire.yaml("POST", "/api/scenarios", whatIf("http/posted", "Title")).statusCode())
        .isEqualTo(409);
  }

  @Test
  void replacingWithoutIfMatchIs428() {
    wire.yaml("PUT", "/api/scenarios/http/blind", whatIf("http/blind", "Title"));
    HttpResponse<String> blind =
        wire.yaml("PUT", "/api/scenarios/http/blind", whatIf("http/blind", "B"));
    assertThat(blind.statusCode()).isEqualTo(428);
    assertThat(blind.body()).contains("If-Match");
    assertThat(wire.send("DELETE", "/api/scenarios/http/blind", null).statusCode()).isEqualTo(428);
  }

  @Test
  void theSecondOfTwoIsToldAndNothingIsLost() {
    String path = "/api/scenarios/http/two";
    wire.yaml("PUT", path, whatIf("http/two", "Title"));
    wire.yaml(
        "PUT", path, whatIf("http/two", "First"), "If-Match", "\"1\"", "Foresend-Author", "Ann");
    HttpResponse<String> second =
        wire.yaml("PUT", path, whatIf("http/two", "Second"), "If-Match", "\"1\"");
    assertThat(second.statusCode()).isEqualTo(412);
    assertThat(second.body()).contains("version 2", "Ann", "nothing was lost");
    assertThat(wire.get(path).body()).contains("First");
    assertThat(wire.send("DELETE", path, null, "If-Match", "\"1\"").statusCode()).isEqualTo(412);
    assertThat(
            wire.yaml("PUT", path, whatIf("http/two", "Title"), "If-None-Match", "*").statusCode())
        .isEqualTo(412);
  }

  @ParameterizedTest
  @ValueSource(strings = {"banana", "W/\"1\"", "\"1", "1", "\"1\", W/\"2\"", ""})
  void aTagThatIsNoneOrWeakIs400AndSaysWhatATagLooksLike(String tag) {
    String path = "/api/scenarios/http/tags";
    wire.yaml("PUT", path, whatIf("http/tags", "Title"));
    for (HttpResponse<String> answer :
        List.of(
            wire.yaml("PUT", path, whatIf("http/tags", "Other"), "If-Match", tag),
            wire.send("DELETE", path, null, "If-Match", tag))) {
      assertThat(answer.statusCode()).isEqualTo(400);
      assertThat(answer.body())
          .contains("If-Match is", "If-Match: \\\"3\\\"")
          .doesNotContain("quicker");
    }
    assertThat(wire.get(path).body()).contains("title: Title");
  }

  @Test
  void aTagOfAVersionThatNeverWasIsNotCalledSomebodyQuicker() {
    String path = "/api/scenarios/http/never";
    wire.yaml("PUT", path, whatIf("http/never", "Title"));
    HttpResponse<String> answer =
        wire.yaml("PUT", path, whatIf("http/never", "Other"), "If-Match", "\"7\"");
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).contains("no such version").doesNotContain("quicker");
  }

  @Test
  void ofEightWhoSaveAtOnceSevenAreTold() throws Exception {
    String path = "/api/scenarios/http/eight";
    wire.yaml("PUT", path, whatIf("http/eight", "Title"));
    ExecutorService people = Executors.newFixedThreadPool(8);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Integer>> answers =
        IntStream.range(0, 8)
            .mapToObj(
                n ->
                    people.submit(
                        () -> {
                          start.await();
                          return wire.yaml(
                                  "PUT",
                                  path,
                                  whatIf("http/eight", "Number " + n),
                                  "If-Match",
                                  "\"1\"")
                              .statusCode();
                        }))
            .toList();
    start.countDown();
    int saved = 0;
    for (Future<Integer> answer : answers) {
      assertThat(answer.get()).isIn(200, 412);
      saved += answer.get() == 200 ? 1 : 0;
    }
    people.shutdown();
    assertThat(saved).isEqualTo(1);
    assertThat(wire.get(path + "/versions/2").statusCode()).isEqualTo(200);
    assertThat(wire.get(path + "/versions/3").statusCode()).isEqualTo(404);
  }

  @Test
  void aDocumentWithProblemsIsRefusedWithTheirPlacesAndChangesNothing() {
    HttpResponse<String> refused =
        wire.yaml("PUT", "/api/scenarios/http/bad", whatIf("http/bad", "X") + "bad: 1\n");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(refused.body())
        .contains("\"status\":422", "\"line\":", "\"place\":\"bad\"", "\"hint\":");
    assertThat(wire.get("/api/scenarios/http/bad").statusCode()).isEqualTo(404);
    assertThat(wire.get("/api/scenarios/http/bad/versions").statusCode()).isEqualTo(404);
  }

  @Test
  void aParentOfOthersIsNotDeleted() {
    wire.yaml("PUT", "/api/scenarios/http/parent", whatIf("http/parent", "Title"));
    wire.yaml(
        "PUT",
        "/api/scenarios/http/child",
        whatIf("http/child", "Child")
            .replace("extends: worked/minimal", "extends: http/parent")
            .replace("id: fees-held", "id: later"));
    HttpResponse<String> answer =
        wire.send("DELETE", "/api/scenarios/http/parent", null, "If-Match", "\"1\"");
    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("http/child");
  }

  @Test
  void theIdInTheDocumentMustBeTheAddress() {
    HttpResponse<String> answer =
        wire.yaml("PUT", "/api/scenarios/http/here", whatIf("http/elsewhere", "Title"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("\"place\":\"id\"");
  }

  @Test
  void oddIdsAreRefused() {
    for (String id :
        List.of("../etc", "A", "a//b", "a/versions", "a b", "ü", "a/" + "x".repeat(200))) {
      HttpResponse<String> answer =
          wire.yaml("POST", "/api/scenarios", whatIf("'" + id + "'", "Odd"));
      assertThat(answer.statusCode()).as(id).isEqualTo(422);
    }
    for (String path :
        List.of("../../etc/passwd", "..%2F..%2Fetc", "%2e%2e/x", "a%00b", "%ff", "x;y", "'--")) {
      assertThat(wire.get("/api/scenarios/" + path).statusCode()).as(path).isIn(400, 404);
    }
  }

  @Test
  void whatIsNoDocumentIs400() {
    assertThat(wire.yaml("POST", "/api/scenarios", "").statusCode()).isEqualTo(400);
    assertThat(wire.yaml("POST", "/api/scenarios", "\tid: [").statusCode()).isEqualTo(400);
    HttpResponse<String> latin =
        wire.send(
            "POST",
            "/api/scenarios",
            "id: http/bad-utf8\ntitle: £\n".getBytes(StandardCharsets.ISO_8859_1),
            "Content-Type",
            "application/yaml");
    assertThat(latin.statusCode()).isEqualTo(400);
  }

  @Test
  void otherContentTypesAre415AndOtherMethods405() {
    byte[] body = "id: x".getBytes(StandardCharsets.UTF_8);
    for (String type : List.of("text/plain", "application/xml", "multipart/form-data")) {
      assertThat(wire.send("POST", "/api/scenarios", body, "Content-Type", type).statusCode())
          .as(type)
          .isEqualTo(415);
    }
    assertThat(wire.send("POST", "/api/scenarios", body).statusCode()).isEqualTo(415);
    HttpResponse<String> patch =
        wire.send("PATCH", "/api/scenarios/x", body, "Content-Type", "application/yaml");
    assertThat(patch.statusCode()).isEqualTo(405);
    assertThat(patch.headers().firstValue("Allow")).isPresent();
    assertThat(patch.body()).contains("\"status\":405");
  }

  @Test
  void aBodyOverTwoMegabytesIs413() {
    HttpResponse<String> answer =
        wire.yaml("POST", "/api/scenarios", "id: x\ntitle: " + "x".repeat(3_000_000));
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("2 MB");
  }
}
