package uk.foresend.api.desk;

import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** What documents are called. */
public final class Titles {
  private Titles() {}

  /** Returns the title a document gives itself, or its id. */
  public static String of(ScenarioDocument document) {
    return document
        .root()
        .field("title")
        .filter(Node.Scalar.class::isInstance)
        .map(node -> ((Node.Scalar) node).text().strip())
        .orElse(document.id());
  }
}
