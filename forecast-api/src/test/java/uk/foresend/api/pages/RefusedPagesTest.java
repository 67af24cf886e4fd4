package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.Wire;

/** What who looks with a browser is told when a page takes nothing of what was sent. */
@MicronautTest(transactional = false)
class RefusedPagesTest {
  private static final List<String> FORMS =
      List.of(
          "/workbench/dorset/2026",
          "/assumptions/dorset/2026?at=title",
          "/texts/dorset/2026",
          "/baselines",
          "/files/ledger",
          "/files/keep");
  private static final String PLAIN = "text/plain";

  @Inject EmbeddedServer server;
  private Wire wire;

  @BeforeEach
  void connect() {
    wire = new Wire(server.getURI());
  }

  private static void isPage(HttpResponse<String> answer, int status, String... words) {
    assertThat(answer.statusCode()).as(answer.uri().toString()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type"))
        .as(answer.uri().toString())
        .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    assertThat(answer.body()).contains("<h1").contains(words).doesNotContain("\"about:blank\"");
  }

  @Test
  void aFormFromElsewhereIsTurnedAwayWithWhatHappenedAndWhatToDo() {
    for (String form : FORMS) {
      for (String origin : List.of("https://elsewhere.example", "null")) {
        isPage(
            wire.form(form, "author=A", "Origin", origin),
            403,
            "This was sent from elsewhere",
            "Nothing was changed. Open the page at this address itself");
      }
    }
    assertThat(
            wire.yaml("POST", "/api/scenarios", "", "Origin", "https://elsewhere.example").body())
        .startsWith("{");
  }

  @Test
  void whatNoFormSendsIsTurnedAwayOnAPage() {
    for (String form : FORMS) {
      byte[] body = "x".getBytes(StandardCharsets.UTF_8);
      isPage(
          wire.send("POST", form, body, "Content-Type", PLAIN, "Accept", "text/html"),
          415,
          "Open the page again, fill in its form");
      isPage(
          wire.send("DELETE", form, null, "Accept", "text/html"),
          405,
          "Nothing was changed. Open the page again");
    }
  }

  @Test
  void aFormThatIsTooLargeIsTurnedAwayOnAPage() {
    for (String form : List.of("/workbench/dorset/2026", "/assumptions/dorset/2026?at=title")) {
      isPage(wire.form(form, "x=" + "x".repeat(3_000_000)), 413, "A body may have 2 MB at most");
    }
  }

  @Test
  void aFormThatCannotBeReadIsToldOnAPage() {
    isPage(wire.form("/workbench/dorset/2026", "a=%zz"), 400, "This cannot be read");
  }

  @Test
  void aServerThatIsCalledByAnotherNameSaysSoOnAPage() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.getPort())) {
      String request =
          "GET /scenarios/dorset/2026 HTTP/1.1\r\nHost: evil.example\r\nAccept: text/html\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
          .contains(" 421 ", "text/html", "<h1", "FORESEND_HOSTS")
          .doesNotContain("Dorset");
    }
  }
}
