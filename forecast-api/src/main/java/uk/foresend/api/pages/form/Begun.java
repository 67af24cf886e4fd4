package uk.foresend.api.pages.form;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.desk.Format;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/**
 * Begins an entry of a document, such as a lever: fills in its fields with the examples of the
 * catalogue, so that there is something to change, and with what the scenario has where an example
 * names what it has not.
 *
 * @param desk reads examples
 * @param things what the scenario has
 */
public record Begun(Desk desk, Things things) {
  private static final String ASSUMPTION = "assumption";

  /**
   * Returns an entry begun.
   *
   * @param shape what it is
   * @param id its id
   * @param problems how many problems an entry has, to see which optional fields it needs after all
   */
  public Node.Mapping entry(Shape<?> shape, String id, ToLongFunction<Node.Mapping> problems) {
    Node.Mapping entry = required(shape, id);
    long before = problems.applyAsLong(entry);
    for (Field<?> field : shape.fields()) {
      if (before == 0) {
        break;
      }
      if (!field.isRequired() && entry.field(field.name()).isEmpty()) {
        Optional<Node> value = value(field);
        if (value.isPresent()) {
          Node.Mapping more = with(entry, field.name(), value.get());
          long after = problems.applyAsLong(more);
          if (after < before) {
            entry = more;
            before = after;
          }
        }
      }
    }
    return entry;
  }

  private Node.Mapping required(Shape<?> shape, String id) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Field<?> field : shape.fields()) {
      Optional<Node> value =
          field.name().equals("id")
              ? Optional.of(new Node.Scalar(id, false, Place.WHOLE))
              : field.isRequired() ? value(field) : Optional.empty();
      value.ifPresent(one -> entries.add(new Node.Entry(field.name(), Place.WHOLE, one)));
    }
    return new Node.Mapping(entries, Place.WHOLE);
  }

  private static Node.Mapping with(Node.Mapping entry, String name, Node value) {
    List<Node.Entry> entries = new ArrayList<>(entry.entries());
    entries.add(new Node.Entry(name, Place.WHOLE, value));
    return new Node.Mapping(entries, Place.WHOLE);
  }

  private Optional<Node> value(Field<?> field) {
    Checked<ScenarioDocument> read =
        desk.read(
            ("example: " + field.example() + "\n").getBytes(StandardCharsets.UTF_8),
            Format.YAML,
            "example");
    return read.isPresent()
        ? read.get().root().field("example").map(node -> here(node, field.type().note()))
        : Optional.empty();
  }

  /** The example with what this scenario has. */
  private Node here(Node node, TypeNote note) {
    return node.match(
        mapping ->
            new Node.Mapping(
                mapping.entries().stream()
                    .map(
                        entry ->
                            new Node.Entry(
                                entry.name(),
                                Place.WHOLE,
                                here(entry.value(), of(note, entry.name()))))
                    .toList(),
                Place.WHOLE),
        list ->
            new Node.Sequence(
                list.items().stream()
                    .map(item -> here(item, note.item().isEmpty() ? note : item(note)))
                    .toList(),
                Place.WHOLE),
        scalar -> {
          Map<String, String> known = things.options(note.kind());
          return known.isEmpty() || known.containsKey(scalar.text())
              ? scalar
              : new Node.Scalar(first(known), false, Place.WHOLE);
        });
  }

  /** What stands for any until a person chooses: of sources, that there is none. */
  private static String first(Map<String, String> known) {
    return known.containsKey(ASSUMPTION) ? ASSUMPTION : known.keySet().iterator().next();
  }

  private static TypeNote item(TypeNote list) {
    return new TypeNote(
        list.item(),
        list.words(),
        list.unit(),
        list.least(),
        list.most(),
        list.options(),
        list.shapes());
  }

  private static TypeNote of(TypeNote group, String field) {
    return group.shapes().stream()
        .flatMap(shape -> shape.fields().stream())
        .filter(one -> one.name().equals(field))
        .map(one -> one.type().note())
        .findFirst()
        .orElseGet(() -> TypeNote.of("text", ""));
  }
}
