package uk.foresend.scenario.schema;

import java.util.Optional;
import uk.foresend.scenario.Node;

/**
 * A value, or the word {@code unknown}.
 *
 * @param known the type of the value
 * @param <T> the type of the value
 */
public record UnknownOr<T>(FieldType<T> known) implements FieldType<Optional<T>> {

  private static final String UNKNOWN = "unknown";

  @Override
  public Optional<Optional<T>> read(Node node, Reading in) {
    return node instanceof Node.Scalar scalar && scalar.text().strip().equals(UNKNOWN)
        ? Optional.of(Optional.empty())
        : known.read(node, in).map(Optional::of);
  }

  @Override
  public TypeNote note() {
    TypeNote note = known.note();
    return new TypeNote(
        note.kind(),
        note.words() + ", or " + UNKNOWN,
        note.unit(),
        note.least(),
        note.most(),
        note.options(),
        note.shapes(),
        note.item());
  }
}
