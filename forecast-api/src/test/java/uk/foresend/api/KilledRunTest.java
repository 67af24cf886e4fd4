package uk.foresend.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.api.chance.Asking;

/** Runs in the background outlive the process. */
class KilledRunTest {
  @TempDir Path folder;

  @Test
  @DisplayName(
      "A run of a process that is killed half-way is begun again by the next, and one of a process"
          + " that is stopped too")
  void areBegunAgain() throws Exception {
    Path data = folder.resolve("data");
    String address;
    try (ServedProcess first = new ServedProcess(data, "--port", "0")) {
      Asking asking = new Asking(new Wire(first.address()));
      address = Asking.address(asking.ask("dorset/2026", 3_000, "killed"));
      JsonNode running = asking.await(address, "running");
      assertThat(running.at("/run/done").asInt()).isLessThan(3_000);
      first.cutThePower();
    }
    try (ServedProcess second = new ServedProcess(data, "--port", "0")) {
      Asking asking = new Asking(new Wire(second.address()));
      asking.await(address, "running");
      second.stop();
    }
    try (ServedProcess third = new ServedProcess(data, "--port", "0")) {
      JsonNode done = new Asking(new Wire(third.address())).await(address, "done", "failed");
      assertThat(done.at("/run/state").asText()).as(third.said()).isEqualTo("done");
      assertThat(done.at("/run/done").asInt()).isEqualTo(3_000);
      assertThat(third.said()).doesNotContain("ERROR", "Exception");
    }
  }
}
