package uk.foresend.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.YearMonth;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Years and horizons")
class YearsTest {

  private static final Horizon HORIZON =
      new Horizon(new FinancialYear(2026), new FinancialYear(2035));

  @ParameterizedTest
  @CsvSource({"2026-27, 2026", "1999-00, 1999", "2009-10, 2009", "2000-01, 2000"})
  void aFinancialYearIsReadAsItIsWritten(String written, int start) {
    assertThat(FinancialYear.parse(written)).contains(new FinancialYear(start));
    assertThat(new FinancialYear(start)).hasToString(written);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-28", "2026/27", "2026", "26-27", "2026-2027", " 2026-27", "2026-26", ""})
  void whatIsNotAFinancialYearIsNotRead(String written) {
    assertThat(FinancialYear.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"2026-03, 2025-26", "2026-04, 2026-27", "2026-12, 2026-27", "2027-03, 2026-27"})
  void aFinancialYearRunsFromAprilToMarch(String month, String year) {
    assertThat(FinancialYear.of(YearMonth.parse(month))).hasToString(year);
  }

  @ParameterizedTest
  @CsvSource({"2026-08, 2025/26", "2026-09, 2026/27", "1999-12, 1999/00"})
  void anAcademicYearRunsFromSeptemberToAugust(String month, String year) {
    assertThat(AcademicYear.of(YearMonth.parse(month))).hasToString(year);
  }

  @Test
  void theJanuaryOfAFinancialYearLiesInsideIt() {
    FinancialYear year = new FinancialYear(2026);
    assertThat(FinancialYear.of(year.january())).isEqualTo(year);
    assertThat(year.april()).isEqualTo(YearMonth.of(2026, 4));
    assertThat(year.march()).isEqualTo(YearMonth.of(2027, 3));
    assertThat(year.plus(1).plus(-1)).isEqualTo(year);
  }

  @Test
  void aHorizonBeginsInTheJanuaryBeforeItsLedgerOpens() {
    assertThat(HORIZON.firstMonth()).isEqualTo(YearMonth.of(2026, 1));
    assertThat(HORIZON.month(Horizon.WARM_UP_MONTHS)).isEqualTo(HORIZON.first().april());
    assertThat(HORIZON.month(HORIZON.monthCount() - 1)).isEqualTo(HORIZON.last().march());
    assertThat(HORIZON.yearCount()).isEqualTo(10);
    assertThat(HORIZON.years()).hasSize(10).endsWith(new FinancialYear(2035));
  }

  @Test
  void monthsAndTheirIndicesAreEachOthersInverse() {
    assertThat(IntStream.range(-12, HORIZON.monthCount() + 12))
        .allMatch(index -> HORIZON.indexOf(HORIZON.month(index)) == index);
  }

  @Test
  void everyMonthAfterTheWarmUpBelongsToTheLedgerYearItFallsIn() {
    assertThat(IntStream.range(0, Horizon.WARM_UP_MONTHS)).allMatch(m -> HORIZON.yearOf(m) == -1);
    assertThat(IntStream.range(Horizon.WARM_UP_MONTHS, HORIZON.monthCount()))
        .allMatch(m -> HORIZON.year(HORIZON.yearOf(m)).equals(FinancialYear.of(HORIZON.month(m))));
  }

  @Test
  void aHorizonHoldsItsOwnYearsOnly() {
    assertThat(HORIZON.contains(new FinancialYear(2025))).isFalse();
    assertThat(HORIZON.contains(new FinancialYear(2026))).isTrue();
    assertThat(HORIZON.contains(new FinancialYear(2035))).isTrue();
    assertThat(HORIZON.contains(new FinancialYear(2036))).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"2026, 2025", "2026, 2056"})
  void aHorizonOfNoYearsOrOfMoreThanThirtyIsRefused(int first, int last) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Horizon(new FinancialYear(first), new FinancialYear(last)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.01, 1.01, Double.NaN})
  void aShareLiesBetweenNoneAndAll(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Share(value));
  }

  @ParameterizedTest
  @ValueSource(doubles = {-1, -2, Double.NaN, Double.POSITIVE_INFINITY})
  void aRateNeverTakesAwayTheWhole(double value) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Rate(value));
  }
}
