package uk.foresend.scenario;

import java.util.List;
import java.util.Map;

/**
 * A document with the comments that a person who reads it needs: they say nothing to the checker.
 *
 * @param document the document
 * @param head paragraphs that stand before everything else
 * @param remarks paragraphs that stand before a field or an item, by its path: {@code drivers[3]}
 */
public record CommentedDocument(
    ScenarioDocument document, List<String> head, Map<String, List<String>> remarks) {

  /** Keeps its own copies. */
  public CommentedDocument {
    head = List.copyOf(head);
    remarks = Map.copyOf(remarks);
  }

  /** Returns the same with other paragraphs at its head. */
  public CommentedDocument withHead(List<String> paragraphs) {
    return new CommentedDocument(document, paragraphs, remarks);
  }
}
