package uk.foresend.api.pages.assumptions;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.foresend.api.pages.form.FieldNames;
import uk.foresend.api.pages.form.Filled;
import uk.foresend.api.pages.form.Percents;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Edit;
import uk.foresend.scenario.Node;

/**
 * What an entry says once a form about it was sent: what the form has is taken from it, what it has
 * not stays as it was, unless the entry became another kind of thing.
 *
 * @param sent the fields that were sent, each with its values
 * @param percents whether a percent sign may stand there
 */
record Merged(Map<String, List<String>> sent, Percents percents) {

  /** Returns what a part says now; empty when it was emptied. */
  Optional<Node> of(Node was, String name) {
    return was.match(
        group -> group(group, name), list -> list(list, name), word -> word(word, name));
  }

  private Optional<Node> word(Node.Scalar was, String name) {
    List<String> values = sent.get(name);
    if (values == null) {
      return Optional.of(was);
    }
    String said = values.get(values.size() - 1).strip();
    // what people see is what was written, less its marks: the same words are the same value
    if (said.equals(was.text().strip())) {
      return Optional.of(was);
    }
    return said.isEmpty()
        ? Optional.empty()
        : Optional.of(
            was.quoted()
                ? new Node.Scalar(said, true, was.place())
                : Filled.word(name, said, was.place(), percents));
  }

  /** Whether it is another kind of thing now, whose fields are others. */
  private boolean isOther(Node.Mapping was, String name) {
    return FieldNames.KINDS.stream()
        .anyMatch(
            kind ->
                was.field(kind).orElse(null) instanceof Node.Scalar before
                    && !sent.getOrDefault(name + "." + kind, List.of(before.text()))
                        .contains(before.text()));
  }

  private boolean isSent(String name) {
    return sent.keySet().stream()
        .anyMatch(
            one ->
                one.equals(name) || one.equals(name + Filled.MANY) || one.startsWith(name + "."));
  }

  private Optional<Node> group(Node.Mapping was, String name) {
    List<Node.Entry> entries = new ArrayList<>();
    boolean other = isOther(was, name);
    Percents inside = percents.in(was).in(sent(name + ".driver"), sent(name + ".as"));
    for (Node.Entry entry : was.entries()) {
      if (other && !isSent(name + "." + entry.name())) {
        continue;
      }
      new Merged(sent, inside.in(entry.name()))
          .of(entry.value(), name + "." + entry.name())
          .ifPresent(now -> entries.add(new Node.Entry(entry.name(), entry.place(), now)));
    }
    for (String more : steps(name)) {
      if (was.field(more).isEmpty()) {
        Place place = was.place().field(more);
        Filled.part(sent, name + "." + more, place, inside.in(more))
            .ifPresent(now -> entries.add(new Node.Entry(more, place, now)));
      }
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(new Node.Mapping(entries, was.place()));
  }

  private Optional<String> sent(String name) {
    return Optional.ofNullable(sent.get(name)).map(values -> values.get(values.size() - 1));
  }

  private Optional<Node> list(Node.Sequence was, String name) {
    List<String> many = sent.get(name + Filled.MANY);
    List<Node> items = new ArrayList<>();
    if (many != null) {
      List<String> said = many.stream().map(String::strip).filter(one -> !one.isEmpty()).toList();
      for (int i = 0; i < said.size(); i++) {
        items.add(same(was, name, said.get(i), i));
      }
      return Optional.of(new Node.Sequence(items, was.place()));
    }
    for (int i = 0; i < was.items().size(); i++) {
      Node item = was.items().get(i);
      Optional<Node> now = of(item, name + "." + i);
      // an emptied figure keeps its place, to be told of there: its neighbours are not to move
      if (now.isPresent() || item instanceof Node.Scalar) {
        items.add(now.orElseGet(() -> new Node.Scalar("", true, item.place())));
      }
    }
    String next = name + "." + was.items().size();
    Filled.part(sent, next, was.place().item(was.items().size()), percents).ifPresent(items::add);
    return Optional.of(new Node.Sequence(items, was.place()));
  }

  private Node same(Node.Sequence was, String name, String said, int at) {
    return was.items().stream()
        .filter(one -> one instanceof Node.Scalar word && word.text().equals(said))
        .findFirst()
        .orElseGet(() -> Filled.word(name, said, was.place().item(at), percents));
  }

  /** The names that stand next after a name in what was sent. */
  private Set<String> steps(String name) {
    Set<String> steps = new LinkedHashSet<>();
    for (String field : sent.keySet()) {
      if (field.startsWith(name + ".")) {
        String step = field.substring(name.length() + 1).replaceFirst("[.\\[].*", "");
        if (!step.isEmpty()) {
          steps.add(step);
        }
      }
    }
    return steps;
  }

  /** Returns the changes that make a part say something else, as small as they can be. */
  static List<Edit> edits(String path, Node was, Node now) {
    List<Edit> edits = new ArrayList<>();
    if (was instanceof Node.Mapping before && now instanceof Node.Mapping after) {
      groups(path, before, after, edits);
    } else if (was instanceof Node.Sequence before
        && now instanceof Node.Sequence after
        && before.items().size() == after.items().size()) {
      for (int i = 0; i < before.items().size(); i++) {
        edits.addAll(edits(path + "[" + i + "]", before.items().get(i), after.items().get(i)));
      }
    } else if (was instanceof Node.Sequence before
        && now instanceof Node.Sequence after
        && Stream.concat(before.items().stream(), after.items().stream())
            .allMatch(Node.Mapping.class::isInstance)) {
      lists(path, before.items(), after.items(), edits);
    } else if (!same(was, now)) {
      edits.add(new Edit.Replace(path, now));
    }
    return edits;
  }

  /** What was taken away, found by what is still there; then what is new, at the end. */
  private static void lists(String path, List<Node> before, List<Node> after, List<Edit> edits) {
    List<Edit> gone = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < before.size(); i++) {
      int left = after.size() - next;
      boolean stays =
          left > 0 && (left >= before.size() - i || same(before.get(i), after.get(next)));
      if (stays) {
        edits.addAll(edits(path + "[" + i + "]", before.get(i), after.get(next)));
        next++;
      } else {
        gone.add(0, new Edit.Remove(path + "[" + i + "]"));
      }
    }
    edits.addAll(gone);
    after.subList(next, after.size()).forEach(more -> edits.add(new Edit.AddItem(path, more)));
  }

  private static void groups(
      String path, Node.Mapping before, Node.Mapping after, List<Edit> edits) {
    for (Node.Entry entry : before.entries()) {
      String at = path.isEmpty() ? entry.name() : path + "." + entry.name();
      Optional<Node> now = after.field(entry.name());
      if (now.isPresent()) {
        edits.addAll(edits(at, entry.value(), now.get()));
      } else {
        edits.add(new Edit.Remove(at));
      }
    }
    for (Node.Entry entry : after.entries()) {
      if (before.field(entry.name()).isEmpty()) {
        edits.add(new Edit.AddField(path, entry.name(), entry.value()));
      }
    }
  }

  private static boolean same(Node was, Node now) {
    return ScenarioWriter.json(was).equals(ScenarioWriter.json(now));
  }
}
