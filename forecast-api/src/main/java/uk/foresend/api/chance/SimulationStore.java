package uk.foresend.api.chance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.foresend.Forecaster;
import uk.foresend.api.desk.Hash;
import uk.foresend.api.scenarios.Source;

/** Where simulations are kept: what was asked, how it stands, and what came of it. */
@Singleton
final class SimulationStore {
  private final SimulationRows simulations;
  private final SimulationDocumentRows documents;
  private final SimulationReportRows reports;
  private final TransactionOperations<Connection> transactions;
  private final ObjectMapper json;
  private final Clock clock;

  SimulationStore(
      SimulationRows simulations,
      SimulationDocumentRows documents,
      SimulationReportRows reports,
      TransactionOperations<Connection> transactions,
      ObjectMapper json,
      Clock clock) {
    this.simulations = simulations;
    this.documents = documents;
    this.reports = reports;
    this.transactions = transactions;
    this.json = json;
    this.clock = clock;
  }

  /**
   * A report as it was told.
   *
   * @param id its name
   * @param title its title
   * @param json its tables and charts
   * @param csv its data
   */
  record Told(String id, String title, String json, String csv) {}

  /**
   * Lets a simulation wait to be run, unless one of that key waits, runs or is done; returns it as
   * it then stands.
   */
  SimulationRow ask(
      String key, SimulationAnswer.Asked asked, SimulationAsked wanted, List<Source> sources) {
    return transactions.executeWrite(
        status -> {
          int added =
              simulations.add(
                  key,
                  asked.madeOf().scenario(),
                  asked.madeOf().version(),
                  Forecaster.ENGINE_VERSION,
                  wanted.draws().number(),
                  wanted.draws().seed(),
                  wanted.stored(),
                  write(asked),
                  now());
          for (int i = 0; added > 0 && i < sources.size(); i++) {
            documents.save(SimulationDocumentRow.of(key, i, sources.get(i)));
          }
          if (added == 0) {
            simulations.again(key, now());
          }
          return simulations.findById(key).orElseThrow();
        });
  }

  /** Begins an attempt and returns it; empty when it is over or was cancelled. */
  Optional<SimulationRow> begin(String key, int attempt) {
    return simulations.begin(key, attempt, now()) > 0 ? find(key) : Optional.empty();
  }

  /** Notes how far an attempt is; returns false when it is no longer wanted. */
  boolean note(String key, int attempt, int done, int parts) {
    return simulations.note(key, attempt, done, parts, now()) > 0;
  }

  /** Lets an attempt that was stopped on the way wait as if it had not been begun. */
  void release(String key, int attempt) {
    simulations.release(key, attempt, now());
  }

  /** Keeps what came of an attempt, unless it is no longer wanted. */
  void finish(String key, int attempt, int parts, List<Told> told) {
    transactions.executeWrite(
        status -> {
          if (end(key, attempt, State.DONE, parts, parts, null)) {
            for (int i = 0; i < told.size(); i++) {
              Told report = told.get(i);
              reports.save(
                  new SimulationReportRow(
                      new SimulationReportRow.Key(key, report.id()),
                      i,
                      report.title(),
                      report.json(),
                      report.csv()));
            }
          }
          return told.size();
        });
  }

  /** Keeps why an attempt failed, unless it is no longer wanted. */
  void fail(String key, int attempt, int done, int parts, Failure failure) {
    end(key, attempt, State.FAILED, done, parts, write(failure));
  }

  private boolean end(
      String key, int attempt, State state, int done, int parts, @Nullable String failure) {
    return simulations.end(key, attempt, state.id(), done, parts, failure, now()) > 0;
  }

  /** Cancels a simulation; returns false when it neither waits nor runs. */
  boolean cancel(String key) {
    return simulations.cancel(key, now()) > 0;
  }

  /** Returns a simulation as it stands; empty for what is no key, too. */
  Optional<SimulationRow> find(String key) {
    return Hash.isOne(key) ? simulations.findById(key) : Optional.empty();
  }

  /** Returns how many wait or run. */
  long unfinished() {
    return simulations.unfinished();
  }

  List<SimulationRow> waitingOrRunning() {
    return simulations.waitingOrRunning();
  }

  List<SimulationLine> last(int most) {
    return simulations.last(most).stream().map(SimulationLine::of).toList();
  }

  /** Returns the documents a simulation is made of, the scenario's own first. */
  List<Source> sources(String key) {
    return documents.of(key).stream().map(SimulationDocumentRow::source).toList();
  }

  /** Returns the reports of a simulation, none before it is done. */
  List<SimulationReportRow> reports(String key) {
    return reports.of(key);
  }

  /** Returns a simulation as it is answered, without reports. */
  SimulationAnswer answer(SimulationRow row) {
    SimulationAnswer.Asked asked = read(row.madeOf(), SimulationAnswer.Asked.class);
    return new SimulationAnswer(
        SimulationLine.of(row),
        asked.madeOf(),
        asked.warnings(),
        row.failure() == null ? null : read(row.failure(), Failure.class),
        List.of());
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (JsonProcessingException ours) {
      throw new IllegalStateException(ours);
    }
  }

  private <T> T read(String text, Class<T> type) {
    try {
      return json.readValue(text, type);
    } catch (JsonProcessingException ours) {
      throw new IllegalStateException(ours);
    }
  }
}
