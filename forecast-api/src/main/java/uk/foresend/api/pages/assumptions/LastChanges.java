package uk.foresend.api.pages.assumptions;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.desk.Hash;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.api.scenarios.VersionLine;
import uk.foresend.io.ScenarioWriter;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Node;
import uk.foresend.scenario.SectionCatalogue;

/** Finds since which version each entry of a scenario says what it says. */
@Singleton
public final class LastChanges {
  private static final int MOST = 16;

  private final Scenarios scenarios;
  private final Map<String, Since> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<String, Since> eldest) {
              return size() > MOST;
            }
          });

  LastChanges(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  /**
   * Since when each entry of a version says what it says.
   *
   * @param line the version
   * @param by the version each came with, by what it says
   */
  private record Since(VersionLine line, Map<String, VersionLine> by) {}

  /** Returns the version with which an entry came to say what it says. */
  public Optional<VersionLine> of(VersionLine latest, Entry entry) {
    return Optional.ofNullable(since(latest).by().get(key(entry)));
  }

  private Since since(VersionLine latest) {
    Since known = kept.get(latest.scenario());
    if (known == null || !known.line().equals(latest)) {
      known = follow(latest, known);
      kept.put(latest.scenario(), known);
    }
    return known;
  }

  /** Follows the versions up to the latest, from the one known before where it is one of them. */
  private Since follow(VersionLine latest, @org.jspecify.annotations.Nullable Since before) {
    List<VersionLine> history = scenarios.history(latest.scenario());
    Since at = before != null && history.contains(before.line()) ? before : null;
    for (int i = history.size() - 1; i >= 0; i--) {
      VersionLine line = history.get(i);
      if ((at == null || line.number() > at.line().number()) && line.number() <= latest.number()) {
        at = new Since(line, next(line, at == null ? Map.of() : at.by()));
      }
    }
    return at == null ? new Since(latest, Map.of()) : at;
  }

  private Map<String, VersionLine> next(VersionLine line, Map<String, VersionLine> before) {
    Map<String, VersionLine> since = new HashMap<>();
    document(line)
        .ifPresent(
            document ->
                SectionCatalogue.ofBaseline().stream()
                    .flatMap(section -> Entry.of(document, section).stream())
                    .map(LastChanges::key)
                    .forEach(key -> since.put(key, before.getOrDefault(key, line))));
    return since;
  }

  private Optional<Node.Mapping> document(VersionLine line) {
    return scenarios
        .version(line.scenario(), line.number())
        .map(kept -> scenarios.read(kept.written(), line.scenario()))
        .filter(Checked::isPresent)
        .map(read -> read.get().root());
  }

  private static String key(Entry entry) {
    return Hash.sha256(
        (entry.section().name() + "\n" + ScenarioWriter.json(entry.node()))
            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
