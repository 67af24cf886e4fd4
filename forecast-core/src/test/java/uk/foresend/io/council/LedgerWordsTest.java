package uk.foresend.io.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.io.council.LedgerReaderTest.LINES;
import static uk.foresend.io.council.LedgerReaderTest.SOURCE;
import static uk.foresend.io.council.LedgerReaderTest.mapping;
import static uk.foresend.io.council.LedgerReaderTest.read;
import static uk.foresend.io.council.LedgerReaderTest.table;

import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.foresend.history.LedgerAmount;
import uk.foresend.history.LedgerExtract;
import uk.foresend.io.Reading;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Money;

/** Months and amounts of a ledger are read in every way ledgers write them, and in no other. */
class LedgerWordsTest {

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "2025-04,2025-04",
    "2025-04-30,2025-04",
    "2025-04-30 00:00:00,2025-04",
    "Apr-25,2025-04",
    "apr 25,2025-04",
    "April 2025,2025-04",
    "Sept-25,2025-09",
    "30/04/2025,2025-04",
    "30/04/25,2025-04",
    "04/2025,2025-04",
    "1-Mar-2026,2026-03",
    "31.03.2026,2026-03",
    "45777,2025-04",
    "45748,2025-04",
    "45747,2025-03",
    "1,2025-04",
    "01,2025-04",
    "P12,2026-03",
    "Period 10,2026-01",
    "13,2026-03",
    "May,2025-05"
  })
  void monthsAreReadAsLedgersWriteThem(String written, YearMonth month) {
    assertThat(read("cost_centre,month,amount\nC100," + written + ",1\n").get().amounts())
        .containsExactly(new LedgerAmount("1.2.3", month, new Money(100)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "17",
        "31/04/2025",
        "42025",
        "12345",
        "04/30/2025",
        "2025",
        "Spring",
        "Apr-2520",
        "0205-04",
        "2025-13",
        "00/01/2025"
      })
  void whatIsNoMonthIsAProblemThatShowsIt(String written) {
    assertThat(read("cost_centre,month,amount\nC100," + written + ",1\n").problems())
        .extracting(Problem::what)
        .containsExactly("month is '" + written + "', but must be a month.");
  }

  @Test
  void aPeriodNeedsAYearOfItsOwnOrOneGivenAndThirteenClosesIt() {
    LedgerReader without =
        new LedgerReader(Optional.of(mapping()), Optional.empty(), LINES, Reading.STRICT);
    String bare = "cost_centre,period,amount\nC100,1,5\n";
    assertThat(without.read(table(bare), SOURCE).problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.hint()).contains("needs a financial year"));
    Checked<LedgerExtract> own =
        without.read(
            table("cost_centre,fiscal year,period,amount\nC100,2024/25,1,5\nC100,24/25,13,6\n"),
            SOURCE);
    assertThat(own.get().amounts())
        .containsExactly(
            new LedgerAmount("1.2.3", YearMonth.of(2024, 4), new Money(500)),
            new LedgerAmount("1.2.3", YearMonth.of(2025, 3), new Money(600)));
    assertThat(own.problems())
        .extracting(Problem::what)
        .containsExactly("Periods [13] close the year; they are counted in its March.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"01/2025", "2025/01", "202501", "001/2025"})
  void aPeriodThatCouldBeAMonthOrAPeriodOfAYearIsAskedAbout(String written) {
    assertThat(read("cost_centre,period,amount\nC100," + written + ",1\n").isPresent()).isFalse();
  }

  @ParameterizedTest(name = "{0} is {1} pence")
  @CsvSource(
      delimiter = '|',
      value = {
        "12.34|1234",
        "£12.34|1234",
        "(12.34)|-1234",
        "(£1,012.34)|-101234",
        "£(1,012.34)|-101234",
        "£ (12.34)|-1234",
        "12.34 CR|-1234",
        "12.34CR|-1234",
        "£12.34 Cr|-1234",
        "12.34 DR|1234",
        "12.34-|-1234",
        "-12.34|-1234",
        "0|0",
        "-|0",
        "£ -|0",
        "1,000,000|100000000"
      })
  void amountsAreReadAsLedgersWriteThem(String written, long pence) {
    assertThat(read("cost_centre,month,amount\nC100,2025-04,\"" + written + "\"\n").get().total())
        .isEqualTo(new Money(pence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-5 CR",
        "(5) CR",
        "(5)-",
        "5 CR CR",
        "CR",
        "five",
        "1,23",
        "=1+1",
        "1e9",
        "x",
        "1000000000.01",
        "#REF!"
      })
  void whatIsNoAmountOrHasItsSignTwiceIsAProblem(String written) {
    assertThat(read("cost_centre,month,amount\nC100,2025-04,\"" + written + "\"\n").problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where().toString()).contains("line 2, column 3"));
  }

  @Test
  void aQuoteThatIsNotClosedIsToldByItsLineAndInNoWordsOfTheFile() {
    Checked<LedgerExtract> open =
        read(
            "cost_centre,description,month,amount\nC100,fees,2025-04,1\n"
                + "C100,\"Smith,2025-04,2\n"
                + "C100,fees,2025-05,3\n".repeat(40));
    assertThat(open.problems())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.what()).startsWith("has a cell in line 3 that begins with a quote");
              assertThat(one.hint()).startsWith("A quote at a cell's beginning");
              assertThat(one.toString()).doesNotContain("Smith");
            });
  }

  @Test
  void twoStrayQuotesSwallowNoRowBetweenThem() {
    Checked<LedgerExtract> read =
        read(
            "cost_centre,description,month,amount\nC100,\"Smith,2025-04,2\n"
                + "C100,\"Jones\",2025-05,3\n");
    assertThat(read.isPresent()).isFalse();
    assertThat(read.problems()).extracting(Problem::what).first().asString().contains("in line 2");
    assertThat(
            read("cost_centre,description,month,amount\n"
                    + "C100,\"one\n"
                    + "two \"\"three\"\"\",2025-04,2\n")
                .get()
                .total())
        .isEqualTo(new Money(200));
  }

  @Test
  void aRowOfTotalsLeftBlankStatesNothing() {
    assertThat(read("cost_centre,month,amount\nC100,2025-04,2\nTotal,,\n").problems())
        .extracting(Problem::what)
        .containsExactly(
            "1 row of totals passed over: it states no amount; the rows add up to £2.00.");
    assertThat(read("cost_centre,Apr-25,May-25\nC100,2,3\nTotal,,\n").problems())
        .extracting(Problem::what)
        .containsExactly(
            "1 row of totals passed over: it states no amount; the rows add up to £5.00.");
  }
}
