package uk.foresend;

import java.util.List;
import java.util.OptionalInt;
import uk.foresend.assumption.Stage;
import uk.foresend.assumption.Uncertainty;
import uk.foresend.scenario.Scenario;

/**
 * Which past forecasts are drawn to see whether their ranges held.
 *
 * @param council the code or name of the only council, or {@link Historian#ALL}
 * @param from the first year that is forecast from
 * @param to the last January that forecasts are set beside
 * @param draws how many futures each forecast has
 * @param seed any text that can be printed
 */
public record RangesAsked(
    String council, OptionalInt from, OptionalInt to, int draws, String seed) {

  /** How the source of what was learnt begins. */
  private static final String LEARNT = "Foresend: plans and flows learnt";

  /** The first year that is forecast from when all are. */
  public static final int FIRST = 2018;

  /** How many futures each forecast has when nothing else is said. */
  public static final int DRAWS = 400;

  /** Asks in the way in which the shipped table was made. */
  public static RangesAsked of(String council, OptionalInt from, OptionalInt to) {
    return new RangesAsked(council, from, to, DRAWS, "1");
  }

  /**
   * Whether ranges of a scenario are made as those that are scored: all that is uncertain of its
   * children was learnt, and nothing is laid over it.
   */
  public static boolean areOf(Scenario scenario) {
    List<Uncertainty.OfDriver> children =
        scenario.base().uncertainty().drivers().stream()
            .filter(one -> one.key().driver().stage() == Stage.DEMAND)
            .toList();
    return scenario.levers().isEmpty()
        && !children.isEmpty()
        && children.stream().allMatch(one -> one.source().title().startsWith(LEARNT));
  }
}
