package uk.foresend.api.scenarios;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.problem.Checked;
import uk.foresend.scenario.Scenario;
import uk.foresend.scenario.ScenarioDocument;

/** Checks a document and saves it, anew while others change what it extends. */
@Singleton
final class Attempts {
  private static final int MOST = 5;

  private final Scenarios scenarios;
  private final Incoming incoming;

  Attempts(Scenarios scenarios, Incoming incoming) {
    this.scenarios = scenarios;
    this.incoming = incoming;
  }

  /** A scenario found sound, with the versions it rests on. */
  record Sound(Checked<Scenario> scenario, Map<String, Integer> restsOn) {}

  /** Saves what is sound; empty when what it rests on has changed meanwhile. */
  interface Save<R> {
    Optional<R> with(Sound sound);
  }

  /** Returns what came of it; empty when others changed what it extends every time. */
  <R> Optional<R> at(
      ScenarioDocument document, Function<Checked<Scenario>, R> unsound, Save<R> save) {
    for (int k = 0; k < MOST; k++) {
      Premises premises = new Premises(scenarios);
      Checked<Scenario> scenario = incoming.check(document, premises);
      if (!scenario.isPresent()) {
        return Optional.of(unsound.apply(scenario));
      }
      Optional<R> done = save.with(new Sound(scenario, premises.versions()));
      if (done.isPresent()) {
        return done;
      }
    }
    return Optional.empty();
  }
}
