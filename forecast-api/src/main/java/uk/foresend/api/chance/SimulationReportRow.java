package uk.foresend.api.chance;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Embeddable;
import io.micronaut.data.annotation.EmbeddedId;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import uk.foresend.api.forecasts.ReportAnswer;

/**
 * A report of a simulation, as it was told.
 *
 * @param key which report of which simulation
 * @param position its place among the reports
 * @param title its title
 * @param json its tables and charts
 * @param csv its data
 */
@MappedEntity("simulation_report")
record SimulationReportRow(
    @EmbeddedId Key key, int position, String title, String json, String csv) {

  /** Which report of which simulation. */
  @Embeddable
  @Introspected
  record Key(
      @MappedProperty("simulation") String simulation, @MappedProperty("report") String report) {}

  ReportAnswer answer() {
    return new ReportAnswer(key.report(), title, json);
  }
}
