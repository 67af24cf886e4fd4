package uk.foresend.baseline;

import java.util.List;
import java.util.Optional;

/**
 * Requests put such that plans follow a fit.
 *
 * @param byYear requests of calendar years, the first that of the opening January
 * @param backlog children waiting to be assessed at the start
 * @param answers how plans answer to these flows; empty while they are looked for
 */
public record Requests(List<Double> byYear, double backlog, Optional<Answers> answers) {

  /** Keeps its own copy. */
  public Requests {
    byYear = List.copyOf(byYear);
  }

  /** Returns the same with how plans answer to them. */
  public Requests with(Answers found) {
    return new Requests(byYear, backlog, Optional.of(found));
  }
}
