package uk.foresend.scenario.schema;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;
import uk.foresend.quantity.Source;

/**
 * One reading of one document: what it has declared so far, and every problem met.
 *
 * <p>It is filled while a document is read and thrown away after.
 */
public final class Reading {

  /** More problems than anybody puts right at once. */
  public static final int MOST = 500;

  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Map<Thing, Set<String>> declared = new EnumMap<>(Thing.class);
  private final Map<String, Source> sources = new java.util.LinkedHashMap<>();
  private @Nullable Horizon horizon;

  /** Notes a problem; the same one twice is noted once, and no more than {@value #MOST} at all. */
  public void tell(Problem problem) {
    if (problems.size() < MOST) {
      problems.add(problem);
    } else if (problems.size() == MOST) {
      problems.add(
          Problem.invalid(
              new Place(problem.where().document(), "", 0, 0),
              "There are more than " + MOST + " problems; only these are told.",
              "Put them right first."));
    }
  }

  /** Whether nothing more is noted. */
  boolean isFull() {
    return problems.size() > MOST;
  }

  /** Notes that something must be put right. */
  public void invalid(Place where, String what, String hint) {
    tell(Problem.invalid(where, what, hint));
  }

  /** Notes something to read with the answer. */
  public void warning(Place where, String what, String hint) {
    tell(Problem.warning(where, what, hint));
  }

  /** Notes something known of the scenario as it stands. */
  public void note(Place where, String what, String hint) {
    tell(Problem.note(where, what, hint));
  }

  /** Returns every problem met so far. */
  public List<Problem> problems() {
    return List.copyOf(problems);
  }

  /** Returns how many problems were met so far. */
  public int count() {
    return problems.size();
  }

  /** Whether some problem prevents an answer. */
  public boolean stops() {
    return problems.stream().anyMatch(Problem::stops);
  }

  /** Whether nothing that stops was met in these sections, so that they can be checked together. */
  public boolean clean(String... sections) {
    return List.of(sections).stream()
        .noneMatch(
            section ->
                problems.stream()
                    .anyMatch(problem -> problem.stops() && within(problem.where(), section)));
  }

  private static boolean within(Place place, String section) {
    String path = place.path();
    return path.startsWith(section)
        && (path.length() == section.length() || ".[".indexOf(path.charAt(section.length())) >= 0);
  }

  /** Declares things that may be referred to from now on. */
  public void declare(Thing thing, Collection<String> ids) {
    declared.computeIfAbsent(thing, none -> new LinkedHashSet<>()).addAll(ids);
  }

  /** Returns the ids declared, in their order. */
  public Set<String> declared(Thing thing) {
    return declared.getOrDefault(thing, Set.of());
  }

  /** Declares a source that may be named from now on. */
  public void declare(String id, Source source) {
    sources.put(id, source);
    declare(Thing.SOURCE, List.of(id));
  }

  /** Returns the source with that id, if it was declared and could be read. */
  public Optional<Source> source(String id) {
    return Optional.ofNullable(sources.get(id));
  }

  /** Sets the horizon that dates are held against from now on. */
  public void within(Horizon years) {
    horizon = years;
  }

  /** Returns the horizon, once it is known. */
  public Optional<Horizon> horizon() {
    return Optional.ofNullable(horizon);
  }
}
