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

  @Test
  @DisplayName("A published caseload rolls a council's baseline over every later January in it")
  void publishedCaseload() throws IOException {
    Path start =
        Files.writeString(
            folder.resolve("start.yaml"),
            terminal.type("baseline", "--council", "dorset", "--as-at", "2023").out());
    String header =
        "time_period,time_identifier,geographic_level,old_la_code,breakdown_topic,breakdown,ehcplans,"
            + "mainstream_academy,special_independent,general_fe_tertiary_colleges,"
            + "other_arrangements_la\n";
    String place = ",Academic year,Local authority,838,All EHC plans,All EHC plans,";
    Path caseload =
        Files.writeString(
            folder.resolve("caseload.csv"),
            header
                + ("202223" + place + "3500,2000,200,500,300\n")
                + ("202324" + place + "3916,2100,230,520,330\n")
                + ("202425" + place + "4333,2300,326,459,398\n"));
    Terminal.Said said =
        terminal.type(
            "rebase",
            start.toString(),
            "--data",
            caseload.toString(),
            "--council",
            "Dorset",
            "--format",
            "csv");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("rebased-2024/rebased-2025", "total: 4333");
    assertThat(said.err())
        .containsPattern("(?m)^2024,plans,all,plans,\\d+,3916,")
        .containsPattern("(?m)^2025,plans,independent-special,plans,\\d+,326,")
        .containsPattern("(?m)^2025,plans,all,plans,\\d+,4333,")
        .doesNotContainPattern("(?m)^2023,");
    Terminal.Said unnamed =
        terminal.type("rebase", start.toString(), "--data", caseload.toString());
    assertThat(unnamed.code()).isEqualTo(3);
    assertThat(unnamed.err()).contains("no council is named", "Give --council");
  }

  @Test
  @DisplayName("A council's own returns roll its baseline forward with ages as they were counted")
  void ownReturns() throws IOException {
    Path start =
        Files.writeString(
            folder.resolve("start.yaml"),
            terminal.type("baseline", "--council", "dorset", "--as-at", "2024").out());
    Path madeUp = folder.resolve("made-up");
    assertThat(
            terminal
                .type("synthetic", "--people", "400", "--seed", "7", "--out", madeUp.toString())
                .code())
        .isZero();
    String mapping =
        Files.readString(madeUp.resolve("mapping.csv"))
            .replaceAll("(?m),resourced$", ",resourced-provision")
            .replaceAll("(?m),mainstream$", ",mainstream-academy")
            .replaceAll("(?m),state-special$", ",special-academy")
            .replaceAll("(?m),independent$", ",independent-special")
            .replaceAll("(?m),alternative$", ",alternative-provision")
            .replaceAll("(?m),post-16$", ",further-education")
            .replaceAll("(?m),other$", ",other-arrangements");
    Path map = Files.writeString(folder.resolve("mapping.csv"), mapping);
    String returns = madeUp.resolve("2025") + "," + madeUp.resolve("2026");
    Terminal.Said said =
        terminal.type(
            "rebase",
            start.toString(),
            "--data",
            returns,
            "--mapping",
            map.toString(),
            "--january",
            "2025,2026",
            "--format",
            "csv");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("rebased-2025/rebased-2026");
    assertThat(said.err())
        .containsPattern("(?m)^2026,plans,all,")
        .doesNotContain("Ages were not given");
    Terminal.Said short_ =
        terminal.type("rebase", start.toString(), "--data", returns, "--mapping", map.toString());
    assertThat(short_.code()).isEqualTo(3);
    assertThat(short_.err()).contains("2 returns are named, and 0 years");
  }
}
