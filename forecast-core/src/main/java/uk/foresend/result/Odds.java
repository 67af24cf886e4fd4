package uk.foresend.result;

import java.util.List;
import java.util.OptionalDouble;

/**
 * In what share of futures something is so, year by year.
 *
 * @param id the key: {@code exceeds-reserves}
 * @param label what is so, in words
 * @param years for each ledger year the share of futures; empty where there is none
 * @param without why there is none where it is empty: {@code not known}
 */
public record Odds(String id, String label, List<OptionalDouble> years, String without) {

  /** Keeps its own copy. */
  public Odds {
    years = List.copyOf(years);
  }
}
