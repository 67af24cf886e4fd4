package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** The command that rolls a scenario forward. */
class RebaseCommandTest {
  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  private static final String CAME =
      """
      source: {title: The census of January 2025, asAt: 2025-06-26, confidence: high}
      january: 2025
      inYear: -37290000
      income: {high-needs: {2025-26: 60000000}}
      plans:
        mainstream-maintained: 480
        mainstream-academy: 1200
        mainstream-independent: 20
        resourced-provision: 128
        special-maintained: 700
        special-academy: 258
        out-of-area-special: 0
        independent-special: 250
        coombe-house: 90
        non-maintained-special: 62
        alternative-provision: 90
        further-education: 459
        specialist-post-16: 158
        early-years: 30
        elective-home-education: 60
        other-arrangements: 348
      """;

  @TempDir private Path folder;

  @Test
  @DisplayName("It writes a document that checks and forecasts, and tells how each driver came out")
  void rolls() throws IOException {
    Path data = Files.writeString(folder.resolve("came.yaml"), CAME);
    Path out = folder.resolve("rolled.yaml");
    Terminal.Said said =
        terminal.type(
            "rebase",
            "dorset/2024-q2/fees-5-percent",
            "--data",
            data.toString(),
            "--out",
            out.toString());
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("What had been assumed, beside what came true", "net-growth", "in-year")
        .contains("Written: " + out);
    assertThat(said.out().lines())
        .allMatch(line -> line.length() <= 110 || line.contains("Written"));
    Terminal.Said forecast = terminal.type("forecast", out.toString());
    assertThat(forecast.code()).as(forecast.err()).isZero();
    assertThat(forecast.out()).contains("2025-26");
    Terminal.Said again =
        terminal.type(
            "rebase", "dorset/2024-q2", "--data", data.toString(), "--out", out.toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is there already");
  }

  @Test
  @DisplayName("What is wrong is told, and nothing is written")
  void wrong() throws IOException {
    Path data = Files.writeString(folder.resolve("came.yaml"), CAME.replace("2025\n", "2031\n"));
    Path out = folder.resolve("rolled.yaml");
    Terminal.Said said =
        terminal.type(
            "rebase", "dorset/2024-q2", "--data", data.toString(), "--out", out.toString());
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains("january is 2031");
    assertThat(out).doesNotExist();
    assertThat(terminal.type("rebase", "nowhere", "--data", data.toString()).code()).isEqualTo(2);
  }
}
