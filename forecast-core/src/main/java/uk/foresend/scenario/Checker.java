package uk.foresend.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;

/**
 * Takes a document at its word, with every parent it extends, or says everything that is wrong with
 * it at once.
 */
public final class Checker {

  private final Parents parents;
  private final Progress progress;

  /** Makes a checker that finds parents in a library. */
  public Checker(Library library) {
    this(library, Progress.PATIENT);
  }

  /** Makes a checker that finds parents in a library and tells how it goes on. */
  public Checker(Library library, Progress progress) {
    this.parents = new Parents(library);
    this.progress = progress;
  }

  /** Returns the scenario with its warnings, or every problem. */
  public Checked<Scenario> check(ScenarioDocument document) {
    return parents.of(document).then(this::read);
  }

  /**
   * Returns what a baseline says is uncertain and nothing else of it, or everything wrong with that
   * section: for one that is known to be sound but for it.
   */
  public Checked<Uncertainty> uncertainty(ScenarioDocument document) {
    Reading in = new Reading();
    Declarations.of(document.root(), in);
    Uncertainty said =
        document
            .root()
            .field(ScenarioShapes.UNCERTAINTY.name())
            .flatMap(node -> UncertaintyShapes.UNCERTAINTY.read(node, in))
            .orElse(Uncertainty.NONE);
    return in.stops() ? Checked.refused(in.problems()) : Checked.of(said, in.problems());
  }

  /**
   * Returns the whole document with every parent written in, as it is hashed; or why it cannot be
   * made.
   */
  public Checked<Node.Mapping> resolve(ScenarioDocument document) {
    return parents.of(document).then(chain -> Checked.of(Resolved.of(chain), List.of()));
  }

  /** Reads a chain of documents, the baseline first. */
  private Checked<Scenario> read(List<ScenarioDocument> chain) {
    Reading in = new Reading();
    Node.Mapping baseline = chain.get(0).root();
    BaselineReader reader = new BaselineReader(in);
    Values values = reader.read(baseline);
    Optional<Assumptions> base = reader.assumptions(values);
    Place drivers = values.place(ScenarioShapes.DRIVERS);
    Optional<Placed<Uncertainty>> said = values.find(ScenarioShapes.UNCERTAINTY);
    base.ifPresent(
        assumptions ->
            said.ifPresent(ranges -> new UncertainChecks(in).check(ranges, assumptions)));
    List<Placed<Lever>> levers = new ArrayList<>(values.list(ScenarioShapes.LEVERS));
    for (ScenarioDocument whatIf : chain.subList(1, chain.size())) {
      Declarations.sources(whatIf.root(), in);
      Declarations.levers(whatIf.root(), in);
      values = ScenarioShapes.WHAT_IF.values(whatIf.root(), in);
      new FoundChecks(in).check(values);
      levers.addAll(values.list(ScenarioShapes.LEVERS));
    }
    base.ifPresent(assumptions -> new LeverChecks(in, progress).check(levers, assumptions));
    List<Lever> sound = in.stops() ? List.of() : levers.stream().map(Placed::value).toList();
    List<Problem> warnings = in.problems();
    base.ifPresent(assumptions -> new EvidenceChecks(in).check(drivers, assumptions, sound));
    if (base.isEmpty() || in.stops()) {
      return Checked.refused(in.problems());
    }
    Scenario scenario =
        new Scenario(
            values.get(ScenarioShapes.ID),
            values.get(ScenarioShapes.TITLE),
            values.or(ScenarioShapes.QUESTION, ""),
            values.or(ScenarioShapes.FOUND, ""),
            base.get(),
            sound,
            warnings,
            Canonical.hash(Resolved.of(chain)));
    return Checked.of(scenario, in.problems());
  }
}
