package uk.foresend.api.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.foresend.api.desk.Written;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/** A library that remembers what was found in it, so that it can be found again later. */
public final class Recorder implements Library {
  private final Scenarios scenarios;
  private final Map<String, Written> found = new LinkedHashMap<>();

  /** Makes one that looks where scenarios are kept. */
  public Recorder(Scenarios scenarios) {
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

  /** Returns a document and those that were found for it, the document's own first. */
  public List<Source> sources(String id, Written written) {
    List<Source> sources = new ArrayList<>();
    sources.add(new Source(id, written));
    found.forEach((parent, text) -> sources.add(new Source(parent, text)));
    return List.copyOf(sources);
  }
}
