package uk.foresend.golden;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Library;
import uk.foresend.scenario.ScenarioDocument;

/** A library that reads each document once, since many what-ifs extend the same baseline. */
final class Parsed implements Library {

  private final Library files;
  private final Map<String, Optional<Checked<ScenarioDocument>>> read = new HashMap<>();

  Parsed(Library files) {
    this.files = files;
  }

  @Override
  public Optional<ScenarioDocument> find(String id) {
    return read(id).filter(Checked::isPresent).map(Checked::get);
  }

  @Override
  public Optional<Checked<ScenarioDocument>> read(String id) {
    return read.computeIfAbsent(id, files::read);
  }
}
