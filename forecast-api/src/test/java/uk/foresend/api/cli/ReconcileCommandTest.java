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

/** The command that lines up the sources of a year. */
class ReconcileCommandTest {
  private static final String DOCUMENT =
      """
      id: mine
      title: Mine
      council: "838"
      year: 2021-22
      lead: ledger
      published: [s251-outturn]
      sources:
        - {id: ledger, kind: ledger, title: Ledger, asAt: 2022-06-01}
      """;

  private final Desk desk = new Desk();
  private final Terminal terminal = new Terminal(desk, new FileShelf(desk));

  @TempDir Path folder;

  @Test
  @DisplayName("An example that came along says what is lost, and fits the console")
  void anExample() {
    Terminal.Said said = terminal.type("reconcile", "exampleshire-2025-26");
    assertThat(said.code()).isZero();
    assertThat(said.out()).contains("£107,999.55", "the grant at risk", "partly explained");
    assertThat(said.out().lines()).allMatch(line -> line.length() <= 110);
  }

  @Test
  @DisplayName("The ledger's spend is filled from an extract and its mapping")
  void fromTheLedger() throws IOException {
    Path document = Files.writeString(folder.resolve("mine.yaml"), DOCUMENT);
    Path extract =
        Files.writeString(
            folder.resolve("extract.csv"),
            "cost centre,period,amount\nC1,1,8000000.00\nC1,2,310572.04\nC2,2,500\nC9,2,7\n");
    Path mapping =
        Files.writeString(folder.resolve("mapping.csv"), "cost centre,line\nC1,1.0.2\nC2,1.2.3\n");
    Terminal.Said said =
        terminal.type(
            "reconcile",
            document.toString(),
            "--ledger",
            extract.toString(),
            "--mapping",
            mapping.toString(),
            "--format",
            "csv");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains(
            "High needs spend,place,ledger,s251-outturn,8310572.04,8310572.04,0.00,0.00,0.00,agrees")
        .contains("High needs spend,topup_indep,ledger,s251-outturn,500.00,18544670.56,");
    assertThat(said.err()).contains("2 of the twelve months", "£7.00 on 1 code");
  }

  @Test
  @DisplayName("Problems of the document, and of how it is asked for, are told")
  void wrong() throws IOException {
    Path document =
        Files.writeString(
            folder.resolve("wrong.yaml"), DOCUMENT.replace("lead: ledger", "lead: legder"));
    Terminal.Said said = terminal.type("reconcile", document.toString());
    assertThat(said.code()).isEqualTo(3);
    assertThat(said.err()).contains("legder", "Maybe you meant ledger.", "(line 5, column 7)");
    assertThat(terminal.type("reconcile").code()).isEqualTo(2);
    assertThat(terminal.type("reconcile", "no-such-file").err()).contains("no example of that id");
    assertThat(terminal.type("reconcile", "--council", "838", "--year", "2021").code())
        .isEqualTo(2);
    assertThat(terminal.type("reconcile", "--council", "835", "--year", "2021-22").code())
        .isEqualTo(3);
    assertThat(terminal.type("reconcile", document.toString(), "--mapping", "m.csv").err())
        .contains("without a --ledger");
  }

  @Test
  @DisplayName("What sources state may stand in tables, beside what is published")
  void fromTables() throws IOException {
    Path figures =
        Files.writeString(
            folder.resolve("figures.csv"),
            "Source,Kind,Date,Figure,Amount\nGeneral ledger,ledger,01/06/2022,place,8310572.04\n"
                + "General ledger,,,topup_indep,500\n");
    Terminal.Said said =
        terminal.type(
            "reconcile",
            "--council",
            "Dorset",
            "--year",
            "2021-22",
            "--published",
            "s251-outturn",
            "--figures",
            figures.toString(),
            "--format",
            "csv");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.out())
        .contains(
            "High needs spend,place,general-ledger,s251-outturn,8310572.04,8310572.04,0.00,0.00,"
                + "0.00,agrees");
    assertThat(terminal.type("reconcile", "--figures", figures.toString()).code()).isEqualTo(2);
    assertThat(terminal.type("reconcile", figures.toString()).err())
        .contains("give it as --figures");
    assertThat(
            terminal
                .type("reconcile", "exampleshire-2025-26", "--explanations", figures.toString())
                .err())
        .contains("without --figures");
  }
}
