package uk.foresend.scenario.schema;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Node;

/** The fields of one shape as they were read, each asked for by the field itself. */
public final class Values {

  private final Node.Mapping node;
  private final Map<Field<?>, Object> read;

  Values(Node.Mapping node, Map<Field<?>, Object> read) {
    this.node = node;
    this.read = Collections.unmodifiableMap(new IdentityHashMap<>(read));
  }

  /** Returns the value of a required field; an error of ours when it was not read. */
  public <T> T get(Field<T> field) {
    return find(field)
        .orElseThrow(() -> new IllegalStateException("Not read: " + field + " at " + place()));
  }

  /** Returns the value of a field that was given and read. */
  @SuppressWarnings("unchecked")
  public <T> Optional<T> find(Field<T> field) {
    return Optional.ofNullable((T) read.get(field));
  }

  /** Returns the value of a field, or another when it was not given. */
  public <T> T or(Field<T> field, T otherwise) {
    return find(field).orElse(otherwise);
  }

  /** Returns the items of a list field, none when it was not given. */
  public <T> List<T> list(Field<List<T>> field) {
    return find(field).orElse(List.of());
  }

  /** Returns the items of a list field without their places, none when it was not given. */
  public <T> List<T> items(Field<List<Placed<T>>> field) {
    return list(field).stream().map(Placed::value).toList();
  }

  /** Returns where the whole stands. */
  public Place place() {
    return node.place();
  }

  /** Returns where a field stands, or the whole when it was not given. */
  public Place place(Field<?> field) {
    return Places.of(node, field.name());
  }

  /** Returns where something inside stands, by its path from here. */
  public Place place(String path) {
    return Places.of(node, path);
  }

  /** Returns what was written. */
  public Node.Mapping node() {
    return node;
  }
}
