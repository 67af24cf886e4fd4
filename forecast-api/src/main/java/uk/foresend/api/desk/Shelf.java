package uk.foresend.api.desk;

import java.util.List;
import java.util.Optional;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Scenarios that stand in files or came with Foresend, for who works without a server. */
public interface Shelf {

  /**
   * A scenario that came with Foresend.
   *
   * @param document the document
   * @param written the same as it was written
   */
  record Shipped(ScenarioDocument document, Written written) {}

  /** Returns the scenarios that came with Foresend, by id. */
  List<Shipped> shipped();

  /**
   * Returns the documents of a folder that is no scenario itself, and of those below it, by where
   * they stand in it; empty when there is no such folder.
   */
  Optional<List<Checked<ScenarioDocument>>> folder(String name);

  /**
   * Returns the scenario of a file, a folder or a shipped id, or its problems; empty when there is
   * nothing of that name.
   */
  Optional<Checked<Scenario>> open(String name);
}
