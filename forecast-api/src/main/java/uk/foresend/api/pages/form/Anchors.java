package uk.foresend.api.pages.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import uk.foresend.api.pages.form.FieldView.Kind;

/**
 * The places on a page to which a problem can lead: what is shown of its fields.
 *
 * @param ids the ids that stand on the page
 */
public record Anchors(Set<String> ids) {

  /** Keeps its own copy. */
  public Anchors {
    ids = Set.copyOf(ids);
  }

  /** Returns those of the fields of a form and of what else stands on its page. */
  public static Anchors of(List<FieldView> fields, String... others) {
    Set<String> ids = new LinkedHashSet<>(List.of(others));
    fields.forEach(field -> gather(field, ids));
    return new Anchors(ids);
  }

  private static void gather(FieldView field, Set<String> ids) {
    if (field.kind() == Kind.HIDDEN) {
      return;
    }
    ids.add(field.id());
    if (field.kind() == Kind.ROWS) {
      for (FieldView row : field.inside()) {
        if (!row.problem().isEmpty()) {
          ids.add(row.id());
        }
        row.inside().forEach(cell -> ids.add(cell.id()));
      }
      return;
    }
    field.inside().forEach(inside -> gather(inside, ids));
  }

  /**
   * Returns the address on the page of a field, or of the nearest around it that is shown; empty
   * when none is.
   */
  public String address(String name) {
    String at = name;
    while (!at.isEmpty() && !ids.contains(at)) {
      at = at.substring(0, Math.max(0, at.lastIndexOf('.')));
    }
    return at.isEmpty() ? "" : "#" + at;
  }
}
