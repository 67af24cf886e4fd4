package uk.foresend.api.pages.assumptions;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.api.scenarios.VersionLine;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Edit;
import uk.foresend.scenario.Node;

/** The documents of scenarios that are kept, as trees. */
@Singleton
public final class Documents {
  private static final int DEEPEST = 50;

  private final Scenarios scenarios;

  Documents(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  /**
   * A version of a scenario with its document.
   *
   * @param kept the version and its text
   * @param root what it says
   */
  record Document(Scenarios.Kept kept, Node.Mapping root) {
    VersionLine line() {
      return kept.line();
    }
  }

  /** Returns a version of a scenario; empty when there is none or it can no longer be read. */
  Optional<Document> version(String id, int number) {
    return scenarios.version(id, number).flatMap(kept -> read(id, kept));
  }

  /** Returns a scenario and those it extends, itself first and its baseline last. */
  List<Document> chain(String id) {
    List<Document> chain = new ArrayList<>();
    Optional<Document> at = latest(id);
    while (at.isPresent() && chain.size() < DEEPEST) {
      chain.add(at.get());
      String parent = at.get().line().parent();
      at = parent == null ? Optional.empty() : latest(parent);
    }
    return chain;
  }

  private Optional<Document> latest(String id) {
    return scenarios.latest(id).flatMap(kept -> read(id, kept));
  }

  private Optional<Document> read(String id, Scenarios.Kept kept) {
    return Optional.of(scenarios.read(kept.written(), id))
        .filter(Checked::isPresent)
        .map(read -> new Document(kept, read.get().root()));
  }

  /** Returns the titles of the sources that a scenario can name, by their ids. */
  public Map<String, String> sources(String id) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Document document : chain(id)) {
      if (document.root().field("sources").orElse(null) instanceof Node.Mapping sources) {
        sources
            .entries()
            .forEach(one -> titles.putIfAbsent(one.name(), word(one.value(), "title")));
      }
    }
    return titles;
  }

  /** Returns a word that stands in a part of a document; empty text when none does. */
  static String word(Node part, String path) {
    return Edit.find(part, path).orElse(null) instanceof Node.Scalar said ? said.text() : "";
  }
}
