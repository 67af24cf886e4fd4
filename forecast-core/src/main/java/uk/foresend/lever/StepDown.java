package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.Programme;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Share;

/**
 * Steps children down from a dearer setting to another, limited by the pool and by places to
 * receive them.
 *
 * <p>A delay shortens the programme: its last month stands.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param leaves the id of the setting they leave
 * @param joins the id of the setting that receives them
 * @param fromAge the youngest age
 * @param toAge the oldest age
 * @param perYear children a year at full rate, above 0
 * @param from the first month
 * @param last the last month
 * @param pool the share of the setting's children of these ages who could be stepped down
 * @param staysToAge the oldest age at which they are still where they moved; empty when they stay
 *     until they leave
 * @param delivery how it is delivered: the ramp is that of the rate
 */
public record StepDown(
    String id,
    String label,
    String leaves,
    String joins,
    int fromAge,
    int toAge,
    double perYear,
    YearMonth from,
    YearMonth last,
    Share pool,
    Optional<Integer> staysToAge,
    Delivery delivery)
    implements Lever {

  @Override
  public StepDown with(Delivery other) {
    return new StepDown(
        id, label, leaves, joins, fromAge, toAge, perYear, from, last, pool, staysToAge, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    Names.setting(assumptions, "leaves", leaves).ifPresent(problems::add);
    Names.setting(assumptions, "joins", joins).ifPresent(problems::add);
    Names.ages("", fromAge, toAge).ifPresent(problems::add);
    staysToAge
        .filter(age -> age < toAge)
        .ifPresent(
            age ->
                problems.add(
                    Problem.invalid(
                        Place.at("staysToAge"),
                        "staysToAge is " + age + ", but must not be below toAge, " + toAge + ".",
                        "")));
    if (leaves.equals(joins)) {
      problems.add(
          Problem.invalid(
              Place.at("joins"), "joins is \"" + joins + "\", the setting that they leave.", ""));
    }
    if (problems.stream().noneMatch(Problem::stops) && !ofThoseAges(assumptions)) {
      problems.add(
          Problem.warning(
              Place.at("joins"),
              "no child of ages "
                  + fromAge
                  + " to "
                  + toAge
                  + " was counted in "
                  + joins
                  + " at the opening census, and no scheme opens places there for them.",
              "Maybe the ages or the setting are others: it moves children whatever their age."));
    }
    if (!(perYear > 0 && Double.isFinite(perYear))) {
      problems.add(
          Problem.invalid(
              Place.at("perYear"), "perYear is " + perYear + ", but must be above 0.", ""));
    }
    if (last.isBefore(acts())) {
      problems.add(
          Problem.invalid(
              Place.at("last"),
              "last is " + last + ", but must not be before " + acts() + ", when it acts.",
              ""));
    }
    if (pool.equals(Share.NONE)) {
      problems.add(
          Delivering.nothing(Place.at("pool"), "pool is 0, so nobody can be stepped down"));
    }
    if (assumptions.programme().stepDowns().stream().anyMatch(other -> other.id().equals(id))) {
      problems.add(
          Problem.invalid(
              Place.at("id"), "id is \"" + id + "\", but there are such step-downs already.", ""));
    }
    return problems;
  }

  /** Whether the setting that they join has, or will have, children of their ages. */
  private boolean ofThoseAges(Assumptions assumptions) {
    return Counted.children(assumptions, setting -> setting.id().equals(joins), fromAge, toAge) > 0
        || assumptions.programme().schemes().stream()
            .filter(scheme -> scheme.setting().equals(joins))
            .anyMatch(scheme -> scheme.fromAge() <= toAge && scheme.toAge() >= fromAge);
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    List<Programme.StepDowns> stepDowns = new ArrayList<>(assumptions.programme().stepDowns());
    stepDowns.add(
        new Programme.StepDowns(
            id,
            leaves,
            joins,
            fromAge,
            toAge,
            perYear,
            acts(),
            last,
            delivery.rampMonths(),
            pool,
            staysToAge,
            delivery.evidence()));
    return Delivering.withCost(
        this, assumptions.with(assumptions.programme().withStepDowns(stepDowns)));
  }
}
