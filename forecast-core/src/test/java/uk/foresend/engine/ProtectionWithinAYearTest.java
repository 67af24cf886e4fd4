package uk.foresend.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.Fixtures.SOURCE;
import static uk.foresend.Fixtures.pounds;
import static uk.foresend.Fixtures.year;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.Fixtures;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.Scope;
import uk.foresend.assumption.Standing;
import uk.foresend.dsg.Block;
import uk.foresend.dsg.StatutoryOverride;
import uk.foresend.dsg.Vintage;
import uk.foresend.quantity.Money;
import uk.foresend.quantity.Profile;
import uk.foresend.report.ReservesReport;
import uk.foresend.report.SummaryReport;
import uk.foresend.report.Table;
import uk.foresend.result.Extreme;
import uk.foresend.result.Forecast;
import uk.foresend.result.ReserveEvent;

/** A council without children that owes £4.5m in April 2026 and spends £1m a year too much. */
@DisplayName("An override that ends within a financial year")
class ProtectionWithinAYearTest {

  private static Forecast until(LocalDate last) {
    Assumptions council =
        Fixtures.council()
            .plans(Collections.nCopies(20, 0))
            .schemes()
            .without(Driver.TRANSFERS_IN_AND_UNRECONCILED)
            .driver(Driver.REQUESTS, Scope.AUTHORITY, 0)
            .driver(Driver.PLACES, new Scope.OfSetting(Fixtures.SPECIAL), 0)
            .driver(Driver.LINE_SPEND, new Scope.OfLine(Fixtures.SUPPORT), 15_000_000)
            .policies(
                new StatutoryOverride(
                    "override", LocalDate.of(2020, 4, 1), last, LocalDate.of(2025, 6, 20), SOURCE))
            .build();
    var drivers = council.drivers();
    for (var key : council.drivers().all().keySet()) {
      if (key.driver() == Driver.NEW_PLAN_RATE) {
        drivers = drivers.changed(key, rate -> Profile.constant(0));
      }
    }
    Standing standing = council.standing();
    Standing.Balance owed =
        new Standing.Balance(
            new Vintage(Block.HIGH_NEEDS, year("2025-26")), pounds(-4_500_000), SOURCE);
    return Runs.forecast(
        council
            .with(drivers)
            .with(
                new Standing(
                    List.of(owed),
                    standing.policies(),
                    standing.reserves(),
                    standing.published())));
  }

  private static ReserveEvent end(Forecast forecast) {
    return forecast.events().stream()
        .filter(event -> event.kind() == ReserveEvent.Kind.PROTECTION_ENDS)
        .findFirst()
        .orElseThrow();
  }

  private static Extreme unsupported(Forecast forecast) {
    return forecast.extremes().stream()
        .filter(extreme -> extreme.id().equals("unsupported"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName(
      "has page one tell the balance of that month's end and the rest of the year's deficit")
  void pageOne() {
    ReserveEvent end = end(until(LocalDate.of(2027, 9, 30)));
    assertThat(end.sentence())
        .startsWith("On 30 September 2027, the last day")
        .contains("the balance is \u2212£6.0m")
        .contains("in the budget for 2027-28 (sections 25 and 31A)")
        .endsWith(
            ", with the result of the months from then to 31 March 2028, \u2212£0.5m, since the"
                + " accounts of that year close without protection.");
    assertThat(end.facedIn()).isEqualTo(year("2027-28"));
  }

  @Test
  @DisplayName("has the extreme without support charge the two together in that year")
  void extreme() {
    Extreme extreme = unsupported(until(LocalDate.of(2027, 9, 30)));
    assertThat(extreme.assumption())
        .startsWith("Deficits from 2027-28 are not supported")
        .contains("charged from October 2027 on");
    assertThat(extreme.chargedToGeneralFund().subList(0, 3))
        .containsExactly(Money.ZERO, pounds(6_500_000), pounds(1_000_000));
    assertThat(extreme.closing().subList(0, 3))
        .containsExactly(pounds(-5_500_000), Money.ZERO, Money.ZERO);
  }

  @Test
  @DisplayName("has the tables of each year say until when it protects")
  void tables() {
    Forecast forecast = until(LocalDate.of(2027, 9, 30));
    assertThat(told(new SummaryReport().data(forecast), "protected"))
        .startsWith("yes", "until September 2027", "no");
    assertThat(told(new ReservesReport().data(forecast), "protected"))
        .startsWith("yes", "until September 2027", "no");
  }

  private static List<String> told(Table table, String column) {
    return table.rows().stream()
        .map(row -> row.cells().get(table.column(column)))
        .map(cell -> ((Table.Cell.Text) cell).text())
        .toList();
  }

  @Test
  @DisplayName("and within a month is told by its day, and the balance by the end of the month")
  void withinAMonth() {
    assertThat(end(until(LocalDate.of(2027, 9, 15))).sentence())
        .startsWith("On 15 September 2027, the last day")
        .contains("the balance at the end of the month is \u2212£6.0m");
  }

  @Test
  @DisplayName("is unlike one that ends on 31 March, which falls on the year after")
  void atTheEndOfAYear() {
    Forecast forecast = until(LocalDate.of(2027, 3, 31));
    assertThat(end(forecast).facedIn()).isEqualTo(year("2027-28"));
    assertThat(end(forecast).sentence())
        .contains("the balance is \u2212£5.5m")
        .endsWith("in the budget for 2027-28 (sections 25 and 31A).");
    assertThat(unsupported(forecast).chargedToGeneralFund().subList(0, 3))
        .containsExactly(Money.ZERO, pounds(6_500_000), pounds(1_000_000));
    assertThat(unsupported(forecast).assumption()).contains("from April 2027 on");
    assertThat(told(new SummaryReport().data(forecast), "protected")).startsWith("yes", "no");
  }
}
