package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.ResultFixtures.million;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.ResultFixtures;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.Forecast;

class SummaryReportTest {

  private final Forecast forecast = ResultFixtures.forecast();
  private final Table data = new SummaryReport().data(forecast);

  @Test
  @DisplayName("The columns begin as every reader of the file relies on")
  void columns() {
    assertThat(data.columns().stream().map(Table.Column::id).collect(Collectors.joining(",")))
        .startsWith("financial_year,plans_january,income,spend,in_year,closing,")
        .isEqualTo(
            "financial_year,plans_january,income,spend,in_year,closing,opening,cleared,deductions,"
                + "high_needs_income,high_needs_spend,high_needs_in_year,interest,"
                + "general_fund_charge,usable_reserves,protected");
  }

  @Test
  @DisplayName("The first year is the one in the fixture's picture, balances negative")
  void firstYear() {
    assertThat(data.rows().get(0).cells().subList(0, 6))
        .containsExactly(
            Cell.of("2026-27"),
            Cell.of(uk.foresend.quantity.Count.of(1820)),
            Cell.of(million("272")),
            Cell.of(million("277")),
            Cell.of(million("-5")),
            Cell.of(million("-35")));
  }

  @Test
  @DisplayName("In every row income less spend is the result, and the balance rolls forward")
  void identities() {
    for (int year = 0; year < data.rows().size(); year++) {
      assertThat(money("income", year).minus(money("spend", year)))
          .isEqualTo(money("in_year", year));
      assertThat(money("opening", year).plus(money("in_year", year)).plus(money("cleared", year)))
          .isEqualTo(money("closing", year));
      if (year > 0) {
        assertThat(money("opening", year)).isEqualTo(money("closing", year - 1));
      }
    }
  }

  @Test
  @DisplayName("Reserves that are not known are not known, and never zero")
  void unknownReserves() {
    assertThat(cell("usable_reserves", 1)).isEqualTo(Cell.of(million("18")));
    assertThat(cell("usable_reserves", 2)).isEqualTo(Cell.NOT_KNOWN);
  }

  @Test
  @DisplayName("Before everything stands what is asked and what came out, its figures filled in")
  void asked() {
    Findings found = Findings.of(ResultFixtures.comparison());
    Table asked = new SummaryReport().tables(found).get(0);
    assertThat(asked.id()).isEqualTo("summary-asked");
    assertThat(asked.rows().stream().map(row -> row.cells().get(1)))
        .containsExactly(
            Cell.of("What if fees are held?"), Cell.of("The balance changes by £1.0m."));
  }

  @Test
  @DisplayName("Page one says the deficit, the events, what has no evidence, and every warning")
  void headline() {
    assertThat(table("summary-headline"))
        .contains("from \u2212£30.0m on 1 April 2026 to \u2212£16.5m on 31 March 2029")
        .contains(
            "policies clear £41.5m: High Needs Stability Grant £27.0m;"
                + " Charged to the General Fund, met from reserves £14.5m.")
        .contains("The statutory override ends on 31 March 2028.")
        .contains("2 of the 4 numbers")
        .contains("The places of New school do not fill. Maybe fewer.");
  }

  @Test
  @DisplayName("Page one says first what stands when protection ends")
  void endOfProtectionFirst() {
    assertThat(found("summary-headline").rows().get(0).cells())
        .containsExactly(
            Cell.of("March 2028"), Cell.of("The statutory override ends on 31 March 2028."));
  }

  @Test
  @DisplayName("Page one gives balancing lines in pounds and as a share of high needs spend")
  void balancing() {
    assertThat(table("summary-balancing")).contains("£1.5m|2.6%").contains("£1.5m|2.3%");
  }

  @Test
  @DisplayName("Page one gives both extremes, with the assumption of each named")
  void extremes() {
    assertThat(table("summary-extremes")).contains("2028-29|\u2212£16.5m|\u2212£16.5m|£0|");
    assertThat(found("summary-extremes").notes())
        .anyMatch(note -> note.contains("No later deficit is paid for centrally."));
  }

  @Test
  @DisplayName("Page one sets published figures beside ours, with the difference and the source")
  void published() {
    assertThat(table("summary-published"))
        .contains("\u2212£5.2m|\u2212£5.2m|\u2212£5.0m|£0.2m|quarter 2 forecast");
    assertThat(found("summary-published").notes())
        .contains("Source: Budget report, 20 January 2026.");
  }

  private Table found(String id) {
    return new SummaryReport()
        .tables(forecast).stream().filter(table -> table.id().equals(id)).findFirst().orElseThrow();
  }

  private String table(String id) {
    return found(id).rows().stream()
        .map(row -> row.cells().stream().map(Texts::plain).collect(Collectors.joining("|")))
        .collect(Collectors.joining("\n"));
  }

  private Cell cell(String column, int year) {
    return data.rows().get(year).cells().get(data.column(column));
  }

  private Money money(String column, int year) {
    return ((Cell.Pounds) cell(column, year)).amount();
  }
}
