package uk.foresend.api.pages.form;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import uk.foresend.scenario.SectionCatalogue;
import uk.foresend.scenario.schema.Field;
import uk.foresend.scenario.schema.Percentages;
import uk.foresend.scenario.schema.Shape;
import uk.foresend.scenario.schema.TypeNote;

/** What can be told of a field of a document by its name, whatever group it stands in. */
public final class FieldNames {
  private static final String TEXT = "text";
  private static final Set<String> TEXTS = new TreeSet<>();
  private static final Set<String> FRACTIONS = new TreeSet<>();
  private static final Set<String> COUNTED = new TreeSet<>();
  private static final Set<String> ANY_NUMBER = new TreeSet<>();
  private static final Set<String> HOLDERS = new TreeSet<>();

  /** The fields that say which of several kinds a group is: {@code lever}, {@code policy}. */
  public static final Set<String> KINDS;

  static {
    Set<String> others = new HashSet<>();
    Set<String> kinds = new TreeSet<>();
    Set<Shape<?>> seen = new HashSet<>();
    SectionCatalogue.ofBaseline().forEach(field -> gather(field, others, kinds, seen));
    TEXTS.removeAll(others);
    // it is a factor, whatever is multiplied by it
    FRACTIONS.add("multiply");
    ANY_NUMBER.remove("multiply");
    FRACTIONS.removeAll(COUNTED);
    KINDS = Set.copyOf(kinds);
  }

  private FieldNames() {}

  /** Whether a field holds text, in which a number is no number; told by the end of its name. */
  static boolean isText(String name) {
    return TEXTS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** Whether a field holds a share, a rate or a factor wherever it stands. */
  static boolean isFraction(String name) {
    return FRACTIONS.contains(name);
  }

  /** Whether a field holds a number of something that is counted: pounds, children, months. */
  static boolean isCounted(String name) {
    return COUNTED.contains(name);
  }

  /** Whether a field holds a number of which another says what it is. */
  static boolean isAnyNumber(String name) {
    return ANY_NUMBER.contains(name);
  }

  /** Whether a field holds several numbers, by names that are no names of fields. */
  static boolean holdsNumbers(String name) {
    return HOLDERS.contains(name);
  }

  private static void number(String name, TypeNote note) {
    (note.unit().isEmpty() ? ANY_NUMBER : Percentages.isOf(note.unit()) ? FRACTIONS : COUNTED)
        .add(name);
    if ((note.isList() || note.isMap()) && note.shapes().isEmpty()) {
      HOLDERS.add(name);
    }
  }

  private static void gather(
      Field<?> field, Set<String> others, Set<String> kinds, Set<Shape<?>> seen) {
    TypeNote note = field.type().note();
    (note.kind().equals(TEXT) ? TEXTS : others).add(field.name());
    note.most().ifPresent(most -> number(field.name(), note));
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
