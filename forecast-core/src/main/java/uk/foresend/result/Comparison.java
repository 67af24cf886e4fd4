package uk.foresend.result;

import java.util.List;

/**
 * A scenario's forecast with its baseline's and the bridges between them.
 *
 * @param baseline the forecast with no lever
 * @param scenario the forecast with every lever
 * @param bridges the bridge of the closing balance and of the in-year result, in each ledger year
 */
public record Comparison(Forecast baseline, Forecast scenario, List<Bridge> bridges) {

  /** Keeps its own copy. */
  public Comparison {
    bridges = List.copyOf(bridges);
  }
}
