package uk.foresend.api.pages.assumptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import uk.foresend.assumption.Driver;
import uk.foresend.scenario.Edit;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.SectionCatalogue;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/**
 * One thing that a document says and that is changed at once: an item of a list, a group, a word.
 *
 * @param section the section it stands in
 * @param path the way to it: {@code drivers[3]}
 * @param node what it says
 */
public record Entry(Field<?> section, String path, Node node) {

  /** Returns the entries of a section of a document, in its order. */
  public static List<Entry> of(Node.Mapping document, Field<?> section) {
    Node said = document.field(section.name()).orElse(null);
    List<Entry> entries = new ArrayList<>();
    String path = section.name();
    if (said instanceof Node.Sequence list && section.type().note().isList()) {
      for (int i = 0; i < list.items().size(); i++) {
        entries.add(new Entry(section, path + "[" + i + "]", list.items().get(i)));
      }
    } else if (said instanceof Node.Mapping map && section.type().note().isMap()) {
      map.entries()
          .forEach(one -> entries.add(new Entry(section, path + "." + one.name(), one.value())));
    } else if (said != null && !(said instanceof Node.Scalar none && none.text().isEmpty())) {
      entries.add(new Entry(section, path, said));
    }
    return entries;
  }

  /** Returns the entries of a part of a document, section by section. */
  public static List<Entry> of(Node.Mapping document, Part part) {
    List<Entry> entries = new ArrayList<>();
    part.sections().stream()
        .flatMap(name -> SectionCatalogue.find(name).stream())
        .flatMap(section -> of(document, section).stream())
        .filter(entry -> entry.driver().map(part::holds).orElse(true))
        .forEach(entries::add);
    return entries;
  }

  /** Returns the entry at a path of a document; empty when there is none. */
  public static Optional<Entry> find(Node.Mapping document, String path) {
    return SectionCatalogue.find(path.replaceFirst("[.\\[].*", ""))
        .filter(section -> Part.of(section.name()).isPresent())
        .flatMap(
            section ->
                of(document, section).stream().filter(one -> one.path().equals(path)).findFirst());
  }

  /** Whether there can be more of its kind, and so none of it. */
  public boolean isOneOfMany() {
    return !path.equals(section.name());
  }

  /** Whether it names a source that it rests on. */
  boolean rests() {
    return shape().stream()
        .flatMap(one -> one.fields().stream())
        .anyMatch(field -> field.name().equals("source"));
  }

  /** Returns the driver whose numbers it gives; empty when it gives none. */
  public Optional<Driver> driver() {
    return section.name().equals(Part.DRIVERS)
        ? word("driver").flatMap(Driver::find)
        : Optional.empty();
  }

  /** Returns a word that stands in it under a name. */
  public Optional<String> word(String name) {
    return Edit.find(node, name)
        .filter(Node.Scalar.class::isInstance)
        .map(one -> ((Node.Scalar) one).text());
  }

  /** Returns the fields that it has; empty when it is a word or written freely. */
  public Optional<Shape<?>> shape() {
    return shape(section, node);
  }

  /** Returns the fields of a kind of entry; of several kinds, of the one that a node names. */
  static Optional<Shape<?>> shape(Field<?> section, Node node) {
    List<Shape<?>> shapes = section.type().note().shapes();
    if (shapes.size() < 2) {
      return shapes.stream().<Shape<?>>map(one -> one).findFirst();
    }
    return shapes.stream()
        .filter(one -> Edit.find(node, one.fields().get(0).name()).filter(word(one)).isPresent())
        .<Shape<?>>map(one -> one)
        .findFirst();
  }

  private static Predicate<Node> word(Shape<?> shape) {
    return said -> said instanceof Node.Scalar word && word.text().equals(shape.name());
  }

  /** Returns how the type of one of its fields describes itself; as text what has none. */
  TypeNote note(String name) {
    return shape().stream()
        .flatMap(one -> one.fields().stream())
        .filter(field -> field.name().equals(name))
        .map(field -> field.type().note())
        .findFirst()
        .orElseGet(() -> TypeNote.of("text", ""));
  }
}
