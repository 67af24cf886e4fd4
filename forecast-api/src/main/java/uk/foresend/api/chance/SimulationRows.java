package uk.foresend.api.chance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The table of simulations. Every change names the attempt it belongs to, and what it was. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SimulationRows extends GenericRepository<SimulationRow, String> {

  Optional<SimulationRow> findById(String id);

  /** Adds one that waits; returns 0 when there is one of that key. */
  @Query(
      "insert into simulation (id, scenario, scenario_version, engine, draws, seed, extras, made_of,"
          + " state, attempt, begun, done, parts, created, changed) values (:id, :scenario, :version,"
          + " :engine, :draws, :seed, :extras, :madeOf, 'waiting', 1, 0, 0, :draws, :now, :now)"
          + " on conflict do nothing")
  int add(
      String id,
      String scenario,
      @Nullable Integer version,
      String engine,
      int draws,
      String seed,
      String extras,
      String madeOf,
      Instant now);

  /** Lets one that was cancelled or failed wait again; returns 0 when it was neither. */
  @Query(
      "update simulation set state = 'waiting', attempt = attempt + 1, begun = 0, done = 0,"
          + " parts = draws, failure = null, changed = :now"
          + " where id = :id and state in ('cancelled', 'failed')")
  int again(String id, Instant now);

  /** Begins an attempt, from nothing; returns 0 when it is over. */
  @Query(
      "update simulation set state = 'running', begun = begun + 1, done = 0, changed = :now"
          + " where id = :id and attempt = :attempt and state in ('waiting', 'running')")
  int begin(String id, int attempt, Instant now);

  /** Notes how far an attempt is; returns 0 when it is no longer wanted. */
  @Query(
      "update simulation set done = :done, parts = :parts, changed = :now"
          + " where id = :id and attempt = :attempt and state = 'running'")
  int note(String id, int attempt, int done, int parts, Instant now);

  /** Lets an attempt wait that runs, as if it had not been begun; returns 0 when it is over. */
  @Query(
      "update simulation set state = 'waiting', begun = begun - 1, done = 0, changed = :now"
          + " where id = :id and attempt = :attempt and state = 'running'")
  int release(String id, int attempt, Instant now);

  /** Ends an attempt that runs; returns 0 when it is no longer wanted. */
  @Query(
      "update simulation set state = :state, done = :done, parts = :parts, failure = :failure,"
          + " changed = :now where id = :id and attempt = :attempt and state = 'running'")
  int end(
      String id,
      int attempt,
      String state,
      int done,
      int parts,
      @Nullable String failure,
      Instant now);

  /** Cancels one that waits or runs; returns 0 when it does neither. */
  @Query(
      "update simulation set state = 'cancelled', changed = :now"
          + " where id = :id and state in ('waiting', 'running')")
  int cancel(String id, Instant now);

  /** Returns how many wait or run. */
  @Query("select count(*) from simulation where state in ('waiting', 'running')")
  long unfinished();

  /** Returns those that wait or run, the oldest first. */
  @Query("select s.* from simulation s where s.state in ('waiting', 'running') order by s.created")
  List<SimulationRow> waitingOrRunning();

  /** Returns those asked for last. */
  @Query("select s.* from simulation s order by s.created desc, s.id limit :most")
  List<SimulationRow> last(int most);
}
