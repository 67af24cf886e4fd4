package uk.foresend.scenario;

import java.util.Optional;

/**
 * What people said: a scenario document as written.
 *
 * @param id its id, as it says itself
 * @param parent the id of the scenario it extends; empty for a baseline
 * @param root the whole document
 */
public record ScenarioDocument(String id, Optional<String> parent, Node.Mapping root) {

  /** Returns the document that a group of fields is, its id and parent as they say. */
  public static ScenarioDocument of(Node.Mapping root) {
    return new ScenarioDocument(word(root, "id").orElse(""), word(root, "extends"), root);
  }

  private static Optional<String> word(Node.Mapping root, String field) {
    return root.field(field)
        .map(node -> node instanceof Node.Scalar scalar ? scalar.text().strip() : "?");
  }
}
