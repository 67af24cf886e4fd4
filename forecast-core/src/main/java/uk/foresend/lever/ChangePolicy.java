package uk.foresend.lever;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.ForbiddenCharge;
import uk.foresend.dsg.Posting;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Horizon;

/**
 * Changes the policies on the deficit: takes some away and adds others, in order, after those that
 * stay.
 *
 * <p>Nothing may differ before its month: neither what is posted nor what is protected.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param from the first month that differs
 * @param removes the ids of the policies taken away
 * @param adds the policies added
 * @param delivery its evidence; policies carry their own dates, so it cannot be late
 */
public record ChangePolicy(
    String id,
    String label,
    YearMonth from,
    List<String> removes,
    List<DeficitPolicy> adds,
    Delivery delivery)
    implements Lever {

  /** Keeps its own copies. */
  public ChangePolicy {
    removes = List.copyOf(removes);
    adds = List.copyOf(adds);
  }

  @Override
  public ChangePolicy with(Delivery other) {
    return new ChangePolicy(id, label, from, removes, adds, other);
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    List<Problem> problems = new ArrayList<>(Delivering.check(this, assumptions));
    problems.addAll(Delivering.withoutDelay(this, "Date the policies themselves later."));
    problems.addAll(Delivering.withoutRamp(this, ""));
    List<DeficitPolicy> before = assumptions.standing().policies();
    List<String> known = before.stream().map(DeficitPolicy::id).toList();
    for (int i = 0; i < removes.size(); i++) {
      String field = Place.at("removes").item(i).path();
      Names.oneOf(field, removes.get(i), "policy", known).ifPresent(problems::add);
    }
    Set<String> taken = new HashSet<>(known);
    removes.forEach(taken::remove);
    for (int i = 0; i < adds.size(); i++) {
      if (!taken.add(adds.get(i).id())) {
        problems.add(
            Problem.invalid(
                Place.at("adds").item(i).field("id"),
                "id is \"" + adds.get(i).id() + "\", but there is such a policy already.",
                "Remove that one, or give this another id."));
      }
    }
    problems.addAll(forbidden(assumptions.setup().horizon(), before));
    problems.addAll(checkEffect(assumptions.setup().horizon(), before));
    return problems;
  }

  /** What is added may neither charge where that is forbidden nor forbid a charge that stays. */
  private List<Problem> forbidden(Horizon horizon, List<DeficitPolicy> before) {
    List<Problem> problems = new ArrayList<>();
    for (ForbiddenCharge found : ForbiddenCharge.among(changed(before), horizon)) {
      int charge = adds.indexOf(found.charge());
      int forbidding = adds.indexOf(found.forbidding());
      if (charge >= 0) {
        Place added = Place.at("adds").item(charge);
        problems.add(found.atCharge(added.field(found.date().field())));
      } else if (forbidding >= 0) {
        problems.add(found.atForbidding(Place.at("adds").item(forbidding).field("id")));
      }
    }
    return problems;
  }

  private List<Problem> checkEffect(Horizon horizon, List<DeficitPolicy> before) {
    List<DeficitPolicy> after = changed(before);
    for (int m = 0; m < horizon.monthCount(); m++) {
      YearMonth month = horizon.month(m);
      if (!inForce(before, horizon, month).equals(inForce(after, horizon, month))) {
        return month.isBefore(from)
            ? List.of(
                Problem.invalid(
                    Place.at("from"),
                    "from is " + from + ", but the policies differ already in " + month + ".",
                    "Maybe from is " + month + "."))
            : List.of();
      }
    }
    return from.isAfter(Delivering.lastMonth(horizon))
        ? List.of()
        : List.of(
            Delivering.nothing(
                Place.at("adds"), "the same is posted and protected in every month without it"));
  }

  /** What the policies do in a month: what they post, and whether they protect. */
  private record InForce(List<Posting> postings, boolean protecting) {}

  private static InForce inForce(List<DeficitPolicy> policies, Horizon horizon, YearMonth month) {
    return new InForce(
        policies.stream()
            .flatMap(policy -> policy.postings(horizon).stream())
            .filter(posting -> posting.month().equals(month))
            .toList(),
        policies.stream().anyMatch(policy -> policy.protects(month)));
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return Delivering.withCost(
        this,
        assumptions.with(
            assumptions.standing().withPolicies(changed(assumptions.standing().policies()))));
  }

  private List<DeficitPolicy> changed(List<DeficitPolicy> before) {
    List<DeficitPolicy> after =
        new ArrayList<>(before.stream().filter(policy -> !removes.contains(policy.id())).toList());
    after.addAll(adds);
    return after;
  }
}
