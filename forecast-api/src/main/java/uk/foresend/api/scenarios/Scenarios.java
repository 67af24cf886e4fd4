package uk.foresend.api.scenarios;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Written;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/** The scenarios that are kept: the library in which what others extend is found. */
@Singleton
public final class Scenarios implements Library {
  private final ScenarioStore store;
  private final Desk desk;

  Scenarios(ScenarioStore store, Desk desk) {
    this.store = store;
    this.desk = desk;
  }

  /**
   * A document that is kept.
   *
   * @param line its version
   * @param written what it says
   */
  public record Kept(VersionLine line, Written written) {}

  @Override
  public Optional<ScenarioDocument> find(String id) {
    return read(id).filter(Checked::isPresent).map(Checked::get);
  }

  @Override
  public Optional<Checked<ScenarioDocument>> read(String id) {
    return latest(id).map(kept -> read(kept.written(), id));
  }

  /** Returns the latest version of a scenario that is there. */
  public Optional<Kept> latest(String id) {
    return store.latest(id).map(VersionRow::kept);
  }

  /** Returns one version of a scenario, there or deleted. */
  public Optional<Kept> version(String id, int number) {
    return store.version(id, number).map(VersionRow::kept);
  }

  /** Returns the document that a kept text says, or why it can no longer be read. */
  public Checked<ScenarioDocument> read(Written written, String id) {
    return desk.read(written.bytes(), written.format(), id);
  }

  /** Returns the latest version of every scenario that is there, by id. */
  public List<VersionLine> all() {
    return store.all();
  }

  /** Returns every version of a scenario, the latest first. */
  public List<VersionLine> history(String id) {
    return store.history(id);
  }

  List<String> extending(String id) {
    return store.extending(id);
  }

  /** Keeps a document, found sound with some versions, as the first version of its scenario. */
  Outcome create(
      ScenarioDocument document, Written written, String author, Map<String, Integer> restsOn) {
    return store.create(document.id(), draft(document, written, author), restsOn);
  }

  /** Keeps a document, found sound with some versions, as the version after one. */
  Outcome replace(
      ScenarioDocument document,
      int expected,
      Written written,
      String author,
      Map<String, Integer> restsOn) {
    return store.replace(document.id(), expected, draft(document, written, author), restsOn);
  }

  /** Deletes a scenario, unless that version is no longer the latest or others extend it. */
  Outcome delete(VersionLine latest, String author) {
    return store.replace(
        latest.scenario(),
        latest.number(),
        new ScenarioStore.Draft(
            VersionEvent.DELETED,
            latest.title(),
            Optional.ofNullable(latest.parent()),
            Written.NOTHING,
            author),
        Map.of());
  }

  private static ScenarioStore.Draft draft(
      ScenarioDocument document, Written written, String author) {
    return ScenarioStore.Draft.of(VersionEvent.SAVED, document, written, author);
  }
}
