package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.ResultFixtures.million;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.ResultFixtures;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Money;
import uk.foresend.report.Table.Cell;
import uk.foresend.result.AssumptionLine;
import uk.foresend.result.Forecast;

/** Figures of each report against the picture in the fixture. */
class ReportFiguresTest {

  private final Forecast forecast = ResultFixtures.forecast();

  @Test
  @DisplayName("The ledger by block and the ledger by vintage end in the same balances")
  void ledger() {
    List<Table> tables = new LedgerReport().tables(forecast);
    assertThat(line(tables.get(1), "Total"))
        .isEqualTo(line(tables.get(2), "Total").replace("||", "|"));
    assertThat(line(tables.get(1), "Total"))
        .isEqualTo("Total|\u2212£35.0m|\u2212£16.5m|\u2212£16.5m");
  }

  @Test
  @DisplayName("What each account meets in a year is what the entries of that year post")
  void ledgerByAccount() {
    assertThat(line(new LedgerReport().tables(forecast).get(0), "2027-28"))
        .isEqualTo("2027-28|\u2212£35.0m|\u2212£8.5m|£27.0m|£0|\u2212£16.5m");
  }

  @Test
  @DisplayName("The seven categories hold all high needs spend, gross and net, in every year")
  void categories() {
    Table data = new SpendCategoriesReport().data(forecast);
    for (int y = 0; y < forecast.years().size(); y++) {
      String year = forecast.years().get(y).toString();
      Money gross = forecast.grossSpend(Block.HIGH_NEEDS, y);
      assertThat(sum(data, "gross", year)).isEqualTo(gross);
      assertThat(sum(data, "net", year)).isEqualTo(gross.minus(sum(data, "dfe_paid", year)));
    }
    assertThat(data.rows().stream().map(row -> Texts.plain(row.cells().get(0))).distinct())
        .containsExactly(
            "mainstream",
            "resourced",
            "state-special",
            "independent",
            "alternative",
            "post-16",
            "other");
  }

  @Test
  @DisplayName(
      "Places, top-ups and start-up stand in the setting's category, services in their own")
  void placementSpend() {
    Table data = new SpendCategoriesReport().data(forecast);
    assertThat(rows(data))
        .contains(
            "state-special|Maintained special schools or special academies"
                + "|2026-27|£10.5m|£1.0m|£9.5m|£");
    assertThat(rows(data))
        .anyMatch(row -> row.startsWith("other|") && row.endsWith("|2026-27|£6.5m|£0|£6.5m|£"));
  }

  @Test
  @DisplayName("Section 251 lines sum to the spend of all blocks, gross and net")
  void lines() {
    Table data = new SpendLinesReport().data(forecast);
    assertThat(sum(data, "gross", "2026-27")).isEqualTo(million("277"));
    assertThat(sum(data, "net", "2026-27")).isEqualTo(million("276"));
  }

  @Test
  @DisplayName("The blocks sum to the grant, and the result is the same gross and net")
  void blocks() {
    List<Table> tables = new DsgReport().tables(forecast);
    assertThat(line(tables.get(4), "2027-28"))
        .isEqualTo("2027-28|£275.0m|£0|£0|£2.0m|£277.0m|£285.5m|£1.0m|£276.0m|£284.5m|\u2212£8.5m");
  }

  @Test
  @DisplayName("Plans show the opening census in the year it falls in, and no average for it")
  void plans() {
    Table data = new PlansReport().data(forecast);
    assertThat(rows(data))
        .contains(
            "settings|mainstream||Mainstream|Mainstream schools or academies|2025-26"
                + "|january|plans|1,000 plans||given: assumptions opening-plans (mainstream)",
            "settings|mainstream||Mainstream|Mainstream schools or academies|2025-26"
                + "|average|plans|[see the remark]|before the forecast|given: assumptions opening-plans (mainstream)",
            "flows||leavers|Leavers||2027-28|children|children|160 children||computed: within explain plans@2027-28");
    assertThat(line(new PlansReport().tables(forecast).get(0), "Total"))
        .isEqualTo("Total|1,700|1,820|1,970|2,140");
  }

  @Test
  @DisplayName("Places are used by others, filled or empty; and the filled moved or are new")
  void places() {
    assertThat(rows(new PlacesReport().data(forecast)))
        .containsSubsequence(
            places("places", "places", "100", "within "),
            places("used_by_others", "places", "10", "within "),
            places("filled", "places", "80", ""),
            places("empty", "places", "10", "within "),
            places("moved", "children", "60", "within "),
            places("new", "children", "20", "within "),
            places("beside", "children", "0", "within "));
  }

  private static String places(String measure, String unit, String amount, String where) {
    return "schemes|new-school|New school|State special|||2028-29|"
        + measure
        + "|"
        + unit
        + "|"
        + amount
        + " "
        + unit
        + "||computed: "
        + where
        + "explain filled:new-school@2028-29";
  }

  @Test
  @DisplayName("Where places are counted, room is what is left, and overflow says where it went")
  void capacity() {
    List<Table> tables = new PlacesReport().tables(forecast);
    assertThat(rows(tables.get(0)))
        .contains("State special|2026-27|510|15|500|\u22125|5|20")
        .contains("State special|2027-28|560|20|515|25|0|10");
    assertThat(rows(tables.get(1))).containsExactly("State special|Independent special|20|10|0");
  }

  @Test
  @DisplayName("Step-downs say what limited them, and save in three purses")
  void stepDowns() {
    List<Table> tables = new PlacesReport().tables(forecast);
    assertThat(rows(tables.get(tables.size() - 1)))
        .contains(
            "step-downs|Independent special|Mainstream|2027-28|10|8|places to receive them"
                + "|13|£0.3m|£0.1m|£0.4m|£0");
  }

  @Test
  @DisplayName(
      "Savings of schemes and step-downs say that place money per child may move too early")
  void placeMoney() {
    List<Table> places = new PlacesReport().tables(forecast);
    assertThat(List.of(places.get(places.size() - 1), new CapitalReport().data(forecast)))
        .allSatisfy(
            table ->
                assertThat(table.notes()).anyMatch(note -> note.contains("stays with the school")));
  }

  @Test
  @DisplayName("A scheme's saving to the public is that of both purses, and its cost all years'")
  void capital() {
    assertThat(rows(new CapitalReport().data(forecast)))
        .containsSubsequence(
            saved("capital", "£", "£0.00", "given: the part cost"),
            saved(
                "displaced",
                "children",
                "80 children",
                "computed: within explain filled:new-school@2028-29"),
            saved(
                "dsg_saving", "£", "£2,000,000.00", "computed: explain saving:new-school@2028-29"),
            saved(
                "general_fund_saving",
                "£",
                "£100,000.00",
                "computed: within explain public-saving:new-school@2028-29"),
            saved(
                "public_saving",
                "£",
                "£2,100,000.00",
                "computed: explain public-saving:new-school@2028-29"),
            saved(
                "entitlement",
                "£",
                "£200,000.00",
                "computed: explain entitlement:new-school@2028-29"));
    assertThat(line(new CapitalReport().tables(forecast).get(0), "New school"))
        .isEqualTo("New school|an academy trust|£9.0m|\u2212£5.9m|3.5%|[not within the forecast]");
  }

  private static String saved(String measure, String unit, String amount, String source) {
    return "schemes|new-school|New school||2028-29|"
        + String.join("|", measure, unit, amount)
        + "||"
        + source;
  }

  @Test
  @DisplayName("Reserves whose amount is not known leave headroom and the test not known")
  void reserves() {
    assertThat(rows(new ReservesReport().data(forecast)))
        .contains(
            "2027-28|\u2212£16.5m|yes|£18.0m|no|£0|£1.5m|no|3.4%|£18.0m|[not known]|[not known]|[not known]|£")
        .contains(
            "2028-29|\u2212£16.5m|no|[not known]|no|£14.5m|[not known]|[not known]|[not known]"
                + "|[not known]|[not known]|[not known]|[not known]|£");
  }

  @Test
  @DisplayName("The weakest assumptions come first")
  void weakest() {
    assertThat(
            AssumptionsReport.weakestFirst(forecast.assumptions()).stream()
                .map(AssumptionLine::source)
                .map(source -> source.confidence()))
        .containsExactly(
            Confidence.ASSUMPTION, Confidence.ASSUMPTION, Confidence.HIGH, Confidence.HIGH);
  }

  @Test
  @DisplayName("A table names the assumptions without evidence that it rests on, and no others")
  void restsOn() {
    assertThat(new PlansReport().data(forecast).notes())
        .contains("Rests on assumptions without evidence: Unmet want.");
    assertThat(new SummaryReport().data(forecast).notes())
        .contains("Rests on assumptions without evidence: Unmet want; Income.");
  }

  @Test
  @DisplayName("Side by side, every forecast but the first shows what it has more than the first")
  void sideBySide() {
    List<Table> tables = Reports.sideBySide().tables(List.of(ResultFixtures.baseline(), forecast));
    assertThat(line(tables.get(0), "2027-28")).isEqualTo("2027-28|\u2212£17.5m|\u2212£16.5m|£1.0m");
  }

  @Test
  @DisplayName("A working is read from the figure down, each input set in below it")
  void working() {
    assertThat(rows(Reports.working().tables(ResultFixtures.working()).get(0)))
        .containsExactly(
            "In year|\u2212£8.5m|income - spend",
            "  Income|£53.0m|known × growth",
            "    Growth|2% a year|Chosen",
            "  Spend|£61.5m|sum");
  }

  private static List<String> rows(Table table) {
    return table.rows().stream()
        .map(row -> row.cells().stream().map(Texts::plain).collect(Collectors.joining("|")))
        .toList();
  }

  private static String line(Table table, String first) {
    return rows(table).stream()
        .filter(row -> row.startsWith(first + "|"))
        .findFirst()
        .orElseThrow();
  }

  private static Money sum(Table data, String column, String year) {
    return Money.sum(
        data.rows().stream()
            .filter(row -> row.cells().get(data.column("financial_year")).equals(Cell.of(year)))
            .map(row -> ((Cell.Pounds) row.cells().get(data.column(column))).amount())
            .toList());
  }
}
