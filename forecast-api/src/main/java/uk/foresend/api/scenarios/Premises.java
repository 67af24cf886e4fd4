package uk.foresend.api.scenarios;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/** The scenarios that are kept, remembering which version of each was found in them. */
final class Premises implements Library {
  private final Scenarios scenarios;
  private final Map<String, Integer> versions = new TreeMap<>();

  Premises(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public Optional<ScenarioDocument> find(String id) {
    return read(id).filter(Checked::isPresent).map(Checked::get);
  }

  @Override
  public Optional<Checked<ScenarioDocument>> read(String id) {
    Optional<Scenarios.Kept> kept = scenarios.latest(id);
    kept.ifPresent(one -> versions.put(id, one.line().number()));
    return kept.map(one -> scenarios.read(one.written(), id));
  }

  /** Returns the versions that were found, by id. */
  Map<String, Integer> versions() {
    return Map.copyOf(versions);
  }
}
