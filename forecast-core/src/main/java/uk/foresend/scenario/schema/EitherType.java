package uk.foresend.scenario.schema;

import java.util.List;
import java.util.Optional;
import uk.foresend.scenario.Node;

/**
 * A single word, or something longer written in its place.
 *
 * @param word the type of the word
 * @param longer the type of what may stand in its place
 * @param <T> the type of both values
 */
public record EitherType<T>(FieldType<T> word, FieldType<T> longer) implements FieldType<T> {
  @Override
  public Optional<T> read(Node node, Reading in) {
    return node instanceof Node.Scalar ? word.read(node, in) : longer.read(node, in);
  }

  @Override
  public TypeNote note() {
    TypeNote first = word.note();
    TypeNote second = longer.note();
    return new TypeNote(
        "either",
        first.words() + ", or " + second.words(),
        second.unit(),
        second.least(),
        second.most(),
        List.copyOf(first.options()),
        second.shapes());
  }
}
