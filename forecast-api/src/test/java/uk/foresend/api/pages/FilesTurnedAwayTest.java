package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.foresend.api.FormWithFiles;
import uk.foresend.api.pages.files.FileKind;

/** Files that are too large, sent by others, or under names that nobody gives: and no disk. */
@MicronautTest(transactional = false)
class FilesTurnedAwayTest {
  @Inject EmbeddedServer server;
  private FilesVisitor visitor;

  @BeforeEach
  void connect() {
    visitor = new FilesVisitor(server.getURI());
  }

  @Test
  void noByteOfAFileIsWrittenToADisk() throws IOException {
    Set<Path> before = temporary();
    byte[] rows = new byte[20_000_000];
    java.util.Arrays.fill(rows, (byte) '\n');
    HttpResponse<String> told =
        visitor.send(FileKind.LEDGER, new FormWithFiles().file("files", "large.csv", rows));
    assertThat(told.statusCode()).isEqualTo(422);
    assertThat(told.body()).contains("holds every column needed");
    assertThat(temporary()).isEqualTo(before);
  }

  /** The files that a server which writes down what is sent to it leaves while it runs. */
  private static Set<Path> temporary() throws IOException {
    try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return all.filter(one -> one.getFileName().toString().matches("(FUp|Attr)_.*"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void aVeryLongNameIsCutAndNoNameOfAFolderIsShown() {
    for (int letters : new int[] {250, 5_000}) {
      HttpResponse<String> told =
          visitor.send(
              FileKind.LEDGER,
              new FormWithFiles()
                  .file("files", "C:\\Users\\a.finance\\" + "x".repeat(letters) + ".csv", "a")
                  .word("year", "2025-26"));
      assertThat(told.statusCode()).isEqualTo(422);
      assertThat(told.body())
          .contains("…" + "x".repeat(96) + ".csv")
          .doesNotContain("x".repeat(120), "a.finance");
    }
  }

  @Test
  void moreThanTheLimitIsTurnedAwayOnAPlainPage() throws Exception {
    byte[] large = new FormWithFiles().file("files", "large.csv", new byte[50_000_000]).bytes();
    // as a browser does, which sends all of it before it listens
    HttpResponse<String> told =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .build()
            .send(
                HttpRequest.newBuilder(URI.create(server.getURI() + "/files/ledger"))
                    .header("Content-Type", FormWithFiles.type())
                    .header("Accept", "text/html")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(large))
                    .build(),
                HttpResponse.BodyHandlers.ofString());
    assertThat(told.statusCode()).isEqualTo(413);
    assertThat(told.body()).contains("<h1", "files 32 MB together");
    HttpResponse<String> form =
        visitor.wire().form("/files/keep", "document=" + "x".repeat(3_000_000));
    assertThat(form.statusCode()).isEqualTo(413);
  }

  @Test
  void aPageOfAnotherOriginSendsNothing() {
    byte[] body = new FormWithFiles().file("files", "a.csv", "a").bytes();
    HttpResponse<String> refused =
        visitor
            .wire()
            .send(
                "POST",
                "/files/ledger",
                body,
                "Content-Type",
                FormWithFiles.type(),
                "Origin",
                "https://elsewhere.example");
    assertThat(refused.statusCode()).isEqualTo(403);
    HttpResponse<String> keep =
        visitor.wire().form("/files/keep", "document=id", "Origin", "https://elsewhere.example");
    assertThat(keep.statusCode()).isEqualTo(403);
    assertThat(
            visitor
                .wire()
                .send("POST", "/files/ledger", new byte[] {1}, "Content-Type", "text/plain")
                .statusCode())
        .isEqualTo(415);
  }
}
