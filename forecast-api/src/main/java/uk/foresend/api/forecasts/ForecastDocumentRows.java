package uk.foresend.api.forecasts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

/** The table of the documents of kept forecasts. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ForecastDocumentRows
    extends GenericRepository<ForecastDocumentRow, ForecastDocumentRow.Key> {

  ForecastDocumentRow save(ForecastDocumentRow row);

  /** Returns the documents of a forecast, the scenario's own first. */
  @Query("select d.* from forecast_document d where d.forecast = :forecast order by d.number")
  List<ForecastDocumentRow> of(String forecast);
}
