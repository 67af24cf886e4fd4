package uk.foresend.scenario;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Driver;
import uk.foresend.assumption.DriverKey;
import uk.foresend.assumption.Mixes;
import uk.foresend.assumption.Together;
import uk.foresend.dsg.Unsettled;
import uk.foresend.lever.ChangePolicy;
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
    Map<Driver, Placed<Lever>> lastToMove = new EnumMap<>(Driver.class);
    Assumptions assumptions = base;
    List<Problem> known = Together.problems(base);
    for (Placed<Lever> lever : levers) {
      progress.step();
      List<Problem> found = lever.value().check(assumptions);
      found.forEach(problem -> in.tell(placed(problem, lever)));
      if (found.stream().noneMatch(Problem::stops)) {
        tellTooLate(lever, assumptions);
        Assumptions before = assumptions;
        assumptions = lever.value().applyTo(assumptions);
        assumptions.drivers().changedSince(before.drivers()).stream()
            .map(DriverKey::driver)
            .filter(Mixes.DRIVERS::contains)
            .forEach(driver -> lastToMove.put(driver, lever));
        List<Problem> together = Together.problems(assumptions);
        tellNew(together, known, lever);
        known = together;
      }
    }
    if (!lastToMove.isEmpty()) {
      tellMixes(assumptions, lastToMove);
    }
    tellUnsettled(levers, base, assumptions);
  }

  /** Tells that a lever could not be as late as it may be. */
  private void tellTooLate(Placed<Lever> lever, Assumptions assumptions) {
    Delivery delivery = lever.value().delivery();
    delivery
        .late()
        .ifPresent(
            late ->
                lever
                    .value()
                    .with(delivery.later((int) Math.round(late.most())))
                    .check(assumptions)
                    .stream()
                    .filter(Problem::stops)
                    .findFirst()
                    .ifPresent(
                        problem ->
                            in.invalid(
                                lever.place("delivery"),
                                lever.place("delivery").path()
                                    + " has it as much as "
                                    + Math.round(late.most())
                                    + " months late, when "
                                    + problem.what(),
                                "Say less under late, or nothing.")));
  }

  /**
   * Tells which deficits no policy settles any more when every lever has been applied, at the last
   * lever that changes policies: one may take away what another puts another in the place of.
   */
  private void tellUnsettled(List<Placed<Lever>> levers, Assumptions base, Assumptions after) {
    if (after.standing().policies().equals(base.standing().policies())) {
      return;
    }
    List<Unsettled> known = unsettled(base);
    Placed<Lever> last =
        levers.stream()
            .filter(lever -> lever.value() instanceof ChangePolicy)
            .reduce((one, other) -> other)
            .orElseThrow();
    unsettled(after).stream()
        .filter(rest -> !known.contains(rest))
        .forEach(rest -> in.warning(last.place(), rest.what(), rest.hint()));
  }

  private static List<Unsettled> unsettled(Assumptions assumptions) {
    return Unsettled.among(assumptions.standing().policies(), assumptions.setup().horizon());
  }

  /**
   * Tells which shares no longer sum when every lever has been applied: one lever may take from a
   * share what another gives back, so it is only then that they are held to their sums.
   */
  private void tellMixes(Assumptions after, Map<Driver, Placed<Lever>> lastToMove) {
    for (Mixes.Fault fault : Mixes.faults(after)) {
      Placed<Lever> lever = lastToMove.get(fault.first().driver());
      if (lever != null) {
        in.invalid(
            lever.place(),
            "after this lever " + fault.what(),
            fault.hint().isEmpty()
                ? "Raise and lower shares together: what one loses others must gain."
                : fault.hint());
      }
    }
  }

  /** Tells what is wrong with the assumptions together since a lever. */
  private void tellNew(List<Problem> now, List<Problem> known, Placed<Lever> lever) {
    now.stream()
        .filter(problem -> !known.contains(problem))
        .forEach(
            problem ->
                in.tell(
                    new Problem(
                        problem.severity(), lever.place(), problem.what(), problem.hint())));
  }

  /** Returns a problem of a lever, whose place is relative to it, at its place in the document. */
  private static Problem placed(Problem problem, Placed<Lever> lever) {
    Place place = lever.place(problem.where().path());
    return new Problem(problem.severity(), place, problem.what(), problem.hint());
  }
}
