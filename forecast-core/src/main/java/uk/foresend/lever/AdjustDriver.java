package uk.foresend.lever;

import java.time.YearMonth;
import java.util.List;
import uk.foresend.assumption.Assumptions;
import uk.foresend.assumption.Delivery;
import uk.foresend.assumption.DriverKey;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Step;

/**
 * Changes one number from a month on: the general lever.
 *
 * @param id the key
 * @param label the words shown in reports
 * @param key the driver and scope
 * @param change the step added to its profile
 * @param delivery how it is delivered
 */
public record AdjustDriver(String id, String label, DriverKey key, Step change, Delivery delivery)
    implements Lever {
  @Override
  public YearMonth from() {
    return change.from();
  }

  @Override
  public List<Problem> check(Assumptions assumptions) {
    return List.of();
  }

  @Override
  public Assumptions applyTo(Assumptions assumptions) {
    return assumptions.with(assumptions.drivers().changed(key, profile -> profile.then(change)));
  }
}
