package uk.foresend.scenario;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.assumption.Uncertainty.OfPolicy;
import uk.foresend.dsg.DeficitPolicy;
import uk.foresend.dsg.ForbiddenCharge;
import uk.foresend.dsg.Unsettled;
import uk.foresend.problem.Place;
import uk.foresend.quantity.Horizon;
import uk.foresend.scenario.schema.Placed;
import uk.foresend.scenario.schema.Reading;
import uk.foresend.scenario.schema.Values;

/**
 * Refuses a charge in a month in which another policy forbids it, and warns where protection ends
 * and nothing says what becomes of the deficit; the same of each policy that may not come about.
 */
final class PolicyChecks {

  private final List<Placed<DeficitPolicy>> placed;
  private final List<DeficitPolicy> policies;
  private final Place place;
  private final Optional<Placed<Uncertainty>> uncertain;
  private final Reading in;

  PolicyChecks(Values values, Reading in) {
    this.placed = values.list(ScenarioShapes.POLICIES);
    this.policies = values.items(ScenarioShapes.POLICIES);
    this.place = values.place(ScenarioShapes.POLICIES);
    this.uncertain = values.find(ScenarioShapes.UNCERTAINTY);
    this.in = in;
  }

  void run() {
    in.horizon().ifPresent(this::run);
  }

  /**
   * Refuses what is said to stand in the place of a policy where its id is taken or its charge is
   * forbidden, and warns where, without the policy, nothing says what becomes of a deficit.
   */
  private void otherwise(Horizon years, Placed<Uncertainty> said) {
    Set<String> taken = new HashSet<>();
    policies.forEach(policy -> taken.add(policy.id()));
    List<String> known = Unsettled.among(policies, years).stream().map(Unsettled::what).toList();
    List<OfPolicy> all = said.value().policies();
    for (int i = 0; i < all.size(); i++) {
      OfPolicy one = all.get(i);
      String path = "policies[" + i + "]";
      for (int k = 0; k < one.otherwise().size(); k++) {
        if (!taken.add(one.otherwise().get(k).id())) {
          Place id = said.place(path + ".otherwise[" + k + "].id");
          in.invalid(id, id.path() + " is the id of another policy.", "Give this another id.");
        }
      }
      List<DeficitPolicy> without = one.without(policies);
      for (ForbiddenCharge found : ForbiddenCharge.among(without, years)) {
        int k = one.otherwise().indexOf(found.charge());
        if (k >= 0) {
          in.tell(
              found.atCharge(said.place(path + ".otherwise[" + k + "]." + found.date().field())));
        }
      }
      Unsettled.among(without, years).stream()
          .filter(rest -> !known.contains(rest.what()))
          .forEach(
              rest ->
                  in.warning(
                      said.place(path),
                      "Where " + one.policy() + " does not come about: " + rest.what(),
                      rest.hint() + " It goes under otherwise."));
    }
  }

  private void run(Horizon years) {
    forbidden(years);
    Unsettled.among(policies, years).forEach(rest -> in.warning(place, rest.what(), rest.hint()));
    uncertain.ifPresent(said -> otherwise(years, said));
  }

  private void forbidden(Horizon years) {
    for (ForbiddenCharge found : ForbiddenCharge.among(policies, years)) {
      int at = policies.indexOf(found.charge());
      in.tell(found.atCharge(placed.get(at).place(found.date().field())));
    }
  }
}
