package uk.foresend.scenario;

import uk.foresend.problem.Checked;

/**
 * Takes a document at its word, with every parent it extends, or says everything that is wrong with
 * it at once.
 */
public final class Checker {

  private final Library library;

  /** Makes a checker that finds parents in a library. */
  public Checker(Library library) {
    this.library = library;
  }

  /** Returns the scenario with its warnings, or every problem. */
  public Checked<Scenario> check(ScenarioDocument document) {
    throw new UnsupportedOperationException("not yet written: " + document.id() + library);
  }
}
