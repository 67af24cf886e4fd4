package uk.foresend.api.scenarios;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of versions: rows are added, never changed. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface VersionRows extends GenericRepository<VersionRow, VersionRow.Key> {

  VersionRow save(VersionRow row);

  Optional<VersionRow> findById(VersionRow.Key key);

  /** Returns the latest version of every scenario that is there, by id. */
  @Query(
      "select v.scenario, v.number, v.event, v.title, v.parent, v.hash, v.author, v.created"
          + " from scenario s join scenario_version v"
          + " on v.scenario = s.id and v.number = s.version"
          + " where s.deleted = false order by s.id")
  List<VersionLine> latest();

  /** Returns every version of a scenario, the latest first. */
  @Query(
      "select v.scenario, v.number, v.event, v.title, v.parent, v.hash, v.author, v.created"
          + " from scenario_version v where v.scenario = :scenario order by v.number desc")
  List<VersionLine> history(String scenario);
}
