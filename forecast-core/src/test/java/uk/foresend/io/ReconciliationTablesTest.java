package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.Repository;
import uk.foresend.history.Reconciliation;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.proof.Documents;
import uk.foresend.proof.Published;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.scenario.ScenarioDocument;

/** What sources state is read from tables as finance officers keep them, like a document of it. */
class ReconciliationTablesTest {
  private static final String FOLDER = "scenarios/reconciliations/exampleshire-2025-26";
  private static final String FIGURES = Repository.text(FOLDER + "-figures.csv");
  private static final String EXPLANATIONS = Repository.text(FOLDER + "-explanations.csv");
  private static final Reconciliation WRITTEN =
      Documents.read(Repository.text(FOLDER + ".yaml")).get();

  @TempDir Path folder;

  @Test
  @DisplayName("Two tables state what the document of the example does, to the penny")
  void likeTheDocument() {
    Reconciliation read = read(text(FIGURES), Optional.of(text(EXPLANATIONS))).get();
    assertThat(read.figures()).isEqualTo(WRITTEN.figures());
    assertThat(read.explanations()).isEqualTo(WRITTEN.explanations());
    assertThat(read.sources()).isEqualTo(WRITTEN.sources());
    assertThat(read.lead()).isEqualTo(WRITTEN.lead());
    assertThat(read.id()).isEqualTo("exampleshire-2025-26");
  }

  @Test
  @DisplayName("A workbook with titles and both sheets reads as the two tables do")
  void aWorkbook() {
    Path book =
        Xlsx.of(
            folder.resolve("book.xlsx"),
            Map.of(
                "Figures",
                "Exampleshire,,\n,,\n" + FIGURES,
                "Explanations",
                EXPLANATIONS,
                "Notes",
                "Drawn in August\n"));
    Reconciliation read =
        read(GivenTable.file(book), Optional.of(GivenTable.file(book, "Explanations"))).get();
    assertThat(read.figures()).isEqualTo(WRITTEN.figures());
    assertThat(read.explanations()).isEqualTo(WRITTEN.explanations());
  }

  @Test
  @DisplayName("A document may say what no table does: its sources and terms go before the table's")
  void besideADocument() {
    String document = Repository.text(FOLDER + ".yaml");
    String head =
        document.substring(0, document.indexOf("figures:"))
            + document.substring(document.indexOf("grant:"));
    ScenarioDocument said =
        new ScenarioReader().read(head.getBytes(StandardCharsets.UTF_8), "head.yaml").get();
    String bare =
        """
        source,figure,amount
        ledger,carried-forward,"(40,000,000)"
        s251,carried-forward,-39950000
        S251,1.2.3,29950000.00 DR
        ledger,1.2.3,"£30,000,000"
        ro,carried-forward,
        """;
    Reconciliation read =
        reader()
            .read(new ReconciliationTables(text(bare), Optional.empty()).laidOver(said).get())
            .get();
    assertThat(read.sources()).isEqualTo(WRITTEN.sources());
    assertThat(read.grant()).isEqualTo(WRITTEN.grant());
    assertThat(read.figures()).hasSize(2);
    assertThat(read.figures().get(0).amounts()).hasSize(2);
    assertThat(read.figures().get(1).amounts().keySet())
        .containsExactlyInAnyOrder("ledger", "s251");
  }

  @Test
  @DisplayName("What is wrong in a table is told by its line, all at once and as of a document")
  void everyFaultByItsLine() {
    String bad =
        """
        source,kind,date,figure,line,amount
        ledger,ledger,05/06/2026,closing,,5
        ledger,ledger,06/06/2026,in-year,,5
        ,ledger,06/06/2026,in-year,,5
        ledger,,,in-year,,6
        """;
    assertThat(read(text(bad), Optional.empty()).problems())
        .extracting(problem -> problem.where().path() + " " + problem.where().line())
        .containsExactly("asAt 3", "source 4", "amount 5");
    String worse =
        """
        source,kind,date,figure,line,amount
        ledger,leger,05/06/2026,closing,,5
        return,s251-outturn,31/02/2026,in-year,1.2.3,many
        return,,,1.2.33,,1
        """;
    List<Problem> problems = read(text(worse), Optional.empty()).problems();
    assertThat(problems)
        .extracting(problem -> problem.where().path() + " " + problem.where().line())
        .contains("kind 2", "figure 2", "asAt 3", "amount 3", "figure 4");
    assertThat(problems).extracting(Problem::hint).contains("Maybe you meant ledger.");
    assertThat(
            read(text("source,figure,amount (£000)\nledger,in-year,5\n"), Optional.empty())
                .problems())
        .extracting(Problem::what)
        .allSatisfy(what -> assertThat(what).contains("holds every column needed"));
  }

  private static GivenTable text(String text) {
    return GivenTable.text(new StringReader(text), "table.csv");
  }

  private static ReconciliationReader reader() {
    return new ReconciliationReader(Published.SERIES, Documents.LINES);
  }

  private static Checked<Reconciliation> read(
      GivenTable figures, Optional<GivenTable> explanations) {
    return new ReconciliationTables(figures, explanations)
        .laidOver(ReconciliationTables.head("exampleshire", new FinancialYear(2025), List.of(), ""))
        .then(document -> reader().read(document));
  }
}
