package uk.foresend.scenario.schema;

import java.util.Optional;
import uk.foresend.scenario.Node;

/**
 * Another type, whose value keeps its place.
 *
 * @param inner the other type
 * @param <T> the type of the value
 */
public record PlacedType<T>(FieldType<T> inner) implements FieldType<Placed<T>> {
  @Override
  public Optional<Placed<T>> read(Node node, Reading in) {
    return inner.read(node, in).map(value -> new Placed<>(value, node));
  }

  @Override
  public TypeNote note() {
    return inner.note();
  }
}
