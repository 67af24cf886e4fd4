package uk.foresend.io.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.io.council.Returns.EARLIER;
import static uk.foresend.io.council.Returns.LATER;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.foresend.history.LedgerExtract;
import uk.foresend.history.ReturnCounts;
import uk.foresend.history.ReturnFlows;
import uk.foresend.io.GivenBytes;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;
import uk.foresend.io.Xlsx;
import uk.foresend.io.council.SyntheticReturns.Which;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;

/** A council's own files read from workbooks as they do from text. */
class CouncilWorkbooksTest {
  private static final Source SOURCE =
      new Source("Ledger", "", LocalDate.of(2026, 3, 31), Confidence.HIGH, "");

  @TempDir Path folder;

  private static GivenBytes memory(Path file) {
    try {
      return GivenBytes.memory(file.getFileName().toString(), Files.readAllBytes(file));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Test
  void aReturnInOneWorkbookOrInOnePerModuleCountsAsItDoesInText() throws IOException {
    SyntheticReturns made = Returns.synthetic(120, 20);
    Map<String, String> sheets = new LinkedHashMap<>();
    Returns.tables(made, Which.LATER)
        .forEach(
            (module, text) -> {
              sheets.put("2026 " + module.name(), text);
              Xlsx.of(folder.resolve("2026_" + module.word() + ".xlsx"), "Sheet1", text);
            });
    Path whole = Xlsx.of(folder.resolve("all.xlsx"), sheets);
    Sen2Return reader = Returns.reader(Reading.STRICT);
    ReturnCounts fromText = reader.counts(Returns.text(made, Which.LATER), LATER).get();

    assertThat(reader.counts(ReturnText.in(whole).get(), LATER).get()).isEqualTo(fromText);
    assertThat(reader.counts(ReturnText.in(folder).get(), LATER).get()).isEqualTo(fromText);
    assertThat(reader.counts(ReturnText.of(List.of(memory(whole))).get(), LATER).get())
        .isEqualTo(fromText);
    try (Stream<Path> modules = Files.list(folder)) {
      List<GivenBytes> each =
          modules.filter(one -> !one.equals(whole)).map(CouncilWorkbooksTest::memory).toList();
      assertThat(reader.counts(ReturnText.of(each).get(), LATER).get()).isEqualTo(fromText);
      assertThat(ReturnText.of(Stream.concat(each.stream(), each.stream()).toList()).problems())
          .extracting(Problem::what)
          .contains("The return has 2 files of the module person, but must have one.");
    }
    ReturnFlows flows =
        reader
            .flows(Returns.text(made, Which.EARLIER), EARLIER, ReturnText.in(whole).get(), LATER)
            .get();
    assertThat(flows.stayed()).isNotEqualTo(uk.foresend.quantity.Count.ZERO);
  }

  @Test
  void problemsOfAReturnInAWorkbookNameItsCellsAndQuoteNothing() {
    Map<String, String> sheets = new LinkedHashMap<>();
    Returns.tables(Returns.synthetic(3, 0), Which.EARLIER)
        .forEach((module, text) -> sheets.put(module.word(), text));
    sheets.merge("person", "Zqid,Zqname,Zqfore,zqbirth,M,WBRI,ZQ1 1ZQ,#REF!,,\n", String::concat);
    Checked<ReturnCounts> read =
        Returns.reader(Reading.STRICT)
            .counts(ReturnText.in(Xlsx.of(folder.resolve("bad.xlsx"), sheets)).get(), EARLIER);
    assertThat(read.problems())
        .extracting(problem -> problem.where().path() + ": " + problem.what())
        .containsExactly(
            "personbirthdate at person!D5: personbirthdate is not a date.",
            "upn at person!H5: upn is an error of the spreadsheet.");
    assertThat(read.problems().toString().toLowerCase(Locale.ROOT)).doesNotContain("zq");
  }

  @Test
  void aReturnInADamagedWorkbookIsToldWithoutAWordOfIt() throws IOException {
    Map<String, String> sheets = new LinkedHashMap<>();
    Returns.tables(Returns.synthetic(60, 0), Which.EARLIER)
        .forEach((module, text) -> sheets.put(module.word(), text));
    sheets.merge("person", "Zqid,Zqname,Zqfore,2010-01-01,M,WBRI,ZQ1 1ZQ,,,\n", String::concat);
    byte[] whole = Files.readAllBytes(Xlsx.of(folder.resolve("whole.xlsx"), sheets));
    Random random = new Random(11);
    StringBuilder told = new StringBuilder();
    for (int attempt = 0; attempt < 40; attempt++) {
      byte[] spoilt = whole.clone();
      for (int i = 0; i < 1 + attempt % 9; i++) {
        spoilt[4 + random.nextInt(spoilt.length - 4)] = (byte) random.nextInt();
      }
      Path file = Files.write(folder.resolve("spoilt.xlsx"), spoilt);
      Checked<ReturnCounts> read =
          ReturnText.in(file).then(text -> Returns.reader(Reading.GOOD_ROWS).counts(text, EARLIER));
      told.append(read.problems());
    }
    assertThat(told.toString().toLowerCase(Locale.ROOT))
        .contains("workbook")
        .doesNotContain("zq", "made-up", "a9999");
  }

  @Test
  void aWorkbookWithoutASheetOfEachModuleSaysWhichAreMissing() {
    Path file = Xlsx.of(folder.resolve("few.xlsx"), "Person", "persontableid\n1\n");
    assertThat(ReturnText.in(file).problems())
        .hasSize(ReturnModule.values().length - 1)
        .extracting(Problem::what)
        .contains("The return has 0 sheets of the module requests, but must have one.");
  }

  @Test
  void aLedgerAndItsMappingMayBeTwoSheetsOfOneWorkbook() {
    String mapping = "cost_centre,subjective,line\n00123,,1.2.3\n123,4000,excluded\nC2,,1.2.1\n";
    String ledger =
        "Ledger for 2025-26,,,\n,,,\nAmount,Period end,Date,Cost Centre\n"
            + "1234.5,x,2025-04-30,123\n\"(1,000.25)\",x,Apr-25,C2\n\"£7.00 CR\",x,2025-05-31,C9\n";
    Path file =
        Xlsx.of(folder.resolve("ledger.xlsx"), Map.of("Mapping", mapping, "Ledger", ledger));
    LedgerExtract fromBook =
        reader(GivenTable.file(file)).read(GivenTable.file(file), SOURCE).get();
    LedgerExtract fromText =
        reader(GivenTable.text(new StringReader(mapping), "m.csv"))
            .read(GivenTable.text(new StringReader(ledger), "l.csv"), SOURCE)
            .get();
    assertThat(fromBook).isEqualTo(fromText);
    assertThat(fromBook.total()).hasToString("227.25");
    assertThat(fromBook.unmapped()).hasSize(1);
  }

  private static LedgerReader reader(GivenTable mapping) {
    return new LedgerReader(
        Optional.of(LedgerMapping.read(mapping, LedgerReaderTest.LINES).get()),
        Optional.empty(),
        LedgerReaderTest.LINES,
        Reading.STRICT);
  }
}
