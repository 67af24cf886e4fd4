package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.ResultFixtures;
import uk.foresend.dsg.Block;
import uk.foresend.quantity.Money;
import uk.foresend.result.Forecast;

/** What charts draw is what the forecast says. */
class ChartFiguresTest {

  private final Forecast forecast = ResultFixtures.forecast();

  @Test
  @DisplayName("The bars of the ledger by year of origin end together at the closing balance")
  void ledger() {
    Chart chart = new LedgerReport().charts(forecast).get(0);
    assertThat(chart.series().stream().map(Chart.Series::label))
        .startsWith("Arose in 2024-25", "Arose in 2025-26");
    sums(chart, forecast::closing);
  }

  @Test
  @DisplayName("The lines of the General Fund stack up to all that falls on it")
  void generalFund() {
    sums(
        new GeneralFundReport().charts(forecast).get(0),
        year ->
            Money.sum(
                forecast.generalFund().stream().map(row -> row.amounts().get(year)).toList()));
  }

  @Test
  @DisplayName("The lines of net spend stack up to the net spend of the high needs block")
  void spendLines() {
    sums(
        new SpendLinesReport().charts(forecast).get(0),
        year ->
            forecast
                .grossSpend(Block.HIGH_NEEDS, year)
                .minus(forecast.deductions(Block.HIGH_NEEDS, year)));
  }

  @Test
  @DisplayName("Each block that has money has its income beside its spend")
  void dsg() {
    List<Chart> charts = new DsgReport().charts(forecast);
    assertThat(charts.stream().map(Chart::id)).contains("dsg-high-needs", "dsg-early-years");
    Chart highNeeds =
        charts.stream().filter(chart -> chart.id().equals("dsg-high-needs")).findFirst().get();
    assertThat(labels(highNeeds, "income")).containsExactly("£51.0m", "£53.0m", "£52.0m");
    assertThat(labels(highNeeds, "spend")).containsExactly("£57.0m", "£61.5m", "£66.5m");
  }

  @Test
  @DisplayName("Building costs stand in their years by who pays, those before the forecast too")
  void capital() {
    Chart chart = new CapitalReport().charts(forecast).get(0);
    assertThat(chart.categories()).containsExactly("2025-26", "2026-27", "2027-28");
    assertThat(labels(chart, "borrowing")).containsExactly("£1.0m", "£5.0m", "£0.0m");
    assertThat(labels(chart, "high-needs-grant")).containsExactly("£0.0m", "£0.0m", "£3.0m");
    assertThat(chart.summary()).startsWith("Building costs £9.0m in all: ");
  }

  @Test
  @DisplayName("Places stand beside children in each setting, and openings of schemes are marked")
  void places() {
    List<Chart> charts = new PlacesReport().charts(forecast);
    Chart special = charts.get(0);
    assertThat(special.id()).isEqualTo("places-in-special");
    assertThat(labels(special, "places")).containsExactly("510", "560", "610");
    assertThat(labels(special, "used")).containsExactly("515", "535", "580");
    assertThat(labels(special, "wanted")).containsExactly("535", "545", "580");
    assertThat(special.markers())
        .containsExactly(
            new Chart.Marker("2027-28", "New school opens 50 places, April 2027"),
            new Chart.Marker("2028-29", "New school opens 50 places, April 2028"));
    assertThat(charts.get(1).id()).isEqualTo("places-of-new-school");
  }

  private void sums(Chart chart, IntFunction<Money> whole) {
    for (int year = 0; year < forecast.years().size(); year++) {
      int at = year;
      assertThat(chart.series().stream().mapToDouble(one -> one.points().get(at).value()).sum())
          .as(chart.id() + " " + forecast.years().get(year))
          .isCloseTo(whole.apply(year).pounds() / 1e6, within(1e-6));
    }
  }

  private static List<String> labels(Chart chart, String series) {
    return chart.series().stream()
        .filter(one -> one.id().equals(series))
        .flatMap(one -> one.points().stream())
        .map(Chart.Point::label)
        .toList();
  }
}
