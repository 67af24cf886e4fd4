package uk.foresend.api.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.FileShelf;

/** What people bring is read, counted and told; what is wrong with it is told at once. */
class ReadCommandTest {
  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @TempDir Path folder;

  @Test
  void aLedgerIsToldByLineWithWhatIsOnNoneToThePenny() throws IOException {
    String mapping = file("mapping.csv", "cost_centre,line\nC1,1.2.3\nC2,excluded\n");
    String ledger =
        file(
            "ledger.csv",
            "Cost centre,Period,Amount\nC1,1,\"£1,234.50\"\nC1,2,(34.50)\nC2,2,5\nC3,2,7.01\n");
    Terminal.Said said =
        terminal.type(
            "read", "ledger", ledger, "--mapping", mapping, "--year", "2025-26", "--format", "csv");
    assertThat(said.code()).isZero();
    assertThat(said.out())
        .isEqualTo(
            """
            part,line,month,cost_centre,subjective,amount
            on-line,1.2.3,2025-04,,,1234.50
            on-line,1.2.3,2025-05,,,-34.50
            on-no-line,,,C3,,7.01
            excluded,,,C2,,5.00
            """);
    assertThat(said.err()).contains("warning: ", "C3 is on no line: £7.01 in 1 row.");
    assertThat(
            terminal
                .type("read", "ledger", ledger, "--mapping", mapping, "--year", "2025-26")
                .out())
        .contains("Section 251 lines of the ledger", "The whole extract", "£1,200.00", "£7.01");
  }

  @Test
  void everyProblemOfAFileIsToldWithExitCodeThreeAndNothingPrinted() throws IOException {
    String ledger = file("bad.csv", "s251 line,month,amount\n1.2.3,soon,5\n1.2.3,2025-04,many\n");
    Terminal.Said said = terminal.type("read", "ledger", ledger);
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.out()).isEmpty();
    assertThat(said.err()).contains("month (line 2, column 2)", "amount (line 3, column 3)");
    assertThat(terminal.type("read", "ledger", folder.resolve("none.csv").toString()).code())
        .isEqualTo(3);
    Terminal.Said good =
        terminal.type(
            "read",
            "ledger",
            file("one.csv", "line,month,amount\n1.2.3,2025-04,5\n1.2.3,x,5\n"),
            "--good-rows");
    assertThat(good.code()).isZero();
    assertThat(good.err()).contains("The row is left out.");
  }

  @Test
  void twoMadeUpReturnsGiveFlowsWithoutSmallCountsOrAnybodysName() throws IOException {
    String out = folder.resolve("made-up").toString();
    Terminal.Said made =
        terminal.type(
            "synthetic", "--people", "300", "--joining", "40", "--seed", "5", "--out", out);
    assertThat(made.code()).isZero();
    String[] read = {
      "read",
      "sen2",
      out + "/2025",
      out + "/2026",
      "--mapping",
      out + "/mapping.csv",
      "--january",
      "2025,2026"
    };
    Terminal.Said said = terminal.type(read);
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains(
            "From one return to the next",
            "plans on 16 January 2025",
            "not shown",
            "Counts of 1 to 5");
    List<String> all = Stream.concat(Stream.of(read), Stream.of("--show-small-counts")).toList();
    Terminal.Said shown = terminal.type(all.toArray(String[]::new));
    assertThat(shown.out()).contains("not for publication").doesNotContain("not shown");
    assertThat(said.out() + said.err() + shown.out() + shown.err())
        .doesNotContain("Made-up-", "A9999", "QQ");
  }

  @Test
  void aScenariosSettingsAreTheOnesAMappingMayNameIfOneIsNamed() {
    String out = folder.resolve("made-up").toString();
    terminal.type("synthetic", "--people", "20", "--out", out);
    Terminal.Said said =
        terminal.type(
            "read",
            "sen2",
            out + "/2026",
            "--mapping",
            out + "/mapping.csv",
            "--january",
            "2026",
            "--scenario",
            "worked/minimal");
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains("which the scenario has not.");
  }

  @Test
  void theSameSeedMakesTheSameFilesAndAFolderInUseIsLeftAlone() throws IOException {
    for (String name : List.of("a", "b")) {
      terminal.type(
          "synthetic", "--people", "25", "--seed", "9", "--out", folder.resolve(name).toString());
    }
    Path person = Path.of("2026", "person.csv");
    assertThat(folder.resolve("a").resolve(person))
        .hasSameTextualContentAs(folder.resolve("b").resolve(person));
    Terminal.Said again = terminal.type("synthetic", "--out", folder.resolve("a").toString());
    assertThat(again.code()).isEqualTo(2);
    assertThat(again.err()).contains("nothing is written");
  }

  @Test
  void aPublishedFileIsToldForTheCouncilsAndYearsAskedFor() throws IOException {
    Path file = folder.resolve("plans.csv.gz");
    try (var kept = getClass().getResourceAsStream("/scenarios/reference/ehc-plans.csv.gz")) {
      Files.copy(kept, file);
    }
    Terminal.Said said =
        terminal.type(
            "read",
            "ehc-plans",
            file.toString(),
            "--area",
            "Dorset Council",
            "--from",
            "2024",
            "--to",
            "2025",
            "--format",
            "csv");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out().lines()).hasSize(3);
    assertThat(said.out()).startsWith("council,january,of,total,").contains("\n838,2024,all,");
    Terminal.Said region = terminal.type("read", "ehc-plans", file.toString(), "--area", "London");
    assertThat(region.code()).isEqualTo(3);
    assertThat(region.err()).contains("--area", "London is a region, not a council");
  }

  @Test
  void theKindsAreListedAndAnUnknownOneIsWrongUsage() {
    assertThat(terminal.type("read", "kinds").out()).contains("ledger ", "sen2 ", "ehc-plans ");
    for (String words :
        List.of(
            "read",
            "read plans x.csv",
            "read ledger",
            "read ledger a b",
            "read ledger a --year 2025",
            "read sen2 a",
            "read sen2 a --january 2026",
            "read sen2 a b c --january 1,2,3 --mapping m",
            "read sen2 a --january 99999 --mapping m",
            "read sen2 a b --january 2025,-1 --mapping m",
            "synthetic",
            "synthetic --out x --people 0",
            "synthetic --out x --january 1")) {
      Terminal.Said said = terminal.type(words.split(" "));
      assertThat(said.code()).as(words).isEqualTo(2);
      assertThat(said.err()).isNotBlank();
    }
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }
}
