package uk.foresend.baseline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Source;
import uk.foresend.scenario.CommentedDocument;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** A document on its way: fields, sources as they are named, remarks where they belong. */
final class Draft {
  private static final Set<String> FOR_THE_COMMAND =
      Set.of("family", "price", "columns", "placeRate", "deducted", "paidBy", "spend");

  private final Rules rules;
  private final Tree root = Tree.map();
  private final Map<String, Node> sources = new LinkedHashMap<>();
  private final List<Node> drivers = new ArrayList<>();
  private final Map<String, List<String>> remarks = new LinkedHashMap<>();

  Draft(Rules rules) {
    this.rules = rules;
  }

  Tree root() {
    return root;
  }

  /** Declares a source and returns its id. */
  String source(String id, Source source) {
    Tree node = Tree.map().text("title", source.title());
    source.link().ifPresent(address -> node.text("address", address));
    node.word("asAt", source.asAt().toString()).word("confidence", source.confidence().id());
    if (!source.note().isBlank()) {
      node.text("note", source.note());
    }
    sources.putIfAbsent(id, node.node());
    return id;
  }

  /**
   * Says the sources that a row of the rules names, and returns it without the command's fields.
   */
  Node.Mapping row(Node.Mapping row) {
    row.field("source")
        .ifPresent(
            node -> {
              String id = Rules.text(row, "source");
              rules.find("sources", id).ifPresent(source -> sources.putIfAbsent(id, source));
            });
    return Tree.without(row, FOR_THE_COMMAND);
  }

  void remark(String path, String... paragraphs) {
    remarks.put(path, List.of(paragraphs));
  }

  /** Adds a driver, with a remark before it if there is one. */
  void driver(Node.Mapping driver, String... remark) {
    if (remark.length > 0) {
      remark("drivers[" + drivers.size() + "]", remark);
    }
    drivers.add(driver);
  }

  /** Adds a driver of one form, with its source and note. */
  void driver(String id, Tree form, String source, String note, String... remark) {
    Tree whole = Tree.map().word("driver", id);
    form.node().entries().forEach(entry -> whole.with(entry.name(), entry.value()));
    whole.word("source", source);
    if (!note.isBlank()) {
      whole.text("note", note);
    }
    driver(whole.node(), remark);
  }

  List<Node> drivers() {
    return drivers;
  }

  /** Returns the finished document; the sources are put after the fields that come first. */
  CommentedDocument finished(String id, List<String> head) {
    List<Node.Entry> entries = new ArrayList<>();
    for (Node.Entry entry : root.node().entries()) {
      if (entry.name().equals("ages")) {
        entries.add(
            new Node.Entry(
                "sources",
                Place.WHOLE,
                new Node.Mapping(
                    sources.entrySet().stream()
                        .map(one -> new Node.Entry(one.getKey(), Place.WHOLE, one.getValue()))
                        .toList(),
                    Place.WHOLE)));
      }
      entries.add(entry);
    }
    Node.Mapping whole = new Node.Mapping(entries, Place.WHOLE);
    return new CommentedDocument(new ScenarioDocument(id, Optional.empty(), whole), head, remarks);
  }
}
