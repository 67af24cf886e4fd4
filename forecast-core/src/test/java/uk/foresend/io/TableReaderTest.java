package uk.foresend.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;

/** Tables are read as people keep them, and everything wrong is said at once with its place. */
class TableReaderTest {
  private record Row(FinancialYear year, Money pounds) {}

  @Test
  void columnsMayStandInAnyOrderAmongOthersBelowTitlesAfterAByteOrderMark() {
    Checked<List<Row>> read =
        read(
            "\ufeffHigh needs\r\n\r\nnote,pounds,year\r\nx,\"1,234.50\",2023-24\r\n,,\r\ny,5,2024-25\r\n");
    assertThat(read.get())
        .containsExactly(
            new Row(new FinancialYear(2023), new Money(123_450)),
            new Row(new FinancialYear(2024), new Money(500)));
  }

  @Test
  void aByteOrderMarkBeforeTheHeaderIsNoPartOfItsFirstName() {
    assertThat(read("\ufeffyear,pounds\n2023-24,1\n").get()).hasSize(1);
  }

  @ParameterizedTest(name = "{0} is {1} pence")
  @CsvSource(
      delimiter = '|',
      value = {
        "12|1200",
        "£12|1200",
        "-12|-1200",
        "(12)|-1200",
        "£1,234,567.89|123456789",
        "(£3,000)|-300000",
        "-£5|-500",
        "£-5|-500",
        "\u22125|-500",
        ".5|50",
        " 7 |700",
        "0.125|12"
      })
  void moneyIsReadAsPeopleWriteIt(String written, long pence) {
    assertThat(read("year,pounds\n2023-24,\"" + written + "\"\n").get().get(0).pounds())
        .isEqualTo(new Money(pence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "twelve", "1e9", "1,23", "12%", "NaN", "--5", "(-5)", "()", "1.2.3", "£", "0x10", "12 34"
      })
  void whatIsNoNumberIsAProblemThatShowsIt(String written) {
    assertThat(read("year,pounds\n2023-24,\"" + written + "\"\n").problems())
        .singleElement()
        .satisfies(
            problem -> {
              assertThat(problem.what())
                  .isEqualTo("pounds is '" + written + "', but must be a number.");
              assertThat(problem.where().line()).isEqualTo(2);
              assertThat(problem.where().column()).isEqualTo(2);
              assertThat(problem.where().document()).isEqualTo("table.csv");
            });
  }

  @ParameterizedTest
  @ValueSource(strings = {"c", "x", "z", ":", "u", "*", ""})
  void aFigureThatIsNotThereIsNotZeroAndIsAProblemOnlyWhereItMustBeGiven(String code) {
    String table = "year,pounds\n2023-24," + code + "\n";
    assertThat(read(table).problems())
        .extracting(Problem::what)
        .containsExactly("pounds is '" + code + "', but must be given.");
    assertThat(optional(table).get()).containsExactly(java.util.Optional.empty());
  }

  @Test
  void everyBadCellIsReportedAtOnce() {
    assertThat(read("year,pounds\n2023-25,a\n2023-24,1\n24,b\n").problems())
        .extracting(problem -> problem.where().line() + " " + problem.where().path())
        .containsExactly("2 year", "2 pounds", "4 year", "4 pounds");
  }

  @Test
  void aShortRowLacksItsLastCells() {
    assertThat(read("year,pounds\n2023-24\n").problems())
        .extracting(Problem::what)
        .containsExactly("pounds is '', but must be given.");
  }

  @Test
  void aTableWithoutAColumnSaysWhichAreNeeded() {
    assertThat(read("year,amount\n2023-24,1\n").problems())
        .extracting(Problem::what)
        .containsExactly("no row within the first 20 holds every column needed: pounds, year.");
    assertThat(read("").isPresent()).isFalse();
  }

  @Test
  void whatSteersAScreenOrTurnsALineRoundIsASpace() {
    assertThat(read("year,pounds\n2023-24,\"\u001b[31m5\u202e\n6\"\n").problems())
        .extracting(Problem::what)
        .containsExactly("pounds is '[31m5  6', but must be a number.");
    assertThat(read("\"year\n\",\"\u00a0pounds\"\n2023-24,\t5\u00a0\n").get()).hasSize(1);
  }

  @Test
  void columnsPartedBySemicolonsOrTabsAreToldAsSuch() {
    for (String table : List.of("year;pounds;note\n2023-24;1;x\n", "year\tpounds\tnote\n")) {
      assertThat(read(table).problems())
          .extracting(Problem::hint)
          .containsExactly(
              "Maybe its columns are parted by semicolons or tabs: save it with commas.");
    }
  }

  @Test
  void aHeaderThatNamesANeededColumnTwiceIsNotGuessedAt() {
    assertThat(read("year,pounds,pounds\n2023-24,1,2\n").problems())
        .extracting(Problem::what)
        .containsExactly("the header names a column more than once: pounds.");
    assertThat(read("year,note,note,pounds\n2023-24,a,b,2\n").get()).hasSize(1);
  }

  @Test
  void aQuoteThatIsNeverClosedIsAProblemAndNotAVeryLongCell() {
    assertThat(read("year,pounds\n2023-24,\"1\n" + "2023-24,1\n".repeat(500)).isPresent())
        .isFalse();
    assertThat(read("year,pounds\n2023-24,\"1\n").isPresent()).isFalse();
  }

  @Test
  void aNumberTooLargeForPenceIsOutOfRange() {
    assertThat(read("year,pounds\n2023-24,999999999999999999\n").problems())
        .extracting(Problem::what)
        .containsExactly("pounds is '999999999999999999', which is out of range.");
  }

  @Test
  void afterTwoHundredBadRowsTheRestAreCounted() {
    List<Problem> problems = read("year,pounds\n" + "2023-24,a\n".repeat(1_000)).problems();
    assertThat(problems).hasSize(201);
    assertThat(problems).extracting(Problem::what).contains("has 800 more problems like these.");
  }

  @Test
  void aFileThatCannotBeReadIsAProblem() {
    Reader broken =
        new Reader() {
          @Override
          public int read(char[] buffer, int from, int length) throws IOException {
            throw new IOException("the disc is gone");
          }

          @Override
          public void close() {}
        };
    assertThat(TableReader.read(broken, "table.csv", Set.of("year"), row -> 1).isPresent())
        .isFalse();
  }

  private static Checked<List<Row>> read(String table) {
    return TableReader.read(
        new StringReader(table),
        "table.csv",
        Set.of("year", "pounds"),
        row -> new Row(row.year("year"), row.money("pounds")));
  }

  private static Checked<List<java.util.Optional<Money>>> optional(String table) {
    return TableReader.read(
        new StringReader(table), "table.csv", Set.of("pounds"), row -> row.optionalMoney("pounds"));
  }
}
