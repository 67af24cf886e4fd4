package uk.foresend.api.forecasts;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;

/**
 * A report of a kept forecast, as it was told.
 *
 * @param key which report of which forecast
 * @param position its place among the reports
 * @param title its title
 * @param json its tables and charts
 * @param csv its data
 */
@MappedEntity("forecast_report")
record ForecastReportRow(@EmbeddedId Key key, int position, String title, String json, String csv) {

  /** Which report of which forecast. */
  @Embeddable
  @Introspected
  record Key(
      @MappedProperty("forecast") String forecast, @MappedProperty("report") String report) {}

  ReportAnswer answer() {
    return new ReportAnswer(key.report(), title, json);
  }
}
