package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.ResultFixtures;
import uk.foresend.result.Forecast;

/** The data of a report holds all that its tables tell, a row for each figure. */
class WholeReportsTest {

  private final Forecast forecast = ResultFixtures.forecast();

  @Test
  @DisplayName("The data on places holds phases, fillers, settings, overflow and step-downs too")
  void places() {
    assertThat(rows(new PlacesReport().data(forecast)))
        .contains(
            "phases|new-school|New school|State special||April 2028|2028-29|opening|places"
                + "|50 places||Budget report (20 January 2026)",
            "filled-by|new-school|New school||Independent special||2028-29|moved|children"
                + "|50 children||computed: within explain filled:new-school@2028-29",
            "settings|||State special|||2026-27|room|places|\u22125 places||computed: within explain plans:special@2026-27",
            "overflow|||State special|Independent special||2026-27|children|children"
                + "|20 children||computed: within explain plans:special@2026-27",
            "step-downs|step-downs||Mainstream|Independent special||2027-28|limited_by|in words"
                + "|[see the remark]|places to receive them|computed: within explain moved:step-downs@2027-28",
            "step-downs|step-downs||Mainstream|Independent special||2027-28|dsg_saving|£"
                + "|£300,000.00||computed: explain saving:step-downs@2027-28");
  }

  @Test
  @DisplayName("The data on capital holds cost by source, financing, payback and forward value")
  void capital() {
    assertThat(rows(new CapitalReport().data(forecast)))
        .contains(
            "cost|new-school|New school|Council borrowing|2026-27|cost|£|£5,000,000.00"
                + "||Budget report (20 January 2026)",
            "financing|||Minimum revenue provision|2027-28|financing|£|£200,000.00||computed: explain fund:mrp@2027-28",
            "value|new-school|New school|||forward_value|£|\u2212£5,900,000.00||computed: within explain public-saving:new-school@2026-27",
            "value|new-school|New school|||discount_rate|share of 1 a year|3.5% a year||computed: within explain public-saving:new-school@2026-27",
            "value|new-school|New school|||payback|in words|[see the remark]"
                + "|not within the forecast|computed: within explain public-saving:new-school@2026-27");
  }

  @Test
  @DisplayName("The data on the ledger holds each vintage, and what each policy posts to it")
  void ledger() {
    List<String> rows = rows(new LedgerReport().data(forecast));
    assertThat(rows)
        .contains(
            "vintages|High needs block|2025-26|2027-28||||closing|£|\u2212£3,000,000.00||computed: within explain closing@2027-28",
            "entries|High needs block|2025-26|2027-28|September 2027|grant"
                + "|High Needs Stability Grant|amount|£|£17,000,000.00||computed: within explain cleared@2027-28");
    assertThat(rows.stream().filter(row -> row.startsWith("entries|"))).hasSize(3);
  }

  @Test
  @DisplayName("The data on plans holds the flows of children too")
  void plans() {
    assertThat(rows(new PlansReport().data(forecast)))
        .contains(
            "flows||leavers|Leavers||2027-28|children|children|160 children||computed: within explain plans@2027-28");
  }

  @Test
  @DisplayName("Reserves are told by class, and a class that is not known is never nothing")
  void reservesByClass() {
    Table classes = new ReservesReport().tables(forecast).get(2);
    assertThat(rows(classes))
        .containsExactly(
            "General reserve above its minimum|yes|£8.0m|£18.0m|[not known]|March 2025",
            "Earmarked reserves that could be released|yes|£12.0m|[not known]|[not known]"
                + "|March 2025",
            "Earmarked reserves already committed|no|£3.0m|[not known]|[not known]|March 2025",
            "Unusable reserves|no|[not known]|[not known]|[not known]|[not known]");
    assertThat(classes.notes())
        .contains(
            "Earmarked reserves already committed, March 2025: Budget report (20 January 2026),"
                + " confidence high.");
  }

  private static List<String> rows(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Texts::plain).collect(Collectors.joining("|")))
        .toList();
  }
}
