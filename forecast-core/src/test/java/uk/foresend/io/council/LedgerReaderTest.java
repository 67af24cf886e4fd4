package uk.foresend.io.council;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.reference.Shipped.REFERENCE;
import static uk.foresend.reference.Shipped.sound;

import java.io.StringReader;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.foresend.history.LedgerAmount;
import uk.foresend.history.LedgerCode;
import uk.foresend.history.LedgerCodeTotal;
import uk.foresend.history.LedgerExtract;
import uk.foresend.history.S251Line;
import uk.foresend.io.GivenTable;
import uk.foresend.io.Reading;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Problem;
import uk.foresend.problem.Severity;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.FinancialYear;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Source;

/** A ledger extract is read as finance systems write it, and every penny of it is told. */
class LedgerReaderTest {
  static final Set<String> LINES =
      sound(REFERENCE.s251Lines()).stream().map(S251Line::code).collect(Collectors.toSet());
  static final Source SOURCE =
      new Source("Ledger", "", LocalDate.of(2026, 3, 31), Confidence.HIGH, "");
  private static final FinancialYear YEAR = new FinancialYear(2025);

  private static final String MAPPING =
      """
      cost_centre,subjective,line
      C100,,1.2.3
      C100,9000,excluded
      C200,,1.2.1
      00300,,1.0.2
      """;

  @Test
  void aMessyExtractReadsLikeACleanOne() {
    LedgerExtract clean =
        read("""
                cost_centre,month,amount
                C100,2025-04,1234.50
                C100,2025-05,-34.5
                C200,2025-04,1000
                """)
            .get();
    LedgerExtract messy =
        read("\ufeffHigh Needs,,,\r\nLedger extract for 2025/26,,,\r\n,,,\r\n"
                + "Net Amount (£),Description,Posting Date,Cost Centre Code\r\n"
                + "\"£1,234.50\",fees,30/04/2025, C100 \r\n,,,\r\n"
                + "(34.50),credit note,May-25,c100\r\n\r\n"
                + "\"1,000.00 DR\",top-up,April 2025,C200\r\n")
            .get();
    assertThat(messy.amounts()).isEqualTo(clean.amounts());
    assertThat(clean.amounts())
        .containsExactly(
            new LedgerAmount("1.2.1", YearMonth.of(2025, 4), new Money(100_000)),
            new LedgerAmount("1.2.3", YearMonth.of(2025, 4), new Money(123_450)),
            new LedgerAmount("1.2.3", YearMonth.of(2025, 5), new Money(-3_450)));
    assertThat(clean.total()).isEqualTo(new Money(220_000));
  }

  @Test
  void whatIsMappedUnmappedAndExcludedIsTheWholeToThePenny() {
    Checked<LedgerExtract> read =
        read(
            """
            cost_centre,subjective,month,amount
            C100,4000,2025-04,100.01
            C100,9000,2025-04,7.07
            X1,4000,2025-04,5.05
            X1,4000,2025-06,0.10
            X0,,2025-06,-3
            """);
    LedgerExtract extract = read.get();
    assertThat(extract.mappedTotal()).isEqualTo(new Money(10_001));
    assertThat(extract.excluded())
        .containsExactly(new LedgerCodeTotal(new LedgerCode("C100", "9000"), new Money(707), 1));
    assertThat(extract.unmapped())
        .containsExactly(
            new LedgerCodeTotal(new LedgerCode("X0", ""), new Money(-300), 1),
            new LedgerCodeTotal(new LedgerCode("X1", "4000"), new Money(515), 2));
    assertThat(extract.total()).isEqualTo(new Money(10_923));
    assertThat(read.problems())
        .extracting(Problem::what)
        .containsExactly(
            "X0 is on no line: −£3.00 in 1 row.",
            "X1 subjective 4000 is on no line: £5.15 in 2 rows.");
    assertThat(read.problems()).extracting(Problem::severity).containsOnly(Severity.WARNING);
  }

  @Test
  void debitAndCreditMayHaveColumnsOfTheirOwn() {
    assertThat(
            read("Cost Centre,Month,Debit,Credit\nC100,2025-04,10.50,\nC100,2025-04,,3\n")
                .get()
                .total())
        .isEqualTo(new Money(750));
    assertThat(read("Cost Centre,Month,Debit,Credit\nC100,2025-04,,\n").problems())
        .extracting(Problem::what)
        .containsExactly("debit is empty, but must be given.");
  }

  @Test
  void anAmountInThousandsIsNeverTakenForPounds() {
    assertThat(read("cost centre,month,Amount (£000)\nC100,2025-04,5\n").problems())
        .singleElement()
        .satisfies(
            problem ->
                assertThat(problem.hint())
                    .isEqualTo(
                        "One row comes near, but has no amount or credit or debit. It has a column"
                            + " in thousands of pounds: give pounds."));
  }

  @Test
  void aRowOfTotalsIsPassedOverAndSetBesideTheSum() {
    String rows = "cost_centre,month,amount\nC100,2025-04,5\nC200,2025-04,6\nGrand Total,,";
    Checked<LedgerExtract> right = read(rows + "11\n");
    assertThat(right.get().total()).isEqualTo(new Money(1_100));
    assertThat(right.problems())
        .extracting(Problem::what)
        .containsExactly("1 row of totals passed over: £11.00, as the rows add up to.");
    assertThat(read(rows + "12\n").problems())
        .extracting(Problem::what)
        .containsExactly(
            "1 row of totals passed over: it says £12.00, but the rows add up to £11.00.");
  }

  @Test
  void aColumnForEachMonthReadsLikeARowForEach() {
    LedgerExtract tall =
        read("""
                cost_centre,month,amount
                C100,2025-04,5
                C100,2025-05,-1.50
                C200,2025-05,7
                """)
            .get();
    for (String header : List.of("Apr-25,May-25", "2025-04-01,2025-05-01", "April,May", "P1,P2")) {
      assertThat(
              read("Cost centre,Name,"
                      + header
                      + ",Full year\nC100,Fees,5,(1.50),3.50\nC200,Top-up,,£7.00,7\n")
                  .get()
                  .amounts())
          .isEqualTo(tall.amounts());
    }
    Checked<LedgerExtract> totalled = read("Cost centre,Apr-25,May-25\nC100,5,-\nTotal,5,0\n");
    assertThat(totalled.get().total()).isEqualTo(new Money(500));
    assertThat(totalled.problems())
        .extracting(Problem::what)
        .containsExactly("1 row of totals passed over: £5.00, as the rows add up to.");
    assertThat(read("Cost centre,Apr-25,Apr-25\nC100,5,6\n").problems())
        .extracting(Problem::what)
        .containsExactly("the header names a column more than once: Apr-25.");
    assertThat(read("Cost centre,Apr-25,April 2025\nC100,5,6\n").problems())
        .extracting(Problem::what)
        .containsExactly("April 2025 is a second column of the same month.");
    assertThat(read("Cost centre,Apr-25,May-25\nC100,5,many\n").problems())
        .extracting(Problem::what)
        .containsExactly("May-25 is 'many', but must be an amount in pounds.");
  }

  @Test
  void everyBadRowIsToldAtOnceWithTheCodesOnNoLine() {
    assertThat(
            read("cost_centre,month,amount\n,2025-04,1\nC100,soon,2\nC100,2025-04,many\nX,2025-04,1\n")
                .problems())
        .extracting(problem -> problem.where().line() + " " + problem.where().path())
        .containsExactly("2 cost_centre", "3 month", "4 amount", "0 ");
  }

  @Test
  void goodRowsAloneAreSummedIfAskedForAndTheOthersTold() {
    Checked<LedgerExtract> read =
        new LedgerReader(Optional.of(mapping()), Optional.of(YEAR), LINES, Reading.GOOD_ROWS)
            .read(table("cost_centre,month,amount\nC100,2025-04,1\nC100,soon,2\n"), SOURCE);
    assertThat(read.get().total()).isEqualTo(new Money(100));
    assertThat(read.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.hint()).endsWith("The row is left out."));
  }

  @Test
  void withoutAMappingTheExtractHasLinesOfItsOwn() {
    LedgerReader reader =
        new LedgerReader(Optional.empty(), Optional.empty(), LINES, Reading.STRICT);
    LedgerExtract extract =
        reader
            .read(table("S251 Line,Month,Amount\n1.2.3,2025-04,5\n1.1.1,2025-04,2\n"), SOURCE)
            .get();
    assertThat(extract.of("1.2.3", YEAR)).isEqualTo(new Money(500));
    assertThat(extract.unmapped())
        .containsExactly(new LedgerCodeTotal(new LedgerCode("1.1.1", ""), new Money(200), 1));
    assertThat(reader.read(table("cost centre,Month,Amount\nC,2025-04,5\n"), SOURCE).problems())
        .extracting(Problem::what)
        .anyMatch(what -> what.startsWith("No mapping was given"));
  }

  @Test
  void leadingZerosThatASpreadsheetLostDoNoHarm() {
    assertThat(read("cost_centre,month,amount\n300,2025-04,1\n").get().amounts())
        .extracting(LedgerAmount::line)
        .containsExactly("1.0.2");
  }

  @Test
  void fractionsOfAPennyAreRoundedRowByRowAndTheDifferenceIsTold() {
    Checked<LedgerExtract> read =
        read("cost_centre,month,amount\n" + "C100,2025-04,0.004\n".repeat(3));
    assertThat(read.get().total()).isEqualTo(Money.ZERO);
    assertThat(read.problems())
        .extracting(Problem::what)
        .containsExactly(
            "3 rows have more than two decimals; each is rounded to the penny, which moves the"
                + " total by −£0.01.");
  }

  @Test
  void aMappingTellsAllThatIsWrongWithItAtOnce() {
    assertThat(
            LedgerMapping.read(
                    table("cost centre,line\nC1,1.2.3\nc1,1.2.1\nC2,1.2.33\n,1.2.3\nC3,\n"), LINES)
                .problems())
        .extracting(problem -> problem.where().line() + " " + problem.what())
        .containsExactly(
            "3 cost_centre C1 is given more than once, before for line 1.2.3.",
            "4 line is '1.2.33', which is no section 251 line of high needs.",
            "5 cost_centre is empty, but must be given.",
            "6 line is empty, but must be given.");
  }

  @Test
  void thePartsOfALongExtractAddUpToTheSumOfItsRowsByAnotherRoute() {
    StringBuilder rows = new StringBuilder("cost_centre,month,amount\n");
    BigDecimal sum = BigDecimal.ZERO;
    String[] centres = {"C100", "C200", "300", "X1", "X2"};
    for (int i = 0; i < 5_000; i++) {
      BigDecimal amount = BigDecimal.valueOf((i * 7919L) % 2_000_003 - 400_000, 2);
      sum = sum.add(amount);
      rows.append(centres[i % 5]).append(",2025-0").append(4 + i % 6).append(',');
      rows.append(amount.toPlainString()).append('\n');
    }
    LedgerExtract extract = read(rows.toString()).get();
    assertThat(extract.total().inPounds()).isEqualByComparingTo(sum);
    assertThat(extract.amounts()).hasSizeGreaterThan(15);
    assertThat(extract.mappedTotal().plus(extract.unmappedTotal()).plus(extract.excludedTotal()))
        .isEqualTo(extract.total());
    assertThat(extract.unmapped()).extracting(LedgerCodeTotal::rows).containsExactly(1_000, 1_000);
  }

  static LedgerMapping mapping() {
    return LedgerMapping.read(table(MAPPING), LINES).get();
  }

  static Checked<LedgerExtract> read(String extract) {
    return new LedgerReader(Optional.of(mapping()), Optional.of(YEAR), LINES, Reading.STRICT)
        .read(table(extract), SOURCE);
  }

  static GivenTable table(String text) {
    return GivenTable.text(new StringReader(text), "ledger.csv");
  }
}
