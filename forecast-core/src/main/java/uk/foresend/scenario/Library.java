package uk.foresend.scenario;

import java.util.List;
import java.util.Optional;
import uk.foresend.problem.Checked;

/** Where the scenarios that others extend are found, by id. */
@FunctionalInterface
public interface Library {

  /** A library with nothing in it. */
  Library EMPTY = id -> Optional.empty();

  /** Returns the document with that id. */
  Optional<ScenarioDocument> find(String id);

  /**
   * Returns the document with that id, or what is wrong with its form; empty when there is none.
   */
  default Optional<Checked<ScenarioDocument>> read(String id) {
    return find(id).map(document -> Checked.of(document, List.of()));
  }

  /** Returns a library that looks here first and then in another. */
  default Library orElse(Library other) {
    Library first = this;
    return new Library() {
      @Override
      public Optional<ScenarioDocument> find(String id) {
        return first.find(id).or(() -> other.find(id));
      }

      @Override
      public Optional<Checked<ScenarioDocument>> read(String id) {
        return first.read(id).or(() -> other.read(id));
      }
    };
  }
}
