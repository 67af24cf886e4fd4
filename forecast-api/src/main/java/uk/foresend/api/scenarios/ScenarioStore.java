package uk.foresend.api.scenarios;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import uk.foresend.api.desk.Titles;
import uk.foresend.api.desk.Written;
import uk.foresend.scenario.ScenarioDocument;

/**
 * Where scenarios are kept. Nothing that was saved is ever lost: saving adds a version, deleting
 * adds one that says so.
 */
@Singleton
final class ScenarioStore {
  private final ScenarioRows scenarios;
  private final VersionRows versions;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  ScenarioStore(
      ScenarioRows scenarios,
      VersionRows versions,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.scenarios = scenarios;
    this.versions = versions;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * What is to become the next version.
   *
   * @param event how it comes about
   * @param title the title of the scenario
   * @param parent the scenario it extends
   * @param written the document
   * @param author who says they wrote it
   */
  record Draft(
      VersionEvent event, String title, Optional<String> parent, Written written, String author) {
    private static final int LONGEST_TITLE = 400;

    static Draft of(VersionEvent event, ScenarioDocument document, Written written, String author) {
      String title = Titles.of(document);
      return new Draft(
          event,
          title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
          document.parent(),
          written,
          author);
    }
  }

  /** Returns the latest version of a scenario that is there. */
  Optional<VersionRow> latest(String id) {
    return scenarios
        .findById(id)
        .filter(row -> !row.deleted())
        .flatMap(row -> version(id, row.version()));
  }

  /** Returns one version of a scenario, there or deleted. */
  Optional<VersionRow> version(String id, int number) {
    return versions.findById(new VersionRow.Key(id, number));
  }

  /** Returns the latest version of every scenario that is there, by id. */
  List<VersionLine> all() {
    return versions.latest();
  }

  /** Returns every version of a scenario, the latest first. */
  List<VersionLine> history(String id) {
    return versions.history(id);
  }

  /** Returns the ids of the scenarios that extend one. */
  List<String> extending(String id) {
    return scenarios.extending(id);
  }

  /** Adds the first version of a scenario; empty when there is one already. */
  OptionalInt create(String id, Draft draft) {
    return transactions.executeWrite(
        status -> {
          scenarios.makeRoom(id);
          ScenarioRow row = scenarios.findById(id).orElseThrow();
          return row.deleted() ? advance(id, row.version(), draft) : OptionalInt.empty();
        });
  }

  /** Adds a version on top of one; empty when that is no longer the latest. */
  OptionalInt replace(String id, int expected, Draft draft) {
    return transactions.executeWrite(
        status -> {
          boolean there = scenarios.findById(id).filter(row -> !row.deleted()).isPresent();
          return there ? advance(id, expected, draft) : OptionalInt.empty();
        });
  }

  private OptionalInt advance(String id, int expected, Draft draft) {
    boolean deleted = draft.event() == VersionEvent.DELETED;
    if (scenarios.advance(id, expected, deleted) == 0) {
      return OptionalInt.empty();
    }
    int number = expected + 1;
    versions.save(
        new VersionRow(
            new VersionRow.Key(id, number),
            draft.event().id(),
            draft.title(),
            draft.parent().orElse(null),
            draft.written().format().id(),
            draft.written().text(),
            draft.written().hash(),
            draft.author(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    return OptionalInt.of(number);
  }
}
