package uk.foresend.api.scenarios;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Adds the first version of a scenario that rests on nothing. */
  OptionalInt create(String id, Draft draft) {
    return number(create(id, draft, Map.of()));
  }

  /** Adds a version that rests on nothing on top of one. */
  OptionalInt replace(String id, int expected, Draft draft) {
    return number(replace(id, expected, draft, Map.of()));
  }

  /**
   * Adds the first version of a scenario, unless there is one already or a version that it rests on
   * is no longer the latest.
   *
   * @param restsOn the versions of the scenarios it extends, as they were when it was found sound
   */
  Outcome create(String id, Draft draft, Map<String, Integer> restsOn) {
    return transactions.executeWrite(
        status -> {
          scenarios.makeRoom(id);
          Map<String, ScenarioRow> held = hold(id, restsOn.keySet());
          ScenarioRow row = Objects.requireNonNull(held.get(id));
          if (!row.deleted()) {
            return new Outcome.Stale();
          }
          return stand(held, restsOn)
              ? advance(id, row.version(), draft)
              : new Outcome.ParentsChanged();
        });
  }

  /**
   * Adds a version on top of one, unless that is no longer the latest or a version that it rests on
   * is not; or, when it is a deletion, others extend it.
   */
  Outcome replace(String id, int expected, Draft draft, Map<String, Integer> restsOn) {
    return transactions.executeWrite(
        status -> {
          Map<String, ScenarioRow> held = hold(id, restsOn.keySet());
          ScenarioRow row = held.get(id);
          if (row == null || row.deleted() || row.version() != expected) {
            return new Outcome.Stale();
          }
          List<String> children =
              draft.event() == VersionEvent.DELETED ? extending(id) : List.<String>of();
          if (!children.isEmpty()) {
            return new Outcome.Extended(children);
          }
          return stand(held, restsOn) ? advance(id, expected, draft) : new Outcome.ParentsChanged();
        });
  }

  /**
   * Keeps rows from being changed by others until the transaction ends; all in one order, so that
   * nobody waits for who waits for them.
   */
  private Map<String, ScenarioRow> hold(String id, Set<String> others) {
    Map<String, ScenarioRow> held = new TreeMap<>();
    Set<String> all = new TreeSet<>(others);
    all.add(id);
    all.forEach(one -> scenarios.hold(one).ifPresent(row -> held.put(one, row)));
    return held;
  }

  private static boolean stand(Map<String, ScenarioRow> held, Map<String, Integer> restsOn) {
    return restsOn.entrySet().stream()
        .allMatch(
            one -> {
              ScenarioRow row = held.get(one.getKey());
              return row != null && !row.deleted() && row.version() == one.getValue();
            });
  }

  private Outcome advance(String id, int expected, Draft draft) {
    boolean deleted = draft.event() == VersionEvent.DELETED;
    if (scenarios.advance(id, expected, deleted) == 0) {
      return new Outcome.Stale();
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
    return new Outcome.Done(number);
  }

  private static OptionalInt number(Outcome outcome) {
    return outcome.match(
        OptionalInt::of, OptionalInt::empty, OptionalInt::empty, by -> OptionalInt.empty());
  }
}
