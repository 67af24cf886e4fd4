package uk.foresend.scenario.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.scenario.Node;

/**
 * A list of one kind of thing; those that cannot be read are left out, having been told.
 *
 * @param items the kind of thing
 * @param what the things in the plural, for the guide: {@code settings}
 * @param <T> the type of an item
 */
public record ListType<T>(FieldType<T> items, String what) implements FieldType<List<T>> {
  @Override
  public Optional<List<T>> read(Node node, Reading in) {
    if (!(node instanceof Node.Sequence sequence)) {
      in.invalid(
          node.place(),
          Said.wrong(node, note().words()),
          "Begin each item on a line of its own with a hyphen, or write them in square brackets.");
      return Optional.empty();
    }
    List<T> read = new ArrayList<>();
    for (Node item : sequence.items()) {
      items.read(item, in).ifPresent(read::add);
    }
    return Optional.of(List.copyOf(read));
  }

  @Override
  public TypeNote note() {
    return items.note().inside(TypeNote.LIST, "a list of " + what);
  }
}
