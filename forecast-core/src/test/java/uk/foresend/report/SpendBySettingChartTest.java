package uk.foresend.report;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.foresend.ShippedScenarios.forecast;

import java.util.Optional;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.foresend.dsg.Block;
import uk.foresend.result.Forecast;

@DisplayName("Spend by setting as a chart")
class SpendBySettingChartTest {
  private static Chart chart(Forecast forecast) {
    return new SpendCategoriesReport()
        .charts(forecast).stream()
            .filter(one -> one.id().equals("spend-by-setting"))
            .findFirst()
            .orElseThrow();
  }

  @Test
  @DisplayName("sums in every year to the gross spend of the high needs block")
  void sums() {
    Forecast forecast = forecast("dorset/2026");
    Chart chart = chart(forecast);
    for (int year = 0; year < forecast.years().size(); year++) {
      String category = chart.categories().get(year);
      double sum =
          chart.series().stream()
              .flatMap(series -> series.points().stream())
              .filter(point -> point.category().equals(category))
              .mapToDouble(Chart.Point::value)
              .sum();
      assertThat(sum)
          .isCloseTo(
              forecast.grossSpend(Block.HIGH_NEEDS, year).inPounds().movePointLeft(6).doubleValue(),
              Offset.offset(1e-6));
    }
  }

  @Test
  @DisplayName("shows each setting as the chart of plans does, and no two alike")
  void looks() {
    Forecast forecast = forecast("dorset/2026");
    Chart plans = new PlansReport().charts(forecast).get(0);
    for (Chart.Series series : plans.series()) {
      Optional<Chart.Series> here =
          chart(forecast).series().stream().filter(one -> one.id().equals(series.id())).findFirst();
      here.ifPresent(one -> assertThat(one.look()).isEqualTo(series.look()));
    }
    assertThat(chart(forecast).series().stream().map(Chart.Series::look)).doesNotHaveDuplicates();
    assertThat(plans.series().stream().map(Chart.Series::look)).doesNotHaveDuplicates();
  }
}
