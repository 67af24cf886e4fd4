package uk.foresend.history;

import java.util.Comparator;

/**
 * A way out of a council's plans between two censuses.
 *
 * @param reason why the plan ceased
 * @param setting the setting on the earlier census day
 */
public record Leaving(CeaseReason reason, String setting) implements Comparable<Leaving> {
  @Override
  public int compareTo(Leaving other) {
    return Comparator.comparing(Leaving::reason)
        .thenComparing(Leaving::setting)
        .compare(this, other);
  }
}
