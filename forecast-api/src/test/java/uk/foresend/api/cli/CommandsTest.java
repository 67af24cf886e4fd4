package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.api.Documents;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** The commands that need no server, on shipped scenarios and on files. */
class CommandsTest {
  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @TempDir Path folder;

  @Test
  void whatSeveralScenariosHaveFromOnePlaceIsToldOnce() {
    Terminal.Said said =
        terminal.type("check", "worked/minimal", "worked/minimal/fees-held", "worked/minimal");
    assertThat(said.code()).isZero();
    assertThat(said.err().split("numbers under drivers", -1)).hasSize(2);
    assertThat(said.out().lines()).hasSize(3);
  }

  @Test
  void scenariosAreListedWithTheirTitles() {
    Terminal.Said said = terminal.type("scenarios");
    assertThat(said.code()).isZero();
    assertThat(said.out()).containsPattern("(?m)^worked/minimal +A small council, made up$");
  }

  @Test
  void scenariosOfAFolderAreListedAndWhatIsNoneIsTold() throws IOException {
    Files.createDirectory(folder.resolve("2027"));
    Files.writeString(
        folder.resolve("2027/mine.yaml"),
        "id: mine\nextends: worked/minimal\ntitle: My question\nlevers: []\n");
    Terminal.Said sound = terminal.type("scenarios", folder.toString());
    assertThat(sound.out()).isEqualTo("mine  My question\n");
    assertThat(sound.code()).isZero();

    Files.writeString(folder.resolve("torn.yaml"), "id: [\n");
    Terminal.Said torn = terminal.type("scenarios", folder.toString());
    assertThat(torn.out()).isEqualTo("mine  My question\n");
    assertThat(torn.err()).contains("torn.yaml");
    assertThat(torn.code()).isEqualTo(3);

    Files.createDirectory(folder.resolve("empty"));
    Terminal.Said none = terminal.type("scenarios", folder.resolve("empty").toString());
    assertThat(none.err()).contains("There is no scenario in");
    assertThat(none.code()).isEqualTo(2);
  }

  @Test
  void reportsAreListed() {
    assertThat(terminal.type("reports").out()).contains("summary", "bridge", "ledger");
  }

  @Test
  void aForecastIsPrintedAsTablesByDefault() {
    Terminal.Said said = terminal.type("forecast", "worked/minimal");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("Summary by year", "2026-27", "−1,034");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  void aForecastAsCsvHasTheAgreedHeader() {
    Terminal.Said said = terminal.type("forecast", "worked/minimal", "--format", "csv");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .startsWith("financial_year,plans_january,income,spend,in_year,closing,")
        .contains("\n2026-27,158,")
        .doesNotContain("warning");
    assertThat(said.err()).isEmpty();
  }

  @Test
  void whatIsKnownOfAScenarioIsToldWhenItIsChecked() {
    assertThat(terminal.type("check", "worked/minimal").err())
        .startsWith("note: ")
        .contains("without evidence");
  }

  @Test
  void theIdsOfAScenarioAreListed() {
    Terminal.Said said = terminal.type("scenarios", "worked/exampleshire");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .contains("Settings\n", "Lines of spend\n", "Schemes\n", "Age bands\n", "Policies\n")
        .containsPattern("(?m)^mainstream +Mainstream schools$");
  }

  @Test
  void moreThanSixAreNotCompared() {
    assertThat(terminal.type("compare", "a", "b", "c", "d", "e", "f", "g", "h").err())
        .isEqualTo("Name two to six scenarios to compare; 8 are named.\n");
  }

  @Test
  void tablesAreAsWideAsTheConsoleSays() {
    assertThat(Console.width("80")).isEqualTo(80);
    assertThat(Console.width("7")).isEqualTo(60);
    assertThat(Console.width("wide")).isEqualTo(110);
    assertThat(Console.width(null)).isEqualTo(110);
  }

  @Test
  void anyReportIsPrintedInAnyFormat() {
    for (String report : new String[] {"summary", "ledger", "bridge"}) {
      for (String format : new String[] {"table", "csv", "json", "JSON"}) {
        Terminal.Said said =
            terminal.type(
                "forecast", "worked/minimal/fees-held", "--report", report, "--format", format);
        assertThat(said.code()).as(report + " " + format).isZero();
        assertThat(said.out()).isNotBlank();
      }
    }
    Terminal.Said unknown = terminal.type("forecast", "worked/minimal", "--report", "nonsense");
    assertThat(unknown.code()).isEqualTo(2);
    assertThat(unknown.err()).contains("summary");
  }

  @Test
  void aFigureIsExplained() {
    Terminal.Said said = terminal.type("explain", "worked/minimal", "closing@2027-28");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("DSG balance at 31 March", "Gross spend");
    assertThat(terminal.type("explain", "worked/minimal").out())
        .contains("closing@2026-27", "plans:special@2026-27", "2026-27, 2027-28, 2028-29");
  }

  @Test
  void aFigureThatIsNotThereIsAnsweredWithThoseThatAre() {
    Terminal.Said figure = terminal.type("explain", "worked/minimal", "closng@2027-28");
    assertThat(figure.code()).isEqualTo(2);
    assertThat(figure.err()).contains("Maybe you meant closing.", "There are opening, income");
    assertThat(terminal.type("explain", "worked/minimal", "closing@2040-41").err())
        .contains("It has the years 2026-27, 2027-28, 2028-29.");
    assertThat(terminal.type("explain", "worked/minimal", "plans:specail@2027-28").err())
        .contains("Maybe you meant special. There are mainstream, special.");
  }

  @Test
  void scenariosAreCompared() {
    Terminal.Said said = terminal.type("compare", "worked/minimal", "worked/minimal/fees-held");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("worked/minimal/fees-held", "Less the");
  }

  @Test
  void aScenarioThatIsNowhereIsWrongUsage() {
    for (String command : new String[] {"check", "forecast"}) {
      Terminal.Said said = terminal.type(command, "no/such");
      assertThat(said.code()).isEqualTo(2);
      assertThat(said.err()).contains("no/such", "foresend scenarios");
      assertThat(said.out()).isEmpty();
    }
  }

  @Test
  void aFileOrAFolderIsAScenarioToo() throws IOException {
    Path baseline = folder.resolve("baseline.yaml");
    Files.writeString(baseline, Documents.shipped("worked/minimal"));
    assertThat(terminal.type("check", baseline.toString()).code()).isZero();
    assertThat(terminal.type("check", folder.toString()).code()).isZero();
    Path whatIf = folder.resolve("what-if.yaml");
    Files.writeString(whatIf, Documents.whatIf("mine/what-if", "Mine"));
    assertThat(terminal.type("forecast", whatIf.toString(), "--report", "bridge").code()).isZero();
  }

  @Test
  void problemsAreToldOnStandardErrorWithPlaceAndHintAndExitCodeThree() throws IOException {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(
        file,
        Documents.whatIf("mine/bad", "Bad").replace("0.97", "97").replace("label:", "lable:"));
    for (String command : new String[] {"check", "forecast"}) {
      Terminal.Said said = terminal.type(command, file.toString());
      assertThat(said.code()).isEqualTo(3);
      assertThat(said.err())
          .contains("bad.yaml", "levers[0].lable", "line ", "Maybe you meant label");
      assertThat(said.out()).isEmpty();
    }
    assertThat(terminal.type("check", "worked/minimal", file.toString()).code()).isEqualTo(3);
    assertThat(terminal.type("compare", "worked/minimal", file.toString()).code()).isEqualTo(3);
  }

  @Test
  void whatIsNoDocumentIsAProblemOfTheScenario() throws IOException {
    Path file = folder.resolve("picture.yaml");
    Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff});
    assertThat(terminal.type("check", file.toString()).code()).isEqualTo(3);
    Path empty = Files.createDirectory(folder.resolve("empty"));
    assertThat(terminal.type("check", empty.toString()).code()).isEqualTo(3);
  }
}
