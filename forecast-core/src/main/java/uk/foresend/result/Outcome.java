package uk.foresend.result;

/**
 * What a scenario had assumed of one thing, beside what came true.
 *
 * @param driver the key of the driver it speaks of, or of the figure: {@code net-growth}
 * @param of the setting, line or block
 * @param measure in what it is measured
 * @param assumed what was assumed, or forecast
 * @param came what came true
 */
public record Outcome(String driver, String of, Measure measure, double assumed, double came) {

  /** In what an outcome is measured. */
  public enum Measure {
    PLANS,
    RATE,
    POUNDS
  }

  /** Returns what came less what was assumed. */
  public double difference() {
    return came - assumed;
  }
}
