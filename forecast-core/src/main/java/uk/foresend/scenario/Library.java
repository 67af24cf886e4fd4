package uk.foresend.scenario;

import java.util.Optional;

/** Where the scenarios that others extend are found, by id. */
@FunctionalInterface
public interface Library {

  /** A library with nothing in it. */
  Library EMPTY = id -> Optional.empty();

  /** Returns the document with that id. */
  Optional<ScenarioDocument> find(String id);
}
