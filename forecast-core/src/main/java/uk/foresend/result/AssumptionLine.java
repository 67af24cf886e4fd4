package uk.foresend.result;

import uk.foresend.quantity.Confidence;
import uk.foresend.quantity.Source;

/**
 * One number of a scenario as it is shown: what it is, what it speaks of, its value, unit and
 * source.
 *
 * @param key the driver and scope, or another key: {@code top-up (independent-special)}
 * @param label the words shown in reports
 * @param value its value over time, with its unit
 * @param source where it comes from
 * @param changedBy the id of the last lever that changed it; empty for none
 * @param reach the results it bears on first
 * @param section where in a scenario it stands
 */
public record AssumptionLine(
    String key,
    String label,
    Told value,
    Source source,
    String changedBy,
    Reach reach,
    Section section) {

  /** Where in a scenario a number stands. */
  public enum Section {
    CENSUS("opening plans"),
    DRIVERS("drivers"),
    INCOME("income"),
    BALANCES("balances, policies and reserves"),
    SCHEMES("schemes"),
    RANGES("what is uncertain");

    private final String label;

    Section(String label) {
      this.label = label;
    }

    /** Returns the words that stand after "under". */
    public String label() {
      return label;
    }
  }

  /** Whether nobody's evidence stands behind it. */
  public boolean withoutEvidence() {
    return source.confidence() == Confidence.ASSUMPTION;
  }
}
