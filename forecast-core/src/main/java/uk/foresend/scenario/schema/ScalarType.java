package uk.foresend.scenario.schema;

import java.util.Optional;
import java.util.function.Function;
import uk.foresend.scenario.Node;

/**
 * A single word or line of text, read by a function that knows what it should be.
 *
 * @param note how it describes itself
 * @param parser returns the value, or empty when the text is not one
 * @param hint returns what to say about a text that is not one
 * @param <T> the type of the value
 */
public record ScalarType<T>(TypeNote note, Parser<T> parser, Function<String, String> hint)
    implements FieldType<T> {

  /**
   * Reads a text.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Parser<T> {

    /** Returns the value, or empty when the text is not one, or after telling what is wrong. */
    Optional<T> parse(String text, Node.Scalar at, Reading in);
  }

  @Override
  public Optional<T> read(Node node, Reading in) {
    if (!(node instanceof Node.Scalar scalar)) {
      in.invalid(node.place(), Said.wrong(node, note.words()), "");
      return Optional.empty();
    }
    int before = in.count();
    Optional<T> value = parser.parse(scalar.text().strip(), scalar, in);
    if (value.isEmpty() && in.count() == before) {
      in.invalid(
          scalar.place(), Said.wrong(scalar, note.words()), hint.apply(scalar.text().strip()));
    }
    return value;
  }
}
