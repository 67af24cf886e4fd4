package uk.foresend.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Writes every parent into a document: sources together, levers in order, the rest the baseline's.
 */
final class Resolved {

  private static final List<String> OWN = List.of("id", "title", "question", "found");

  private Resolved() {}

  /** Returns one document that says what the chain says, the baseline first. */
  static Node.Mapping of(List<ScenarioDocument> chain) {
    Node.Mapping baseline = chain.get(0).root();
    Node.Mapping last = chain.get(chain.size() - 1).root();
    List<Node.Entry> entries = new ArrayList<>();
    OWN.forEach(name -> entry(last, name).ifPresent(entries::add));
    baseline.entries().stream()
        .filter(entry -> !OWN.contains(entry.name()) && !isShared(entry.name()))
        .forEach(entries::add);
    List<Node.Entry> sources = new ArrayList<>();
    List<Node> levers = new ArrayList<>();
    for (ScenarioDocument document : chain) {
      document.root().field("sources").ifPresent(node -> sources.addAll(entries(node)));
      document.root().field("levers").ifPresent(node -> levers.addAll(items(node)));
    }
    if (!sources.isEmpty()) {
      entries.add(new Node.Entry("sources", last.place(), new Node.Mapping(sources, last.place())));
    }
    if (!levers.isEmpty()) {
      entries.add(new Node.Entry("levers", last.place(), new Node.Sequence(levers, last.place())));
    }
    return new Node.Mapping(entries, last.place());
  }

  private static boolean isShared(String name) {
    return name.equals("sources") || name.equals("levers");
  }

  private static Optional<Node.Entry> entry(Node.Mapping mapping, String name) {
    return mapping.entries().stream().filter(entry -> entry.name().equals(name)).findFirst();
  }

  private static List<Node.Entry> entries(Node node) {
    return node instanceof Node.Mapping mapping ? mapping.entries() : List.of();
  }

  private static List<Node> items(Node node) {
    return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
  }
}
