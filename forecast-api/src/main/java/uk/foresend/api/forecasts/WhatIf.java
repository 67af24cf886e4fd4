package uk.foresend.api.forecasts;

import java.util.ArrayList;
import java.util.List;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.ScenarioDocument;

/** A question asked in passing: a document that need not say its id and title. */
public final class WhatIf {
  private static final String ID = "what-if";
  private static final String TITLE = "What if";

  private WhatIf() {}

  /** Returns the document with an id and a title, if it had none; refuses one that extends none. */
  public static Checked<ScenarioDocument> named(ScenarioDocument document) {
    if (document.parent().isEmpty()) {
      return Checked.refused(
          List.of(
              Problem.invalid(
                  document.root().place().field("extends"),
                  "extends is missing, but a what-if must say which scenario it changes.",
                  "Write extends: and the id of a scenario; GET /api/scenarios lists them.")));
    }
    List<Node.Entry> entries = new ArrayList<>();
    Place place = document.root().place();
    boolean hasId = document.root().field("id").isPresent();
    if (!hasId) {
      entries.add(entry("id", ID, place));
    }
    if (document.root().field("title").isEmpty()) {
      entries.add(entry("title", TITLE, place));
    }
    entries.addAll(document.root().entries());
    return Checked.of(
        new ScenarioDocument(
            hasId ? document.id() : ID, document.parent(), new Node.Mapping(entries, place)),
        List.of());
  }

  private static Node.Entry entry(String name, String text, Place place) {
    return new Node.Entry(name, place.field(name), new Node.Scalar(text, true, place.field(name)));
  }
}
