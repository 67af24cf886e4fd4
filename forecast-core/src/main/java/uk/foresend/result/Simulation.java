package uk.foresend.result;

import java.util.List;
import java.util.Optional;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.FinancialYear;

/**
 * The spread of futures of a scenario.
 *
 * @param stamp what it is made of
 * @param draws how many futures were drawn
 * @param seed the seed, any text; the same seed gives the same futures to every scenario
 * @param children how children are followed
 * @param years the ledger years
 * @param fans the figures, those of the whole first
 * @param changes by how much the levers change the figures of the whole, future by future; none
 *     where there are no levers
 * @param steps what each lever adds to each of the bridged figures, future by future, the part
 *     being the lever; none where they were not asked for
 * @param stepDraws of how many futures those are, the first ones; 0 where they were not asked for
 * @param odds in what share of futures something is so
 * @param exceedance how likely the deficit is to be worse than round amounts
 * @param madeOf what the ranges are made of; empty where it was not asked for
 * @param uncertain what was drawn, in words, each with its source
 * @param warnings what must be read with it
 * @param past how many ranges of past forecasts held that were made as these are; none where none
 *     were
 */
public record Simulation(
    Stamp stamp,
    int draws,
    String seed,
    Children children,
    List<FinancialYear> years,
    List<Fan> fans,
    List<Fan> changes,
    List<Fan> steps,
    int stepDraws,
    List<Odds> odds,
    Exceedance exceedance,
    Optional<MadeOf> madeOf,
    List<Uncertain> uncertain,
    List<Problem> warnings,
    List<RangeTest.Held> past) {

  /** The most futures whose percentiles are found exactly. */
  public static final int MOST_DRAWS = 50_000;

  /** The most futures for which parts of figures, such as each line of spend, are kept. */
  public static final int MOST_DRAWS_OF_PARTS = 10_000;

  /** The most futures in which what each lever adds is found; fewer for more than twelve levers. */
  public static final int MOST_DRAWS_OF_STEPS = 5_000;

  /** The most futures of which each variance is, where ranges are taken apart. */
  public static final int MOST_DRAWS_OF_CAUSES = 250;

  /** Keeps its own copies. */
  public Simulation {
    years = List.copyOf(years);
    fans = List.copyOf(fans);
    changes = List.copyOf(changes);
    steps = List.copyOf(steps);
    odds = List.copyOf(odds);
    uncertain = List.copyOf(uncertain);
    warnings = List.copyOf(warnings);
    past = List.copyOf(past);
  }

  /** Returns the same beside how many ranges of past forecasts held. */
  public Simulation beside(List<RangeTest.Held> held) {
    return new Simulation(
        stamp,
        draws,
        seed,
        children,
        years,
        fans,
        changes,
        steps,
        stepDraws,
        odds,
        exceedance,
        madeOf,
        uncertain,
        warnings,
        held);
  }

  /**
   * Something that was drawn.
   *
   * @param key its key
   * @param what what it is, in words: a number, a scheme, a policy, a lever
   * @param range how it was drawn, in words
   * @param source where that comes from, in words
   */
  public record Uncertain(String key, String what, String range, String source) {}

  /** Returns the fan with that key; empty when there is none. */
  public Optional<Fan> fan(String key) {
    return fans.stream().filter(fan -> fan.key().equals(key)).findFirst();
  }
}
