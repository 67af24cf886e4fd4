package uk.foresend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents made to do harm: each is answered quickly, with a reason, and changes nothing. */
@MicronautTest(transactional = false)
class BadInputTest {
  private static final String YAML = "application/yaml";
  private static final String JSON = "application/json";

  @Inject EmbeddedServer server;

  static Stream<Arguments> documents() {
    String sound = Documents.whatIf("bad/input", "Bad");
    return Stream.of(
        Arguments.of("nothing", YAML, ""),
        Arguments.of("nothing", JSON, ""),
        Arguments.of("a word", YAML, "hello"),
        Arguments.of("a number", JSON, "1"),
        Arguments.of("null", JSON, "null"),
        Arguments.of("a list", JSON, "[]"),
        Arguments.of("an alias bomb", YAML, aliasBomb()),
        Arguments.of("deep JSON", JSON, "{\"a\":".repeat(200_000)),
        Arguments.of("deep lists in JSON", JSON, "[".repeat(1_000_000)),
        Arguments.of("deep YAML", YAML, "[".repeat(1_000_000)),
        Arguments.of("deep indentation", YAML, indented(1_200)),
        Arguments.of("a tag that makes objects", YAML, "a: !!java.net.URL [http://x]\n"),
        Arguments.of("a field twice", YAML, sound + "title: Again\n"),
        Arguments.of("a field twice in JSON", JSON, "{\"id\":\"a\",\"id\":\"b\"}"),
        Arguments.of("a comment in JSON", JSON, "{/* c */\"id\":\"a\"}"),
        Arguments.of("text after JSON", JSON, "{} {}"),
        Arguments.of("two documents", YAML, sound + "---\n" + sound),
        Arguments.of("not a number", YAML, sound.replace("0.97", ".nan")),
        Arguments.of("infinity", YAML, sound.replace("0.97", ".inf")),
        Arguments.of("an enormous number", YAML, sound.replace("0.97", "1e999999999")),
        Arguments.of("a long number", YAML, sound.replace("0.97", "9".repeat(500_000))),
        Arguments.of("a zero byte", YAML, sound + "found: \"\u0000\"\n"),
        Arguments.of("half a surrogate", JSON, "{\"id\":\"\\ud800\"}"),
        Arguments.of("a long word", YAML, "id: " + "x".repeat(1_900_000)),
        Arguments.of("many fields", YAML, manyFields()),
        Arguments.of("itself as parent", YAML, sound.replace("worked/minimal", "bad/input")),
        Arguments.of(
            "a path as parent", YAML, sound.replace("worked/minimal", "../../etc/passwd")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void isRefusedWithAReason(String what, String type, String document) {
    Wire wire = new Wire(server.getURI());
    Instant start = Instant.now();
    HttpResponse<String> answer =
        wire.send(
            "POST",
            "/api/scenarios",
            document.getBytes(StandardCharsets.UTF_8),
            "Content-Type",
            type);
    assertThat(answer.statusCode()).as(shown(answer)).isIn(400, 422);
    assertThat(answer.headers().firstValue("Content-Type"))
        .hasValueSatisfying(said -> assertThat(said).startsWith("application/problem+json"));
    assertThatNoException().isThrownBy(() -> new ObjectMapper().readTree(answer.body()));
    assertThat(answer.body())
        .contains("\"problems\":[{")
        .doesNotContain("uk.foresend", "Exception");
    assertThat(answer.body().length()).as("the size of the answer").isLessThan(200_000);
    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(30));
    assertThat(wire.get("/api/scenarios/bad/input").statusCode()).isEqualTo(404);
    assertThat(wire.get("/health").statusCode()).isEqualTo(200);
  }

  private static String shown(HttpResponse<String> answer) {
    return answer.body().substring(0, Math.min(500, answer.body().length()));
  }

  private static String aliasBomb() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n");
    for (int i = 1; i < 12; i++) {
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(String.join(",", java.util.Collections.nCopies(10, "*a" + (i - 1))));
      bomb.append("]\n");
    }
    return bomb.toString();
  }

  private static String indented(int depth) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < depth; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }

  private static String manyFields() {
    StringBuilder text = new StringBuilder("id: bad/input\nextends: worked/minimal\n");
    for (int i = 0; i < 100_000; i++) {
      text.append("f").append(i).append(": 1\n");
    }
    return text.toString();
  }

  /** Ids that are no ids, wherever they stand. */
  static List<String> odd() {
    return List.of("..%2f..", "%2e%2e", "a%0d%0aSet-Cookie:x", "%00", "a%20b", "%C3%28", "~", "*");
  }

  @ParameterizedTest
  @MethodSource("odd")
  void anOddAddressIsAnsweredWithoutHarm(String id) {
    Wire wire = new Wire(server.getURI());
    for (String suffix : List.of("", "/versions", "/versions/1", "/forecast", "/workings/x")) {
      HttpResponse<String> answer = wire.get("/api/scenarios/" + id + suffix);
      assertThat(answer.statusCode()).as(id + suffix).isIn(400, 404);
      assertThat(answer.headers().map()).doesNotContainKey("set-cookie");
    }
    assertThat(wire.get("/api/forecasts/" + id).statusCode()).isIn(400, 404);
    assertThat(wire.get("/api/reference/" + id).statusCode()).isIn(400, 404);
    assertThat(wire.get("/openapi/" + id).statusCode()).isIn(400, 404);
  }
}
