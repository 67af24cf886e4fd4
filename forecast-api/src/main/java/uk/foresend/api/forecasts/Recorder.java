package uk.foresend.api.forecasts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.desk.Written;
import uk.foresend.api.scenarios.Scenarios;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/** A library that remembers what was found in it, so that it can be found again later. */
final class Recorder implements Library {
  private final Scenarios scenarios;
  private final Map<String, Written> found = new LinkedHashMap<>();

  Recorder(Scenarios scenarios) {
    this.scenarios = scenarios;
  }

  @Override
  public Optional<ScenarioDocument> find(String id) {
    return read(id).filter(Checked::isPresent).map(Checked::get);
  }

  @Override
  public Optional<Checked<ScenarioDocument>> read(String id) {
    scenarios.latest(id).ifPresent(kept -> found.put(id, kept.written()));
    return Optional.ofNullable(found.get(id)).map(written -> scenarios.read(written, id));
  }

  /** Returns the documents that were found, by the id they were asked for under. */
  Map<String, Written> found() {
    return Map.copyOf(found);
  }
}
