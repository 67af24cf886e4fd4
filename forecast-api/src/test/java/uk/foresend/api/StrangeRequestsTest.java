package uk.foresend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.api.Documents.whatIf;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@DisplayName("A strange request")
class StrangeRequestsTest {
  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  @Test
  @DisplayName("to the bare server is told where to begin")
  void toTheBareServer() {
    assertThat(wire.get("/").body()).contains("/api/scenarios", "/openapi/foresend.yml");
  }

  @ParameterizedTest(name = "for {0} finds nothing")
  @ValueSource(strings = {"/beans", "/info", "/routes", "/refresh", "/env", "/loggers", "/stop"})
  void forWhatTheFrameworkOffers(String path) {
    HttpResponse<String> answer = wire.get(path);
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("There is nothing at this address.");
  }

  @Test
  @DisplayName("with a word in its query that nothing reads is refused")
  void withAnUnknownQuery() {
    HttpResponse<String> answer = wire.get("/api/scenarios/worked/minimal/forecast?reprot=places");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("reprot=, which nothing here reads. Maybe you meant report.");
  }

  @ParameterizedTest(name = "for {0} is told which part must be a number, and between what")
  @ValueSource(
      strings = {
        "/api/scenarios/worked/minimal/forecast?version=99999999999999999999",
        "/api/scenarios/worked/minimal/forecast?version=two",
        "/api/scenarios/worked/minimal/versions/99999999999999999999"
      })
  void withAVersionThatIsNone(String path) {
    HttpResponse<String> answer = wire.get(path);
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .containsPattern("(version|number) is (9{20}|two), but must be a whole number between")
        .contains("between 1 and 2,147,483,647.");
  }

  @Test
  @DisplayName("whose address cannot be read is answered 400")
  void whoseAddressCannotBeRead() throws IOException {
    assertThat(raw("GET /api/scenarios/% HTTP/1.1", "", "")).startsWith("HTTP/1.1 400");
  }

  @Test
  @DisplayName("from an author with an accent keeps the accent; from one too long it is refused")
  void fromAnAuthor() throws IOException {
    String body = whatIf("strange/zoe", "Z");
    assertThat(
            raw(
                "POST /api/scenarios HTTP/1.1",
                "Foresend-Author: Zoë\r\nContent-Type: application/yaml\r\nContent-Length: "
                    + body.getBytes(StandardCharsets.UTF_8).length
                    + "\r\n",
                body))
        .startsWith("HTTP/1.1 201");
    assertThat(wire.get("/api/scenarios/strange/zoe/versions").body()).contains("\"Zoë\"");
    HttpResponse<String> tooLong =
        wire.yaml(
            "POST",
            "/api/scenarios",
            whatIf("strange/long", "L"),
            "Foresend-Author",
            "x".repeat(101));
    assertThat(tooLong.statusCode()).isEqualTo(400);
    assertThat(tooLong.body()).contains("Foresend-Author is longer than 100 letters.");
    assertThat(wire.get("/api/scenarios/strange/long").statusCode()).isEqualTo(404);
  }

  @Test
  @DisplayName("with an id that is reserved is told where it stands")
  void withAReservedId() {
    assertThat(wire.yaml("POST", "/api/scenarios", whatIf("a/versions", "V")).body())
        .contains("which no scenario can be kept under", "\"line\":1,\"column\":5");
  }

  /** Sends what no client would send, in UTF-8, and returns all that comes back. */
  private String raw(String start, String headers, String body) throws IOException {
    String request =
        start
            + "\r\nHost: localhost:"
            + server.getPort()
            + "\r\nConnection: close\r\n"
            + headers
            + "\r\n"
            + body;
    try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
