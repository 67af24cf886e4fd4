package uk.foresend.scenario;

import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.lever.Lever;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;

/** Holds each lever against the assumptions as those before it leave them. */
final class LeverChecks {

  private final Reading in;

  LeverChecks(Reading in) {
    this.in = in;
  }

  void check(List<Placed<Lever>> levers, Assumptions base) {
    for (Placed<Lever> twice : Declarations.repeated(levers, Lever::id)) {
      in.invalid(
          twice.place("id"),
          twice.place().path() + " has the id of an earlier lever, " + twice.value().id() + ".",
          "Give each lever an id of its own; those of parents count.");
    }
    Assumptions assumptions = base;
    for (Placed<Lever> lever : levers) {
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
