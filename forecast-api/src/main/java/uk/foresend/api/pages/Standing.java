package uk.foresend.api.pages;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.foresend.api.desk.Desk;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.api.scenarios.VersionLine;
import uk.foresend.problem.Severity;
import uk.foresend.result.Glance;

/**
 * The kept scenarios as pages show them: checked and forecast once for each version of them and of
 * those they extend, since a page is opened again and again.
 */
@Singleton
final class Standing {
  private static final int MOST = 64;
  private static final int MOST_LINES = 4_096;

  private final Scenarios scenarios;
  private final Desk desk;
  private final Map<String, Stood> kept = new Latest<>(MOST);
  private final Map<String, InALine> inALine =
      Collections.synchronizedMap(new Latest<>(MOST_LINES));

  Standing(Scenarios scenarios, Desk desk) {
    this.scenarios = scenarios;
    this.desk = desk;
  }

  /**
   * What the first page says of a scenario.
   *
   * @param forecast its forecast in two balances; empty when it no longer holds
   * @param warned whether something must be read with it
   */
  record InALine(Optional<Glance> forecast, boolean warned) {}

  /** Returns a scenario in a line; little is kept of each, so that all of them can be. */
  InALine inALine(VersionLine line, Map<String, VersionLine> lines, LocalDate today) {
    String key = today + "\n" + key(line, lines);
    InALine known = inALine.get(key);
    if (known == null) {
      known = told(find(line.scenario(), lines), today);
      inALine.put(key, known);
    }
    return known;
  }

  private static InALine told(Optional<Stood> stood, LocalDate today) {
    return new InALine(
        stood.flatMap(Stood::findings).map(found -> Glance.of(found.forecast(), today)),
        stood.stream()
            .flatMap(one -> one.problems().stream())
            .anyMatch(problem -> problem.severity() == Severity.WARNING));
  }

  /** Returns a scenario as it stands; empty when there is none. */
  Optional<Stood> find(String id) {
    return find(id, byId());
  }

  /** Returns the scenarios by their id, to find several with. */
  Map<String, VersionLine> byId() {
    return scenarios.all().stream()
        .collect(Collectors.toMap(VersionLine::scenario, Function.identity()));
  }

  /** Returns a scenario as it stands; empty when there is none. */
  Optional<Stood> find(String id, Map<String, VersionLine> lines) {
    VersionLine line = lines.get(id);
    if (line == null) {
      return Optional.empty();
    }
    String key = key(line, lines);
    Stood known = known(key);
    if (known != null) {
      return Optional.of(known);
    }
    return scenarios
        .read(id)
        .map(
            document ->
                keep(
                    key,
                    new Stood(line, document.then(sound -> desk.check(sound, scenarios)), desk)));
  }

  private @Nullable Stood known(String key) {
    synchronized (kept) {
      return kept.get(key);
    }
  }

  private Stood keep(String key, Stood made) {
    synchronized (kept) {
      Stood other = kept.putIfAbsent(key, made);
      return other == null ? made : other;
    }
  }

  /** The versions of a scenario and of all that it extends. */
  private static String key(VersionLine line, Map<String, VersionLine> lines) {
    StringBuilder key = new StringBuilder();
    Set<String> seen = new HashSet<>();
    VersionLine at = line;
    while (at != null && seen.add(at.scenario())) {
      // the number too: a text may come back that was there before
      key.append(at.scenario()).append('@').append(at.number()).append(at.hash()).append('\n');
      String parent = at.parent();
      at = parent == null ? null : lines.get(parent);
    }
    return key.toString();
  }

  /** Keeps so many of what was asked for last. */
  private static final class Latest<T> extends LinkedHashMap<String, T> {
    private static final long serialVersionUID = 1L;
    private final int most;

    Latest(int most) {
      super(16, 0.75f, true);
      this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
      return size() > most;
    }
  }
}
