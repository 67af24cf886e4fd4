package uk.foresend.result;

import java.util.List;

/**
 * What had been assumed of a year that has come, beside what came true.
 *
 * @param january the year of its census
 * @param outcomes thing by thing
 * @param remarks what must be read with it
 */
public record Came(int january, List<Outcome> outcomes, List<String> remarks) {

  /** Keeps its own copies. */
  public Came {
    outcomes = List.copyOf(outcomes);
    remarks = List.copyOf(remarks);
  }
}
