package uk.foresend.engine;

import uk.foresend.assumption.Driver;
import uk.foresend.result.Cause;

/** To which group of what is uncertain each number belongs. */
final class Causes {

  private Causes() {}

  /** Returns the cause that a driver belongs to, by the stage that reads it. */
  static Cause of(Driver driver) {
    return switch (driver.stage()) {
      case DEMAND ->
          switch (driver) {
            case MOVE_RATE, PHASE_TRANSFER, JOINER_SETTING_MIX -> Cause.MIX;
            default -> Cause.GROWTH;
          };
      case PLACEMENT -> Cause.MIX;
      case COST, LEDGER, GENERAL_FUND, RESILIENCE -> Cause.PRICE;
      case FUNDING -> Cause.POLICY;
    };
  }
}
