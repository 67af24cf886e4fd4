package uk.foresend.api.security;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Documents;
import uk.foresend.api.Wire;

/** Who is turned away, and what every answer says to browsers. */
@MicronautTest(transactional = false)
class GateTest {
  private static final String DOCUMENT = Documents.whatIf("gate/x", "Gate");

  @Inject EmbeddedServer server;

  @Test
  void answersToTheNamesOfThisMachine() throws IOException {
    for (String host : List.of("localhost", "127.0.0.1:8080", "[::1]:8080", "LOCALHOST:1")) {
      assertThat(raw("GET /health HTTP/1.1\r\nHost: " + host)).as(host).contains(" 200 ");
    }
  }

  @Test
  void refusesAnyOtherNameSoThatNoPageElsewhereCanReachItByRebinding() throws IOException {
    for (String host : List.of("evil.example", "127.0.0.1.evil.example", "localhost.", "")) {
      assertThat(raw("GET /api/scenarios HTTP/1.1\r\nHost: " + host)).as(host).contains(" 421 ");
    }
    assertThat(raw("GET /api/scenarios HTTP/1.1\r\nX: y")).containsAnyOf(" 421 ", " 400 ");
  }

  @Test
  void aPageOfAnotherOriginChangesNothing() {
    Wire wire = new Wire(server.getURI());
    assertThat(
            wire.yaml("POST", "/api/scenarios", DOCUMENT, "Origin", "https://evil.example")
                .statusCode())
        .isEqualTo(403);
    assertThat(wire.yaml("POST", "/api/scenarios", DOCUMENT, "Origin", "null").statusCode())
        .isEqualTo(403);
    assertThat(wire.get("/api/scenarios/gate/x").statusCode()).isEqualTo(404);
    assertThat(
            wire.yaml("POST", "/api/scenarios", DOCUMENT, "Origin", server.getURI().toString())
                .statusCode())
        .isEqualTo(201);
    var answer = wire.get("/api/scenarios", "Origin", "https://evil.example");
    assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
  }

  @Test
  void everyAnswerCarriesTheHouseHeaders() {
    Wire wire = new Wire(server.getURI());
    for (String path : List.of("/api/scenarios", "/api/scenarios/none", "/nothing", "/health")) {
      var headers = wire.get(path).headers();
      assertThat(headers.firstValue("Content-Security-Policy")).as(path).isPresent();
      assertThat(headers.firstValue("X-Content-Type-Options")).as(path).hasValue("nosniff");
      assertThat(headers.firstValue("Cache-Control")).as(path).hasValue("no-store");
    }
  }

  @Test
  void whatIsNoHttpIsAnsweredWithoutHarm() throws IOException {
    assertThat(raw("GARBAGE")).doesNotContain("Exception");
    assertThat(raw("GET /" + "a".repeat(20_000) + " HTTP/1.1\r\nHost: localhost"))
        .contains(" 413 ");
    assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost\r\nX: " + "a".repeat(20_000)))
        .contains(" 413 ");
    assertThat(raw("GET /health HTTP/1.1\r\nHost: localhost")).contains(" 200 ");
  }

  private String raw(String head) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
      socket.setSoTimeout(5_000);
      String request = head + "\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
