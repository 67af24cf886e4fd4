package uk.foresend.api.pages.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.schema.Field;

/**
 * Makes the fields of figures by setting, age, line or year, one for each that is there.
 *
 * @param things what the keys of figures are called
 * @param problems what is wrong, by the name of a field
 */
record Figures(Things things, Map<String, String> problems) {
  /** Returns the field with the figures in it; with none, where there are none. */
  FieldView all(Field<?> field, String name, Optional<Node> filled) {
    return filled
        .map(node -> inside(node, name, FormMaker.label(field), field.help()))
        .orElseGet(
            () -> view(FieldView.Kind.HIDDEN, name, FormMaker.label(field), "", "", List.of()));
  }

  private FieldView inside(Node node, String name, String label, String hint) {
    return node.match(
        group -> group(group, name, label, hint),
        list -> view(FieldView.Kind.ROWS, name, label, hint, "", List.of(row(list, name, label))),
        word -> view(FieldView.Kind.TEXT, name, label, hint, word.text(), List.of()));
  }

  private FieldView group(Node.Mapping group, String name, String label, String hint) {
    List<FieldView> parts = new ArrayList<>();
    boolean rows =
        !group.entries().isEmpty()
            && group.entries().stream().allMatch(one -> one.value() instanceof Node.Sequence);
    for (Node.Entry one : group.entries()) {
      String at = name + "." + one.name();
      String words = things.label(one.name()).orElse(one.name());
      parts.add(
          rows ? row((Node.Sequence) one.value(), at, words) : inside(one.value(), at, words, ""));
    }
    return view(rows ? FieldView.Kind.ROWS : FieldView.Kind.GROUP, name, label, hint, "", parts);
  }

  /** A row of figures, headed by ages where there is one for each. */
  private FieldView row(Node.Sequence list, String name, String label) {
    List<String> ages = List.copyOf(things.options("ages").values());
    boolean byAge = list.items().size() == ages.size();
    return view(
        FieldView.Kind.GROUP,
        name,
        label,
        "",
        "",
        IntStream.range(0, list.items().size())
            .mapToObj(
                i ->
                    view(
                        FieldView.Kind.TEXT,
                        name + "." + i,
                        byAge ? ages.get(i) : Integer.toString(i + 1),
                        "",
                        FormMaker.text(Optional.of(list.items().get(i)), ""),
                        List.of()))
            .toList());
  }

  private FieldView view(
      FieldView.Kind kind,
      String name,
      String label,
      String hint,
      String value,
      List<FieldView> inside) {
    return new FieldView(
        kind, name, label, hint, value, "", problem(kind, name, inside), List.of(), inside);
  }

  /** What is wrong with it; with the parts of a row that are not there, at the row. */
  private String problem(FieldView.Kind kind, String name, List<FieldView> inside) {
    return kind == FieldView.Kind.HIDDEN
        ? problems.getOrDefault(name, "")
        : new Wrong(problems).of(name, inside);
  }
}
