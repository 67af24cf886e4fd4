package uk.foresend.api.forecasts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of the reports of kept forecasts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ForecastReportRows extends GenericRepository<ForecastReportRow, ForecastReportRow.Key> {

  ForecastReportRow save(ForecastReportRow row);

  /** Returns the reports of a forecast, in the order they were told. */
  @Query("select r.* from forecast_report r where r.forecast = :forecast order by r.position")
  List<ForecastReportRow> of(String forecast);
}
