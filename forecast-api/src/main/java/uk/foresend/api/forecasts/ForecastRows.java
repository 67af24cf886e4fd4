package uk.foresend.api.forecasts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of kept forecasts: rows are added, never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ForecastRows extends GenericRepository<ForecastRow, String> {

  Optional<ForecastRow> findById(String id);

  /** Adds a forecast; returns 0 when it is kept already. */
  @Query(
      "insert into forecast (id, scenario, scenario_version, engine, result, created)"
          + " values (:id, :scenario, :version, :engine, :result, :created)"
          + " on conflict do nothing")
  int add(
      String id,
      String scenario,
      @Nullable Integer version,
      String engine,
      String result,
      Instant created);

  /** Returns the forecasts kept last. */
  @Query(
      "select f.id, f.scenario, f.scenario_version, f.engine, f.created"
          + " from forecast f order by f.created desc, f.id limit :most")
  List<KeptLine> last(int most);
}
