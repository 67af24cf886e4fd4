package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** A scenario to start from is written, checked and forecast from the command line. */
class BaselineCommandTest {
  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @TempDir Path folder;

  @Test
  void whatIsWrittenPassesTheCheckAndForecastsAndIsNotWrittenOver() throws IOException {
    String out = folder.resolve("kent").toString();
    Terminal.Said made =
        terminal.type("baseline", "--council", "kent", "--as-at", "2025", "--out", out);
    assertThat(made.err()).isEmpty();
    assertThat(made.code()).isZero();
    assertThat(made.out()).contains("What to replace first", "Written: ");
    String text = Files.readString(folder.resolve("kent/baseline.yaml"));
    assertThat(text)
        .startsWith("# A start for Kent")
        .contains("id: kent/2025-start", "# ---- leavers");

    assertThat(terminal.type("check", out).out()).contains("sound");
    assertThat(terminal.type("forecast", out).out()).contains("Summary by year", "2025-26");

    Terminal.Said again = terminal.type("baseline", "--council", "886", "--out", out);
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("is there already", "--replace");
    assertThat(Files.readString(folder.resolve("kent/baseline.yaml"))).isEqualTo(text);
  }

  @Test
  void aPlaceThatCannotBeWrittenToIsWrongUsageAndNoFaultOfOurs() throws IOException {
    String file = Files.writeString(folder.resolve("a-file"), "mine").toString();
    Terminal.Said made =
        terminal.type("baseline", "--council", "kent", "--as-at", "2025", "--out", file);
    assertThat(made.code()).isEqualTo(2);
    assertThat(made.err()).contains("--out is " + file + ", which cannot be written to");
    Terminal.Said returns = terminal.type("synthetic", "--people", "10", "--out", file + "/sub");
    assertThat(returns.code()).isEqualTo(2);
    assertThat(returns.err()).contains("which cannot be written to");
    assertThat(Files.readString(folder.resolve("a-file"))).isEqualTo("mine");
    String out = folder.resolve("new").toString();
    assertThat(terminal.type("synthetic", "--joining", "999999999", "--out", out).err())
        .contains("--joining is 999999999, but must be between 0 and 1000000.");
  }

  @Test
  void anOutThatIsEmptyIsWrongUsageOfEveryCommandThatWrites() {
    for (String[] words :
        new String[][] {
          {"baseline", "--council", "kent", "--out", ""},
          {"baseline", "--council", "all", "--out", ""},
          {"synthetic", "--people", "10", "--out", ""}
        }) {
      Terminal.Said said = terminal.type(words);
      assertThat(said.code()).isEqualTo(2);
      assertThat(said.err()).contains("--out is empty, but must name a folder.");
    }
  }

  @Test
  void somethingElseOfTheNameOfWhatIsWrittenIsToldBeforeAnythingIsWorkedOut() throws IOException {
    Files.createDirectories(folder.resolve("baseline.yaml"));
    Terminal.Said said =
        terminal.type("baseline", "--council", "kent", "--out", folder.toString(), "--replace");
    assertThat(said.code()).isEqualTo(2);
    assertThat(said.err()).contains("baseline.yaml is a folder.").doesNotContain("Exception");
    String file = Files.writeString(folder.resolve("a-file"), "mine").toString();
    for (String[] words :
        new String[][] {
          {"baseline", "--council", "kent", "--out", file},
          {"baseline", "--council", "all", "--out", file + "/sub"},
          {"synthetic", "--people", "10", "--out", file}
        }) {
      Terminal.Said told = terminal.type(words);
      assertThat(told.code()).isEqualTo(2);
      assertThat(told.err())
          .contains("which cannot be written to: " + file + " is a file.")
          .doesNotContain("Exception");
    }
  }

  @Test
  void theOptionThatIsWrongIsTheOneThatIsNamed() {
    assertThat(
            terminal
                .type(
                    "synthetic",
                    "--people",
                    "10",
                    "--joining",
                    "999999999",
                    "--out",
                    folder.resolve("new").toString())
                .err())
        .contains("--joining is 999999999")
        .doesNotContain("--people is 10");
  }

  @Test
  void aCouncilThatBeganLaterIsToldSinceWhenAndWhatWasBefore() {
    assertThat(terminal.type("baseline", "--council", "Cumberland", "--as-at", "2023").err())
        .contains(
            "Cumberland is a council that the censuses name from January 2024.",
            "part of Cumbria (909) before.");
  }

  @Test
  void aCouncilThatIsNoneAndADateThatIsOutsideAreRefused() {
    Terminal.Said unknown = terminal.type("baseline", "--council", "dorsit");
    assertThat(unknown.code()).isEqualTo(3);
    assertThat(unknown.err()).contains("Maybe you meant Dorset (838).");
    assertThat(terminal.type("baseline", "--council", "dorset", "--as-at", "2019").err())
        .contains("from 2023 to 2026");
  }

  @Test
  void aPopulationThatIsAnotherAreasIsRefused() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("people.csv"),
            "area_code,area_name,age,2024,2025\nE06000059,Dorset,7,3000,2990\n");
    Terminal.Said said =
        terminal.type("baseline", "--council", "kent", "--population", file.toString());
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains("no row is of an area asked for");
  }
}
