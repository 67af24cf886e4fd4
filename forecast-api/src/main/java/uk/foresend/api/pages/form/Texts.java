package uk.foresend.api.pages.form;

import java.util.HashSet;
import java.util.Set;
import uk.foresend.scenario.SectionCatalogue;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/** Knows the fields of documents that hold text, in which a number is no number. */
final class Texts {
  private static final String TEXT = "text";
  private static final Set<String> NAMES = names();

  private Texts() {}

  /** Whether a field holds text, told by the last word of its name. */
  static boolean is(String name) {
    return NAMES.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  private static Set<String> names() {
    Set<String> texts = new HashSet<>();
    Set<String> others = new HashSet<>();
    Set<Shape<?>> seen = new HashSet<>();
    SectionCatalogue.ofBaseline().forEach(field -> gather(field, texts, others, seen));
    texts.removeAll(others);
    return Set.copyOf(texts);
  }

  private static void gather(
      Field<?> field, Set<String> texts, Set<String> others, Set<Shape<?>> seen) {
    TypeNote note = field.type().note();
    (note.kind().equals(TEXT) ? texts : others).add(field.name());
    for (Shape<?> shape : note.shapes()) {
      if (seen.add(shape)) {
        shape.fields().forEach(inside -> gather(inside, texts, others, seen));
      }
    }
  }
}
