package uk.foresend.api.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.foresend.api.pages.form.Filled;
import uk.foresend.api.pages.words.Names;
import uk.foresend.problem.Place;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/**
 * A what-if as an address holds it: the scenario that it changes, and the levers.
 *
 * @param parent the id of the scenario
 * @param levers the levers, each as a document would have it
 */
record WhatIfAsked(String parent, Node.Sequence levers) {
  private static final Place LEVERS = Place.at("levers");

  /** Reads what stands in an address or in a form that was sent. */
  static WhatIfAsked of(String parent, Map<String, List<String>> filled) {
    return new WhatIfAsked(parent, Filled.items(filled, LEVERS));
  }

  /** Returns the same with one more lever. */
  WhatIfAsked with(Node.Mapping lever) {
    List<Node> more = new ArrayList<>(levers.items());
    more.add(lever);
    return new WhatIfAsked(parent, new Node.Sequence(more, LEVERS));
  }

  /** Returns the same without one of its levers. */
  WhatIfAsked without(int index) {
    List<Node> fewer = new ArrayList<>(levers.items());
    if (index >= 0 && index < fewer.size()) {
      fewer.remove(index);
    }
    return new WhatIfAsked(parent, new Node.Sequence(fewer, LEVERS));
  }

  /** Returns the address that holds it. */
  String address() {
    String query =
        Filled.of(levers.items()).entrySet().stream()
            .flatMap(
                entry ->
                    entry.getValue().stream()
                        .map(value -> Names.encoded(entry.getKey()) + "=" + Names.encoded(value)))
            .collect(Collectors.joining("&"));
    return Names.at("workbench", parent) + (query.isEmpty() ? "" : "?" + query);
  }

  /** Returns the document that it would be under an id and a title. */
  ScenarioDocument document(String id, String title) {
    List<Node.Entry> entries = new ArrayList<>();
    Map<String, String> head = new LinkedHashMap<>();
    head.put("id", id);
    head.put("title", title);
    head.put("extends", parent);
    head.forEach(
        (name, text) ->
            entries.add(
                new Node.Entry(name, Place.at(name), new Node.Scalar(text, true, Place.at(name)))));
    if (!levers.items().isEmpty()) {
      entries.add(new Node.Entry("levers", LEVERS, levers));
    }
    return new ScenarioDocument(id, Optional.of(parent), new Node.Mapping(entries, Place.WHOLE));
  }
}
