package uk.foresend.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The application as a process: what it keeps, and what it says when it cannot start. */
class ServerTest {
  @TempDir Path folder;

  @Test
  void workSurvivesAPowerCutAndARestart() throws Exception {
    Path data = folder.resolve("data");
    try (ServedProcess first = new ServedProcess(data, "--port", "0")) {
      Wire wire = new Wire(first.address());
      String document = Documents.whatIf("kept/safely", "Kept");
      assertThat(wire.yaml("PUT", "/api/scenarios/kept/safely", document).statusCode())
          .isEqualTo(201);
      first.cutThePower();
    }
    try (ServedProcess second = new ServedProcess(data, "--port", "0")) {
      Wire wire = new Wire(second.address());
      assertThat(wire.get("/api/scenarios/kept/safely").body()).contains("title: Kept");
      assertThat(wire.get("/api/scenarios/worked/minimal/versions").body())
          .contains("\"number\":1")
          .doesNotContain("\"number\":2");
      second.stop();
    }
    try (ServedProcess third = new ServedProcess(data, "--port", "0")) {
      assertThat(new Wire(third.address()).get("/api/scenarios/kept/safely").statusCode())
          .isEqualTo(200);
      inUse(data, third.address());
    }
  }

  @Test
  void aDataFolderThatCannotBeMadeIsToldPlainly() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream console = new PrintStream(said, true, StandardCharsets.UTF_8);
    int code =
        new Server(console, console).serve(new Server.Place("127.0.0.1", 0, file.resolve("data")));
    assertThat(code).isEqualTo(2);
    assertThat(said.toString(StandardCharsets.UTF_8)).contains("--data").hasLineCount(2);
  }

  /** A data folder and a port that are in use are told plainly, with exit code 2. */
  private void inUse(Path data, URI taken) throws IOException, InterruptedException {
    try (ServedProcess sameFolder = new ServedProcess(data, "--port", "0")) {
      assertThat(sameFolder.exitCode()).isEqualTo(2);
      assertThat(sameFolder.said())
          .contains("in use by another Foresend", "--data")
          .doesNotContain("Exception");
    }
    String port = Integer.toString(taken.getPort());
    try (ServedProcess samePort = new ServedProcess(folder.resolve("other"), "--port", port)) {
      assertThat(samePort.exitCode()).isEqualTo(2);
      assertThat(samePort.said()).contains("port " + port, "--port").doesNotContain("Exception");
      assertThat(folder.resolve("other")).doesNotExist();
    }
  }
}
