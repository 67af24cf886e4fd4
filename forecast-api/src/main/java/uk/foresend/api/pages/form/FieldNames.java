package uk.foresend.api.pages.form;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import uk.foresend.scenario.SectionCatalogue;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/** What can be told of a field of a document by its name, whatever group it stands in. */
public final class FieldNames {
  private static final String TEXT = "text";
  private static final Set<String> TEXTS = new TreeSet<>();

  /** The fields that say which of several kinds a group is: {@code lever}, {@code policy}. */
  public static final Set<String> KINDS;

  static {
    Set<String> others = new HashSet<>();
    Set<String> kinds = new TreeSet<>();
    Set<Shape<?>> seen = new HashSet<>();
    SectionCatalogue.ofBaseline().forEach(field -> gather(field, others, kinds, seen));
    TEXTS.removeAll(others);
    KINDS = Set.copyOf(kinds);
  }

  private FieldNames() {}

  /** Whether a field holds text, in which a number is no number; told by the end of its name. */
  static boolean isText(String name) {
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static void gather(
      Field<?> field, Set<String> others, Set<String> kinds, Set<Shape<?>> seen) {
    TypeNote note = field.type().note();
    (note.kind().equals(TEXT) ? TEXTS : others).add(field.name());
    if (note.shapes().size() > 1) {
      kinds.add(note.shapes().get(0).fields().get(0).name());
    }
    for (Shape<?> shape : note.shapes()) {
      if (seen.add(shape)) {
        shape.fields().forEach(inside -> gather(inside, others, kinds, seen));
      }
    }
  }
}
