package uk.foresend.scenario.schema;

import uk.foresend.problem.Place;
import uk.foresend.scenario.Node;

/**
 * A value with what was written for it, so that a later check can say where.
 *
 * @param value the value
 * @param node what was written
 * @param <T> the type of the value
 */
public record Placed<T>(T value, Node node) {

  /** Returns where it stands. */
  public Place place() {
    return node.place();
  }

  /** Returns where something inside it stands, by its path from here. */
  public Place place(String path) {
    return Places.of(node, path);
  }
}
