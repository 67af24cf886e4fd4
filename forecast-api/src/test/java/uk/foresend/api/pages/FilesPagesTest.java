package uk.foresend.api.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.foresend.api.FormWithFiles;
import uk.foresend.api.pages.files.FileKind;
import uk.foresend.api.scenarios.Scenarios;

/**
 * Files of a council's own, looked at and kept on pages, as a browser without script meets them.
 */
@MicronautTest(transactional = false)
class FilesPagesTest {
  @Inject EmbeddedServer server;
  @Inject Scenarios scenarios;
  private FilesVisitor visitor;

  @BeforeEach
  void connect() {
    visitor = new FilesVisitor(server.getURI());
  }

  @Test
  void everyKindIsListedWithWhatComesOfItAndLinkedFromTheFirstPages() {
    String page = visitor.page("/files");
    for (FileKind kind : FileKind.values()) {
      assertThat(page).contains("href=\"/files/" + kind.id() + "\"", kind.label());
    }
    assertThat(visitor.page("/")).contains("href=\"/files\"");
    assertThat(visitor.page("/baselines")).contains("href=\"/files\"");
    assertThat(visitor.wire().get("/files/no-such", "Accept", "text/html").statusCode())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void everyFormSaysWhatItNeedsAndTellsAllThatIsMissingAtOnce(FileKind kind) {
    String page = visitor.page("/files/" + kind.id());
    assertThat(page).contains("enctype=\"multipart/form-data\"", kind.what().substring(0, 20));
    kind.examples()
        .forEach(
            example ->
                assertThat(visitor.bytes("/files/examples/" + example)).as(example).isNotEmpty());
    // a browser sends a field of files without a file as a file without a name
    HttpResponse<String> empty = visitor.send(kind, new FormWithFiles().file("files", "", ""));
    assertThat(empty.statusCode()).isEqualTo(422);
    kind.blanks().stream()
        .filter(blank -> blank.required())
        .forEach(
            blank ->
                assertThat(empty.body())
                    .contains("href=\"#" + blank.name() + "\"", blank.label() + ": no"));
  }

  @Test
  void aLedgerIsToldByLineWithItsChecksAndNothingOfItIsKept() {
    int before = scenarios.all().size();
    HttpResponse<String> told =
        visitor.send(
            FileKind.LEDGER,
            new FormWithFiles()
                .file("files", "ledger.csv", visitor.bytes("/files/examples/ledger.csv"))
                .file("mapping", "map.csv", visitor.bytes("/files/examples/ledger-mapping.csv"))
                .word("year", "2025-26"));
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    assertThat(told.body())
        .contains("1.2.3", "£1,610,452.65", "C9999", "Nothing is kept.")
        .contains("is on no line: £450.00 in 1 row.")
        .doesNotContain("Keep it as a scenario");
    assertThat(scenarios.all()).hasSize(before);
  }

  /** A title, a £, brackets, an error of a spreadsheet, words for money, a code that is HTML. */
  private static final String MESSY =
      """
      "High needs, 2025-26",,
      ,,
      Cost centre,Period,Amount
      C1,1,"£1,000.00"
      C1,2,"(250.00)"
      C1,3,#REF!
      C1,4,about £5k
      <script>alert(1)</script>,5,10
      C1,99,10
      """;

  @Test
  void everyProblemStandsInItsRowAndTheListCanBeTakenAway() {
    HttpResponse<String> told = visitor.send(FileKind.LEDGER, messy());
    assertThat(told.statusCode()).isEqualTo(422);
    String page = told.body();
    assertThat(page)
        .contains("There are 3 problems", "href=\"#problems\"", "Nothing of this is used.")
        .containsPattern("(?s)<th scope=\"row\"[^>]*>my ledger.csv</th>.*?>6</td>.*?#REF!")
        .containsPattern("(?s)>7</td>.*?about £5k")
        .contains("<td class=\"govuk-table__cell \">9</td>")
        .doesNotContain("<script>alert")
        .contains("What the good rows alone would say", "&lt;script&gt;alert(1)&lt;/script&gt;");
    assertThat(FilesVisitor.taken(page, "problems.csv"))
        .contains("file,row,column,what", "my ledger.csv,6,", "my ledger.csv,7,");
  }

  @Test
  void theGoodRowsAreUsedWhenThatIsTickedAndTheOthersTold() {
    HttpResponse<String> told = visitor.send(FileKind.LEDGER, messy().word("goodRows", "yes"));
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.body())
        .contains("To read with these figures", "The row is left out.", "£750")
        .contains("id=\"goodRows\" name=\"goodRows\" type=\"checkbox\" value=\"yes\" checked");
  }

  private static FormWithFiles messy() {
    return new FormWithFiles()
        .file("files", "my ledger.csv", MESSY)
        .file("mapping", "map.csv", "cost_centre,line\nC1,1.2.1\n")
        .word("year", "2025-26");
  }

  @Test
  void whateverAFileIsInsteadIsSaid() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("no file is chosen, or an empty one.", new byte[0]);
    files.put("is no text and no workbook", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 1});
    files.put("is a PDF", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    files.put("is no workbook of Excel, though it is compressed like one", zip("a.txt"));
    files.put("is a workbook that is damaged or not whole", new byte[] {'P', 'K', 3, 4, 9, 9});
    files.put("is text in UTF-16", "\uFEFFCost centre".getBytes(StandardCharsets.UTF_16LE));
    files.put("holds every column needed", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
    files.put(
        "does not end with one",
        "Cost centre,Period,Amount\nC1,1,\"10\nC1,2,20\n".getBytes(StandardCharsets.UTF_8));
    files.put(
        "is not UTF-8 and is read as Windows-1252",
        "Cost centre,Period,Amount\nC1,1,£10\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252")));
    files.forEach(
        (said, bytes) -> {
          HttpResponse<String> told =
              visitor.send(
                  FileKind.LEDGER,
                  new FormWithFiles()
                      .file("files", "given.xlsx", bytes)
                      .file("mapping", "map.csv", "cost_centre,line\nC1,1.2.1\n")
                      .word("year", "2025-26"));
          assertThat(told.statusCode()).isIn(200, 422);
          assertThat(told.body()).as(said).contains(said);
        });
  }

  private static final String CHILD = "Zebedee";

  @Test
  void aReturnIsCountedAndNobodyInItIsNamedWhateverIsWrong() throws IOException {
    FormWithFiles good = visitor.returned(Map.of());
    HttpResponse<String> told = visitor.send(FileKind.SEN2, good);
    assertThat(told.statusCode()).as(told.body()).isEqualTo(200);
    assertThat(told.body())
        .contains("Plans", "mainstream-academy", "Nothing is kept.", "choose one below");
    HttpResponse<String> wrong =
        visitor.send(
            FileKind.SEN2,
            visitor.returned(
                Map.of(
                    "person",
                    CHILD
                        + ",Smith,Florence,31/02/2014,F,WBRI,DT1 1XJ,BADUPN,,\n"
                        + "9001,"
                        + CHILD
                        + ",Florence,2014-02-01,F,WBRI,DT1 1XJ,N012345678901,,\n",
                    "placementdetail",
                    CHILD + "," + CHILD + ",100001,,,1,soon,,,\n")));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("What is wrong, row by row", "2026_person.csv", "personbirthdate")
        .doesNotContain(CHILD, "Florence", "DT1", "N012345678901", "BADUPN", "31/02/2014");
    // every file under every other kind
    for (FileKind kind : FileKind.values()) {
      HttpResponse<String> other =
          visitor.send(
              kind,
              new FormWithFiles()
                  .file("files", "people.csv", people())
                  .file("mapping", "map.csv", people())
                  .word("council", "Dorset")
                  .word("january", "2026")
                  .word("year", "2025-26")
                  .word("series", "ehc-plans")
                  .word("scenario", "dorset/2026"));
      assertThat(other.statusCode()).as(kind.id()).isEqualTo(422);
      assertThat(other.body())
          .as(kind.id())
          .contains("There is a problem")
          .doesNotContain(CHILD, "Florence", "N012345678901");
    }
  }

  private static String people() {
    return "persontableid,surname,forename,personbirthdate,upn\n1,"
        + CHILD
        + ",Florence,2014-02-01,N012345678901\n";
  }

  @Test
  void twoFilesOfOneModuleAndTwoForOneAreRefused() throws IOException {
    HttpResponse<String> twice =
        visitor.send(
            FileKind.SEN2, visitor.returned(Map.of()).file("files", "2026_person.csv", people()));
    assertThat(twice.statusCode()).isEqualTo(422);
    assertThat(twice.body()).contains("The return has 2 files of the module person");
    HttpResponse<String> two =
        visitor.send(FileKind.LEDGER, messy().file("files", "my ledger.csv", MESSY));
    assertThat(two.statusCode()).isEqualTo(422);
    assertThat(two.body()).contains("2 files are chosen here.", "href=\"#files\"");
  }

  private static byte[] zip(String name) throws IOException {
    var out = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(1);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
