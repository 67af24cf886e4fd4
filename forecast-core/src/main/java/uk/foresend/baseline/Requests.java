package uk.foresend.baseline;

import java.util.List;

/**
 * Requests put such that plans follow a fit.
 *
 * @param byYear requests of calendar years, the first that of the opening January
 * @param backlog children waiting to be assessed at the start
 */
public record Requests(List<Double> byYear, double backlog) {

  /** Keeps its own copy. */
  public Requests {
    byYear = List.copyOf(byYear);
  }
}
