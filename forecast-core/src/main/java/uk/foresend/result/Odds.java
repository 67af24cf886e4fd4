package uk.foresend.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * In what share of futures something is so, year by year.
 *
 * @param id the key: {@code exceeds-reserves}
 * @param label what is so, in words
 * @param years for each ledger year the share of futures; empty where it cannot be told
 */
public record Odds(String id, String label, List<OptionalDouble> years) {

  /** Keeps its own copy. */
  public Odds {
    years = List.copyOf(years);
  }
}
