package uk.foresend.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A change to one part of a document, the part named by its path: {@code drivers[3].value}. */
public sealed interface Edit {

  /** Returns the path of the part: of the group or list itself where something is added to it. */
  String path();

  /** Returns what the part is with the change; empty when it is no longer there. */
  Optional<Node> of(Node part);

  /** A part becomes something else. */
  record Replace(String path, Node value) implements Edit {
    @Override
    public Optional<Node> of(Node part) {
      return Optional.of(value);
    }
  }

  /** A part is no longer there: a field of a group, or an item of a list. */
  record Remove(String path) implements Edit {
    @Override
    public Optional<Node> of(Node part) {
      return Optional.empty();
    }
  }

  /** A group has one more field, its last; the path of the whole document is empty. */
  record AddField(String path, String name, Node value) implements Edit {
    @Override
    public Optional<Node> of(Node part) {
      if (((Node.Mapping) part).field(name).isPresent()) {
        throw new IllegalArgumentException(name + " is at " + path + " already");
      }
      List<Node.Entry> entries = new ArrayList<>(((Node.Mapping) part).entries());
      entries.add(new Node.Entry(name, part.place().field(name), value));
      return Optional.of(new Node.Mapping(entries, part.place()));
    }
  }

  /** A list has one more item, its last. */
  record AddItem(String path, Node value) implements Edit {
    @Override
    public Optional<Node> of(Node part) {
      List<Node> items = new ArrayList<>(((Node.Sequence) part).items());
      items.add(value);
      return Optional.of(new Node.Sequence(items, part.place()));
    }
  }

  /** Returns the document with changes made, one after the other. */
  static Node.Mapping all(Node.Mapping document, List<Edit> edits) {
    Node.Mapping changed = document;
    for (Edit edit : edits) {
      if (find(changed, edit.path()).isEmpty()) {
        throw new IllegalArgumentException("Nothing stands at " + edit.path());
      }
      changed = (Node.Mapping) on(changed, Step.of(edit.path()), edit).orElseThrow();
    }
    return changed;
  }

  /** Returns the part at a path of a document; empty when there is none. */
  static Optional<Node> find(Node document, String path) {
    Optional<Node> at = Optional.of(document);
    for (Step step : Step.of(path)) {
      at = at.flatMap(step::in);
    }
    return at;
  }

  /** One step on a path: a field by its name, or an item by its number. */
  record Step(String name, int index) {
    private static final Pattern STEP = Pattern.compile("\\[(\\d{1,9})]|\\.?([^.\\[]+)");

    static List<Step> of(String path) {
      List<Step> steps = new ArrayList<>();
      Matcher found = STEP.matcher(path);
      while (found.find()) {
        steps.add(
            found.group(1) == null
                ? new Step(found.group(2), -1)
                : new Step("", Integer.parseInt(found.group(1))));
      }
      return steps;
    }

    private Optional<Node> in(Node node) {
      return node.match(
          mapping -> name.isEmpty() ? Optional.empty() : mapping.field(name),
          list ->
              index >= 0 && index < list.items().size()
                  ? Optional.of(list.items().get(index))
                  : Optional.empty(),
          scalar -> Optional.empty());
    }
  }

  private static Optional<Node> on(Node node, List<Step> way, Edit edit) {
    if (way.isEmpty()) {
      return edit.of(node);
    }
    Step step = way.get(0);
    List<Step> rest = way.subList(1, way.size());
    return Optional.of(
        node.match(
            mapping -> within(mapping, step, rest, edit),
            list -> within(list, step, rest, edit),
            scalar -> scalar));
  }

  private static Node within(Node.Mapping mapping, Step step, List<Step> rest, Edit edit) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : mapping.entries()) {
      if (entry.name().equals(step.name())) {
        on(entry.value(), rest, edit)
            .ifPresent(now -> entries.add(new Node.Entry(entry.name(), entry.place(), now)));
      } else {
        entries.add(entry);
      }
    }
    return new Node.Mapping(entries, mapping.place());
  }

  private static Node within(Node.Sequence list, Step step, List<Step> rest, Edit edit) {
    List<Node> items = new ArrayList<>();
    for (int i = 0; i < list.items().size(); i++) {
      if (i == step.index()) {
        on(list.items().get(i), rest, edit).ifPresent(items::add);
      } else {
        items.add(list.items().get(i));
      }
    }
    return new Node.Sequence(items, list.place());
  }
}
