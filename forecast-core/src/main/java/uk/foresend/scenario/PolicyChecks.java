package uk.foresend.scenario;

import java.util.List;
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
 * and nothing says what becomes of the deficit.
 */
final class PolicyChecks {

  private final List<Placed<DeficitPolicy>> placed;
  private final List<DeficitPolicy> policies;
  private final Place place;
  private final Reading in;

  PolicyChecks(Values values, Reading in) {
    this.placed = values.list(ScenarioShapes.POLICIES);
    this.policies = values.items(ScenarioShapes.POLICIES);
    this.place = values.place(ScenarioShapes.POLICIES);
    this.in = in;
  }

  void run() {
    in.horizon().ifPresent(this::run);
  }

  private void run(Horizon years) {
    forbidden(years);
    Unsettled.among(policies, years).forEach(rest -> in.warning(place, rest.what(), rest.hint()));
  }

  private void forbidden(Horizon years) {
    for (ForbiddenCharge found : ForbiddenCharge.among(policies, years)) {
      int at = policies.indexOf(found.charge());
      in.tell(found.atCharge(placed.get(at).place(found.date().field())));
    }
  }
}
