package uk.foresend.scenario.schema;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.problem.Nearest;
import uk.foresend.scenario.Node;

/**
 * One of several shapes, told apart by a field of their own: {@code policy: stability-grant}.
 *
 * @param by the name of that field
 * @param members the shapes, each named by its word
 * @param <T> what all of them make
 */
public record UnionType<T>(String by, List<Shape<? extends T>> members) implements FieldType<T> {

  /** Keeps its own copy. */
  public UnionType {
    members = List.copyOf(members);
  }

  @Override
  public Optional<T> read(Node node, Reading in) {
    if (!(node instanceof Node.Mapping mapping)) {
      in.invalid(node.place(), Said.wrong(node, note().words()), "");
      return Optional.empty();
    }
    List<String> words = members.stream().<String>map(Shape::name).toList();
    Optional<Node> word = mapping.field(by);
    if (Said.nothing(word)) {
      in.invalid(
          mapping.place(),
          Said.path(mapping.place()) + " has no " + by + ", which says what kind it is.",
          Nearest.hint("", words));
      return Optional.empty();
    }
    Optional<Shape<? extends T>> member =
        members.stream()
            .filter(one -> word.get() instanceof Node.Scalar text && text.text().equals(one.name()))
            .findFirst();
    if (member.isEmpty()) {
      String said = Said.what(word.get());
      in.invalid(
          word.get().place(),
          Said.wrong(word.get(), "the name of a kind of " + by),
          Nearest.hint(said, words));
      return Optional.empty();
    }
    return member.get().read(node, in).map(made -> made);
  }

  @Override
  public TypeNote note() {
    return new TypeNote(
        "union",
        "a group of fields that begins with " + by,
        "",
        java.util.OptionalDouble.empty(),
        java.util.OptionalDouble.empty(),
        members.stream()
            .map(one -> new TypeNote.Option(one.name(), one.help()))
            .collect(Collectors.toUnmodifiableList()),
        members.stream().<Shape<?>>map(one -> one).toList());
  }
}
