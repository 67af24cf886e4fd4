package uk.foresend.api.pages.assumptions;

import jakarta.inject.Singleton;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  /** How many versions are looked at when a scenario is first opened: each is read anew. */
  static final int FURTHEST = 50;

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
  private record Since(VersionLine line, Map<String, Last> by) {}

  /**
   * The version with which an entry came to say what it says.
   *
   * @param line the version
   * @param earlier whether it may have come with one before it, which nobody looked at
   */
  public record Last(VersionLine line, boolean earlier) {}

  /** Returns the version with which an entry came to say what it says. */
  public Optional<Last> of(VersionLine latest, Entry entry) {
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

  /**
   * Follows the versions up to the latest, from the one known before where it is one of the last,
   * and else from so many before it.
   */
  private Since follow(VersionLine latest, @Nullable Since before) {
    List<VersionLine> history =
        scenarios.history(latest.scenario()).stream()
            .filter(line -> line.number() <= latest.number())
            .limit(FURTHEST)
            .toList();
    Since at = before != null && history.contains(before.line()) ? before : null;
    for (int i = history.size() - 1; i >= 0; i--) {
      VersionLine line = history.get(i);
      if (at == null) {
        // what the first that is looked at says may have stood in those before it
        at = new Since(line, next(line, Map.of(), line.number() > 1));
      } else if (line.number() > at.line().number()) {
        at = new Since(line, next(line, at.by(), false));
      }
    }
    return at == null ? new Since(latest, Map.of()) : at;
  }

  private Map<String, Last> next(VersionLine line, Map<String, Last> before, boolean earlier) {
    Map<String, Last> since = new HashMap<>();
    Last now = new Last(line, earlier);
    document(line)
        .ifPresent(
            document ->
                SectionCatalogue.ofBaseline().stream()
                    .flatMap(section -> Entry.of(document, section).stream())
                    .map(LastChanges::key)
                    .forEach(key -> since.put(key, before.getOrDefault(key, now))));
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
