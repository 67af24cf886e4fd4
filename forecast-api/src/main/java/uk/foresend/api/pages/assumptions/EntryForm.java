package uk.foresend.api.pages.assumptions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.api.pages.form.FieldView;
import uk.foresend.api.pages.form.FieldView.Kind;
import uk.foresend.api.pages.form.Filled;
import uk.foresend.api.pages.form.FormMaker;
import uk.foresend.api.pages.form.Things;
import uk.foresend.scenario.schema.Shape;

/**
 * The form in which an entry is changed: what it says first, and below it what else could be said.
 *
 * @param things what its fields can refer to
 * @param problems what is wrong, by the name of a field
 */
record EntryForm(Things things, Map<String, String> problems) {
  /** The name under which the fields of an entry are sent. */
  static final String NAME = "0";

  /** Which number a driver's entry gives is not changed, for then it is another entry. */
  private static final Set<String> WHICH =
      Set.of("driver", "setting", "band", "block", "line", "fromSetting", "toSetting", "bands");

  private static final Set<String> ALWAYS = Set.of("source", "note");

  /** Returns the fields. */
  List<FieldView> fields(Entry entry, boolean isNew) {
    FormMaker maker = new FormMaker(things, problems);
    Optional<Shape<?>> shape = entry.shape();
    if (shape.isEmpty()) {
      return List.of(maker.one(entry.section(), Optional.of(entry.node()), NAME));
    }
    List<FieldView> said = new ArrayList<>();
    List<FieldView> more = new ArrayList<>();
    for (FieldView field : maker.fields(shape.get(), Optional.of(entry.node()), NAME)) {
      String name = field.name().replace(Filled.MANY, "").substring(NAME.length() + 1);
      if (!isNew && entry.driver().isPresent() && WHICH.contains(name)) {
        continue;
      }
      boolean shown = field.isFilled() || field.isWrong() || ALWAYS.contains(name);
      boolean required =
          shape.get().fields().stream()
              .anyMatch(one -> one.name().equals(name) && one.isRequired());
      (shown || required || field.kind() == Kind.HIDDEN ? said : more).add(field);
    }
    if (!more.isEmpty()) {
      said.add(
          new FieldView(
              Kind.MORE, "more", "What else can be said", "", "", "", "", List.of(), more));
    }
    return said;
  }

  /**
   * Returns the name of the field of a place of the document; empty when it is not in the entry.
   */
  static String name(String entry, String path) {
    if (!path.startsWith(entry)) {
      return "";
    }
    String rest = path.substring(entry.length());
    boolean inside = rest.isEmpty() || rest.charAt(0) == '.' || rest.charAt(0) == '[';
    return inside ? NAME + rest.replaceAll("\\[(\\d+)]", ".$1") : "";
  }
}
