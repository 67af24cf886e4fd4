package uk.foresend.api.scenarios;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

/** The table of scenarios. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ScenarioRows extends GenericRepository<ScenarioRow, String> {

  Optional<ScenarioRow> findById(String id);

  /** Makes room for an id that was never used; does nothing for one that was. */
  @Query("insert into scenario (id, version, deleted) values (:id, 0, true) on conflict do nothing")
  void makeRoom(String id);

  /** Keeps a row from being changed by others until the transaction ends, and returns it. */
  @Query("select id, version, deleted from scenario where id = :id for update")
  Optional<ScenarioRow> hold(String id);

  /** Moves on to the next version; returns 0 when somebody else was quicker. */
  @Query(
      "update scenario set version = :version + 1, deleted = :deleted"
          + " where id = :id and version = :version")
  int advance(String id, int version, boolean deleted);

  /** Returns the ids of the scenarios that extend one. */
  @Query(
      "select s.id from scenario s join scenario_version v"
          + " on v.scenario = s.id and v.number = s.version"
          + " where s.deleted = false and v.parent = :id order by s.id")
  List<String> extending(String id);
}
