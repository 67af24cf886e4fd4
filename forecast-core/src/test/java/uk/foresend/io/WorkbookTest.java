package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.io.RawXlsx.row;
import static uk.foresend.io.RawXlsx.text;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;

/** A sheet of a workbook reads like the same table as text, and says what is wrong by its cell. */
class WorkbookTest {
  private static final String NAMES = row(1, "year", "pounds");

  @TempDir Path folder;

  @Test
  void titlesMergedAboveBlankRowsAndOtherColumnsDoNoHarm() {
    String csv =
        "High needs: figures for the year,,,\n,,,\nnote,pounds,,year\n"
            + "x,\"£1,234.50\",,2023-24\n,,,\ny,(5.00),,2024-25\n,7.25,,2025-26\n";
    assertThat(read(Xlsx.of(folder.resolve("a.xlsx"), "Sheet1", csv)).get())
        .containsExactly("2023-24 1234.50", "2024-25 -5.00", "2025-26 7.25");
  }

  @ParameterizedTest(name = "{0} with the format {1} is {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "45748|dd/mm/yyyy|2025-04-01",
        "45748|mmm-yy|2025-04-01",
        "45748|[$-809]d mmmm yyyy;@|2025-04-01",
        "45748.5|dd/mm/yyyy hh:mm|2025-04-01T12:00:00",
        "45748|General|45748",
        "45748|#,##0.00_);[Red](#,##0.00)|45748",
        "45748|\"day \"0|45748",
        "0.015|0.0%|1.5%",
        "7|000|007",
        "1234567|000|1234567",
        "0.1|General|0.1",
        "0.30000000000000004|General|0.3",
        "1234.5599999999999|#,##0.00|1234.56",
        "1E+16|General|10000000000000000",
        "-5|£#,##0|-5",
        "0|0|0"
      })
  void numbersAreThoseStoredAndDatesPercentagesAndZerosThoseShown(
      String stored, String format, String read) {
    Path file =
        new RawXlsx()
            .formats("General", format)
            .sheet(
                "S",
                row(1, "a") + "<row r=\"2\"><c r=\"A2\" s=\"1\"><v>" + stored + "</v></c></row>")
            .to(folder.resolve("n.xlsx"));
    assertThat(cells(file).get()).containsExactly(read);
  }

  @Test
  void daysAreCountedFrom1904WhereTheWorkbookSaysSo() {
    Path file =
        new RawXlsx()
            .from1904()
            .formats("dd/mm/yyyy")
            .sheet("S", row(1, "a") + "<row r=\"2\"><c r=\"A2\" s=\"0\"><v>44286</v></c></row>")
            .to(folder.resolve("mac.xlsx"));
    assertThat(cells(file).get()).containsExactly("2025-04-01");
  }

  @Test
  void aFormulaIsItsSavedResultAndTextMayBeginWithAnEqualsSign() {
    Path file =
        new RawXlsx()
            .texts("<si><t>rich</t></si><si><r><t>two </t></r><r><t>runs</t></r></si>")
            .sheet(
                "S",
                row(1, "a")
                    + "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c></row>"
                    + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>\"a\"</f><v>words</v></c></row>"
                    + "<row r=\"4\"><c r=\"A4\" t=\"b\"><v>1</v></c></row>"
                    + "<row r=\"5\"><c r=\"A5\" t=\"s\"><v>1</v></c></row>"
                    + row(6, "=HYPERLINK(1)"))
            .to(folder.resolve("f.xlsx"));
    assertThat(cells(file).get())
        .containsExactly("2", "words", "TRUE", "two runs", "=HYPERLINK(1)");
  }

  @Test
  void errorsOfFormulasAreProblemsByTheirCellsWhateverIsReadThere() {
    String bad =
        "<row r=\"2\"><c r=\"A2\" t=\"e\"><v>#REF!</v></c><c r=\"B2\"><v>1</v></c></row>"
            + "<row r=\"4\">"
            + text("A4", "2024-25")
            + "<c r=\"B4\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c></row>"
            + "<row r=\"5\">"
            + text("A5", "2024-25")
            + "<c r=\"B5\"><f>A1</f></c></row>"
            + "<row r=\"6\">"
            + text("A6", "#N/A")
            + text("B6", "5")
            + "</row>";
    List<Problem> problems =
        read(new RawXlsx().sheet("Figures", NAMES + bad).to(folder.resolve("e.xlsx"))).problems();
    assertThat(problems)
        .extracting(problem -> problem.where().path() + ": " + problem.what())
        .containsExactly(
            "year at Figures!A2: year is an error of the spreadsheet: #REF!.",
            "pounds at Figures!B4: pounds is an error of the spreadsheet: #DIV/0!.",
            "pounds at Figures!B5: pounds holds a formula whose result was not saved.",
            "year at Figures!A6: year is an error of the spreadsheet: #N/A.");
    assertThat(problems).extracting(problem -> problem.where().line()).containsExactly(2, 4, 5, 6);
  }

  @Test
  void aFormulaSavedWithoutItsResultIsNotTakenForAnEmptyCell() {
    for (String none : List.of("<v></v>", "<v/>", "<v />")) {
      String rows =
          "<row r=\"2\">" + text("A2", "2024-25") + "<c r=\"B2\"><f>1+1</f>" + none + "</c></row>";
      assertThat(
              read(new RawXlsx().sheet("Figures", NAMES + rows).to(folder.resolve("f.xlsx")))
                  .problems())
          .singleElement()
          .satisfies(
              one -> {
                assertThat(one.what())
                    .isEqualTo("pounds holds a formula whose result was not saved.");
                assertThat(one.hint()).contains("save it again");
              });
    }
    String words =
        "<row r=\"2\">"
            + text("A2", "2024-25")
            + "<c r=\"B2\" t=\"str\"><f>IF(A1=1,1,&quot;&quot;)</f><v></v></c></row>";
    assertThat(
            read(new RawXlsx().sheet("Figures", NAMES + words).to(folder.resolve("f.xlsx")))
                .problems())
        .extracting(Problem::what)
        .doesNotContain("pounds holds a formula whose result was not saved.");
  }

  @Test
  void theSheetWhoseHeaderFitsIsReadAndOthersAreNot() {
    Path file =
        Xlsx.of(
            folder.resolve("many.xlsx"),
            Map.of("Cover", "Council\nDorset\n", "Data", "pounds,year\n5,2024-25\n"));
    assertThat(read(file).get()).containsExactly("2024-25 5.00");
  }

  @Test
  void ofSeveralSheetsThatFitOneMustBeNamed() {
    Path file =
        Xlsx.of(
            folder.resolve("two.xlsx"),
            Map.of("Old", "pounds,year\n4,2023-24\n", "New", "pounds,year\n5,2024-25\n"));
    assertThat(read(file).problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.what())
                    .startsWith("has more than one sheet with the header looked for: ")
                    .contains("Old", "New"));
    assertThat(read(GivenTable.file(file, "new ")).get()).containsExactly("2024-25 5.00");
    assertThat(read(GivenTable.file(file, "Newer")).problems())
        .extracting(Problem::what, problem -> problem.hint().contains("Old"))
        .containsExactly(org.assertj.core.groups.Tuple.tuple("has no sheet 'Newer'.", true));
  }

  @Test
  void whereNoSheetFitsTheColumnsNeededAndTheSheetsThereAreAreTold() {
    Path file = Xlsx.of(folder.resolve("none.xlsx"), "Cover", "year,amount\n2024-25,5\n");
    assertThat(read(file).problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what()).endsWith("holds every column needed: pounds, year.");
              assertThat(problem.hint()).isEqualTo("Sheets: Cover.");
            });
  }

  @Test
  void aHiddenSheetIsReadOnlyIfNamedAndHiddenRowsAreReadAndTold() {
    String rows =
        NAMES
            + row(2, "2023-24", "1")
            + row(3, "2024-25", "2").replace("<row ", "<row hidden=\"1\" ");
    Path file =
        new RawXlsx().sheet("Cover", row(1, "x")).sheet("_Data", rows).to(folder.resolve("h.xlsx"));
    assertThat(read(file).problems())
        .extracting(Problem::what)
        .containsExactly("has the header looked for on a hidden sheet only: _Data.");
    Checked<List<String>> named = read(GivenTable.file(file, "_Data"));
    assertThat(named.get()).hasSize(2);
    assertThat(named.problems())
        .extracting(Problem::severity, Problem::what)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                Severity.WARNING, "Sheet _Data has 1 hidden row, which is read like the others."));
  }

  @Test
  void whatNoSpreadsheetWritesAndNoMemoryCouldHoldIsRefusedUnread() {
    String far = "<row r=\"2\"><c s=\"1\" r=\"ZZZZZZ2\"><v>1</v></c></row>";
    String many = "<row r=\"2\">" + "<c><v>1</v></c>".repeat(16_385) + "</row>";
    String endless = row(2, "a".repeat(1_000_001));
    for (String rows : List.of(far, many, endless)) {
      Path file = new RawXlsx().sheet("S", NAMES + rows).to(folder.resolve("x.xlsx"));
      assertThat(read(file).problems())
          .singleElement()
          .satisfies(problem -> assertThat(problem.what()).startsWith("is a workbook with a "));
    }
    String last = NAMES + "<row r=\"2\"><c r=\"A2\"/><c r=\"XFD2\"><v>1</v></c></row>";
    assertThat(
            cells(new RawXlsx().sheet("S", last.replace("year", "a")).to(folder.resolve("l.xlsx")))
                .get())
        .containsExactly("");
    String long1 = NAMES + row(2, "a".repeat(32_767), "1").repeat(1);
    assertThat(read(new RawXlsx().sheet("S", long1).to(folder.resolve("m.xlsx"))).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.what()).hasSizeLessThan(200));
  }

  @Test
  void rowsAndCellsNeedNotStateTheirPlace() {
    String rows =
        "<row><c t=\"inlineStr\"><is><t>year</t></is></c><c t=\"inlineStr\"><is><t>pounds</t></is></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>2024-25</t></is></c><c><v>5</v></c></row>"
            + "<row><c t=\"inlineStr\"><is><t>2024-25</t></is></c><c t=\"inlineStr\"><is><t>bad</t></is></c></row>";
    assertThat(read(new RawXlsx().sheet("S", rows).to(folder.resolve("p.xlsx"))).problems())
        .extracting(problem -> problem.where().path())
        .containsExactly("pounds at S!B3");
  }

  @Test
  void aTextOfTheRightFormIsNoWorkbookAndHasNoSheets() {
    Path file = folder.resolve("a.csv");
    assertThat(GivenTable.file(file, "Data").open(TableShape.of(Set.of("a")).heading()).isPresent())
        .isFalse();
  }

  private Checked<List<String>> read(Path file) {
    return read(GivenTable.file(file));
  }

  private static Checked<List<String>> read(GivenTable table) {
    return TableReader.readAll(
        table,
        TableShape.of(Set.of("year", "pounds")),
        row -> List.of(row.year("year") + " " + row.money("pounds")));
  }

  private static Checked<List<String>> cells(Path file) {
    return TableReader.readAll(
        GivenTable.file(file), TableShape.of(Set.of("a")), row -> List.of(row.text("a")));
  }
}
