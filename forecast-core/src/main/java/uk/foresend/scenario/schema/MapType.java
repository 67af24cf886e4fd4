package uk.foresend.scenario.schema;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.foresend.scenario.Node;

/**
 * Values by key, each key read as a type of its own; in the order written.
 *
 * @param keys the type of the keys
 * @param values the type of the values
 * @param what the words for the guide: {@code numbers by setting}
 * @param <K> the type of a key
 * @param <V> the type of a value
 */
public record MapType<K, V>(FieldType<K> keys, FieldType<V> values, String what)
    implements FieldType<Map<K, V>> {
  @Override
  public Optional<Map<K, V>> read(Node node, Reading in) {
    if (!(node instanceof Node.Mapping mapping)) {
      in.invalid(node.place(), Said.wrong(node, note().words()), "Write one key and value a line.");
      return Optional.empty();
    }
    Map<K, V> read = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      Optional<K> key = keys.read(new Node.Scalar(entry.name(), false, entry.place()), in);
      Optional<V> value = values.read(entry.value(), in);
      if (key.isPresent() && value.isPresent()) {
        read.put(key.get(), value.get());
      }
    }
    return Optional.of(Collections.unmodifiableMap(read));
  }

  @Override
  public TypeNote note() {
    return values.note().inside(TypeNote.MAP, what);
  }
}
