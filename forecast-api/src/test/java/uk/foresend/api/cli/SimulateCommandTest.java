package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** The command that draws futures. */
class SimulateCommandTest {
  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @Test
  @DisplayName("Dorset's futures are told as ranges, odds and what was drawn, in tables that fit")
  void ofDorset() {
    Terminal.Said said = terminal.type("simulate", "dorset/2026", "--draws", "50");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("DSG balance at 31 March", "In deficit", "What is taken to be uncertain")
        .contains("is kept or bettered", "is worse than", "usable reserves are passed")
        .contains("50 futures, seed 1.", "Every other scheme");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  @DisplayName(
      "What is told can be chosen, more than one at once, and what needs more runs is asked")
  void byReport() {
    Terminal.Said two =
        terminal.type(
            "simulate",
            "dorset/2026/recovery-plan",
            "--draws",
            "5",
            "--report",
            "made-of",
            "--report",
            "bridge");
    assertThat(two.code()).as(two.err()).isZero();
    assertThat(two.out())
        .contains("What the range is made of", "What each lever adds")
        .doesNotContain("What is taken to be uncertain", "is kept or bettered");
    assertThat(two.out().replaceAll("\\s+", " ")).contains("took 315 futures");
    assertThat(two.out().lines()).allMatch(line -> line.length() <= 110);
    for (String report : List.of("fan", "odds", "exceedance", "made-of", "uncertain", "changes")) {
      for (String format : List.of("csv", "json")) {
        Terminal.Said said =
            terminal.type(
                "simulate", "dorset/2026", "--draws", "2", "--report", report, "--format", format);
        assertThat(said.code()).as(said.err()).isZero();
        assertThat(said.out()).isNotBlank();
      }
    }
    Terminal.Said unknown = terminal.type("simulate", "dorset/2026", "--report", "fans");
    assertThat(unknown.code()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(unknown.err()).contains("There are: simulation, fan,");
    assertThat(
            terminal
                .type("simulate", "dorset/2026", "--report", "fan,odds", "--format", "csv")
                .code())
        .isEqualTo(ExitCodes.WRONG_USAGE);
  }

  @Test
  @DisplayName("One future is one, and an empty seed is told as that")
  void oneFuture() {
    String out = terminal.type("simulate", "dorset/2026", "--draws", "1", "--seed", "").out();
    assertThat(out).contains("1 future, an empty seed.");
  }

  @Test
  @DisplayName("The same seed prints the same bytes, another prints others")
  void bySeed() {
    String[] asked = {"simulate", "dorset/2026", "--draws", "20", "--format", "csv", "--seed", "a"};
    String once = terminal.type(asked).out();
    assertThat(terminal.type(asked).out()).isEqualTo(once);
    asked[asked.length - 1] = "Ø 417";
    assertThat(terminal.type(asked).out()).isNotEqualTo(once);
    List<String> lines = once.lines().toList();
    assertThat(lines.get(0))
        .isEqualTo("figure,label,unit,financial_year,central,p2_5,p10,p25,p50,p75,p90,p97_5");
    assertThat(lines.get(1)).startsWith("closing,DSG balance at 31 March,£,2025-26,-148600000.28,");
  }

  @Test
  @DisplayName("A scenario that says nothing is uncertain is told as the forecast, and says so")
  void nothingUncertain() {
    Terminal.Said said = terminal.type("simulate", "dorset/2024-q2", "--draws", "3");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out().replaceAll("\\s+", " ")).contains("every future is the forecast");
  }

  @Test
  @DisplayName("Each child has a chance of its own where that is asked for, and it is said")
  void eachChild() {
    String[] asked = {"simulate", "dorset/2024-q2", "--draws", "64", "--children", "on"};
    Terminal.Said said = terminal.type(asked);
    assertThat(said.code()).as(said.err()).isZero();
    String text = said.out().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("64 futures, seed 1, each child by chance.")
        .doesNotContain("every future is the forecast");
    asked[asked.length - 1] = "perhaps";
    assertThat(terminal.type(asked).code()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(terminal.type(asked).err()).contains("--children is on or off, not perhaps.");
  }

  @Test
  @DisplayName("So many draws that percentiles would not be exact are refused, none too")
  void tooMany() {
    for (String draws : List.of("0", "-5", "1000000000")) {
      Terminal.Said said = terminal.type("simulate", "dorset/2026", "--draws", draws);
      assertThat(said.code()).isEqualTo(ExitCodes.PROBLEMS);
      assertThat(said.out()).isEmpty();
      assertThat(said.err()).contains("must be from 1 to 50,000");
    }
    assertThat(terminal.type("simulate", "dorset/2026", "--draws", "1e9").code())
        .isEqualTo(ExitCodes.WRONG_USAGE);
  }

  @Test
  @DisplayName("A number that cannot be read is told in words, not in those of Java")
  void unread() {
    String[] seek = {"seek", "dorset/2026", "in-year@2030-31", "--driver", "requests"};
    List<List<String>> wrong =
        List.of(
            List.of("--to", "£5", "£5 is not a number"),
            List.of("--to=5", "--least=x", "x is not a number"),
            List.of("--to=5", "--from=2025", "2025 is not a month, such as 2026-09"),
            List.of("--to=5", "--draws=many", "many is not a whole number"),
            List.of("--to=5", "--draws=10000000000", "10000000000 has more digits than any"));
    for (List<String> words : wrong) {
      String[] asked =
          Stream.concat(Stream.of(seek), words.stream().limit(2)).toArray(String[]::new);
      Terminal.Said said = terminal.type(asked);
      assertThat(said.code()).isEqualTo(ExitCodes.WRONG_USAGE);
      assertThat(said.err())
          .contains(words.get(words.size() - 1))
          .doesNotContain("java", "Exception", "an int", "a double");
    }
  }

  @Test
  @DisplayName("A figure that nothing moves is told as that, not as moved from £0 to £0")
  void nothingMoves() {
    String[] asked = {"sensitivity", "dorset/2026", "closing@2030-31", "--format", "json"};
    assertThat(terminal.type(asked).out())
        .contains("None of the 9 things varied changes the figure", "\"charts\" : [ ]")
        .doesNotContain("moves it most");
    String[] sought = {
      "seek", "dorset/2026", "closing@2030-31", "--to", "0", "--driver", "requests"
    };
    assertThat(terminal.type(sought).out())
        .contains("The figure is that whatever the value")
        .doesNotContain("The least value");
    sought[4] = "-5";
    assertThat(terminal.type(sought).out()).contains("the same at every value tried");
  }

  @Test
  @DisplayName("A plan delivered whole in the forecast is said to lie outside its own futures")
  void outside() {
    String[] asked = {"simulate", "dorset/2026/recovery-plan", "--draws", "60"};
    String text = terminal.type(asked).out().replaceAll("\\s+", " ");
    assertThat(text)
        .contains("the central figure lies outside what 95% of futures hold in 2027-28, 2028-29")
        .contains(
            "Warning, levers[8].perYear: What is spent on SEN support and inclusion services grows");
    String[] none = {"simulate", "dorset/2026", "--draws", "3", "--report", "changes"};
    assertThat(terminal.type(none).out()).contains("Nothing: the scenario has no levers.");
  }

  @Test
  @DisplayName("What a figure answers to is told one thing a line, the widest first")
  void sensitivity() {
    Terminal.Said said = terminal.type("sensitivity", "dorset/2026", "closing@2027-28");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains("Policy: Stability", "The forecast is −£152.6m.", "did not move the figure");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 110);
    Terminal.Said wrong = terminal.type("sensitivity", "dorset/2026", "closings@2027-28");
    assertThat(wrong.code()).isEqualTo(ExitCodes.PROBLEMS);
    assertThat(wrong.err()).contains("Maybe you meant closing");
  }

  @Test
  @DisplayName("What it takes is told, or that nothing in the range does; one thing may change")
  void seek() {
    Terminal.Said said =
        terminal.type(
            "seek", "dorset/2026", "in-year@2030-31", "--to", "-80000000", "--driver", "requests");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out()).contains("Requests for", "× the value", "−80,000");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 110);
    Terminal.Said both =
        terminal.type(
            "seek",
            "dorset/2026",
            "in-year@2030-31",
            "--to",
            "0",
            "--driver",
            "requests",
            "--lever",
            "fees-held");
    assertThat(both.code()).isEqualTo(ExitCodes.WRONG_USAGE);
    assertThat(terminal.type("seek", "dorset/2026", "in-year@2030-31", "--to", "0").code())
        .isEqualTo(ExitCodes.WRONG_USAGE);
  }

  @Test
  @DisplayName(
      "What it takes at a chance is told with the futures it was tried in, or why it cannot")
  void seekAtAChance() {
    String[] asked = {
      "seek",
      "dorset/2026",
      "in-year@2030-31",
      "--to",
      "-80000000",
      "--driver",
      "requests",
      "--chance",
      "80%",
      "--draws",
      "20"
    };
    Terminal.Said said = terminal.type(asked);
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out().replaceAll("\\s+", " "))
        .contains("everything else is drawn, in 20 futures, seed 1", "that 80.0% of futures reach")
        .contains("With the value found the figure is −£80.0m or more in");
    asked[8] = "80";
    assertThat(terminal.type(asked).err()).contains("chance is 80.0", "Maybe you meant 80%.");
    asked[8] = "most";
    assertThat(terminal.type(asked).err()).contains("most is no share of futures");
  }

  @Test
  @DisplayName(
      "Beside the ranges of a baseline made from figures stands how often such ranges held")
  void howOftenTheyHeld(@TempDir Path folder) {
    terminal.type("baseline", "--council", "kent", "--as-at", "2025", "--out", folder.toString());
    String told =
        terminal.type("simulate", folder.resolve("baseline.yaml").toString(), "--draws", "4").out();
    assertThat(told.replaceAll("\\s+", " "))
        .contains("past forecasts made this way, 80.4% lay within the 80% range")
        .contains("Of 11 past forecasts made this way, 63.6% lay within the 80% range")
        .contains("A year ahead of a year whose spend is known, 84.0% of 144 lay within");
    assertThat(terminal.type("simulate", "dorset/2026", "--draws", "4").out())
        .contains("not scored")
        .doesNotContain("made this way");
  }
}
