package uk.foresend.api.pages.form;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What is wrong with the fields of a form.
 *
 * @param byName what is wrong, by the name of a field, the worst first
 */
record Wrong(Map<String, String> byName) {

  /** Keeps its own copy, in the same order. */
  Wrong {
    byName = Collections.unmodifiableMap(new LinkedHashMap<>(byName));
  }

  /**
   * Returns what is wrong with a field, or with a part of it that is not shown on its own: one of
   * several boxes, a key that is not to be changed.
   *
   * @param inside the fields that stand in it
   */
  String of(String name, List<FieldView> inside) {
    String itself = byName.get(name);
    return itself != null
        ? itself
        : byName.entrySet().stream()
            .filter(one -> one.getKey().startsWith(name + "."))
            .filter(one -> inside.stream().noneMatch(field -> shows(field, one.getKey())))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("");
  }

  private static boolean shows(FieldView field, String name) {
    return field.kind() != FieldView.Kind.HIDDEN
        && (name.equals(field.id()) || name.startsWith(field.id() + "."));
  }
}
