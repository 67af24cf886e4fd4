package uk.foresend.scenario;

import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Progress;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;

/** Holds each lever against the assumptions as those before it leave them. */
final class LeverChecks {

  /** The most levers of a scenario, those of its parents counted: more than any plan has. */
  static final int MOST = 200;

  private final Reading in;
  private final Progress progress;

  LeverChecks(Reading in, Progress progress) {
    this.in = in;
    this.progress = progress;
  }

  void check(List<Placed<Lever>> levers, Assumptions base) {
    if (levers.size() > MOST) {
      in.invalid(
          levers.get(MOST).place(),
          "There are "
              + levers.size()
              + " levers with those of parents, but a scenario may have "
              + MOST
              + ".",
          "Maybe some can be one: a lever may reach every setting, or have a change of its own.");
      return;
    }
    for (Placed<Lever> twice : Declarations.repeated(levers, Lever::id)) {
      in.invalid(
          twice.place("id"),
          twice.place().path() + " has the id of an earlier lever, " + twice.value().id() + ".",
          "Give each lever an id of its own; those of parents count.");
    }
    Assumptions assumptions = base;
    for (Placed<Lever> lever : levers) {
      progress.step();
      List<Problem> found = lever.value().check(assumptions);
      found.forEach(problem -> in.tell(placed(problem, lever)));
      if (found.stream().noneMatch(Problem::stops)) {
        assumptions = lever.value().applyTo(assumptions);
      }
    }
  }

  /** Returns a problem of a lever, whose place is relative to it, at its place in the document. */
  private static Problem placed(Problem problem, Placed<Lever> lever) {
    Place place = lever.place(problem.where().path());
    return new Problem(problem.severity(), place, problem.what(), problem.hint());
  }
}
