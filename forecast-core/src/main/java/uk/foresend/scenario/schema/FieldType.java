package uk.foresend.scenario.schema;

import java.util.Optional;
import uk.foresend.scenario.Node;

/**
 * What a field may hold: reads it, says every problem it finds, and describes itself for the guide,
 * the catalogue and the page.
 *
 * @param <T> the type of the value read
 */
public sealed interface FieldType<T>
    permits ScalarType,
        NumberType,
        ListType,
        MapType,
        EitherType,
        PlacedType,
        UnknownOr,
        UnionType,
        Shape {

  /** Returns the value, or empty after telling {@code in} what is wrong. */
  Optional<T> read(Node node, Reading in);

  /** Returns what it holds, in words and bounds. */
  TypeNote note();
}
