package uk.foresend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.foresend.problem.Checked;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.Count;
import uk.foresend.quantity.InWords;
import uk.foresend.result.Simulation;

/**
 * How many futures are drawn, and by which seed.
 *
 * @param number how many, from 1 to {@link Simulation#MOST_DRAWS}
 * @param seed up to {@value #LONGEST_SEED} characters that can be printed, or none
 */
public record Draws(int number, String seed) {

  /** The longest seed, in UTF-16 units: it is told with every result. */
  public static final int LONGEST_SEED = 200;

  /** Returns what is asked for, or everything that is wrong with it. */
  public static Checked<Draws> of(long number, String seed) {
    List<Problem> problems = new ArrayList<>();
    if (number < 1 || number > Simulation.MOST_DRAWS) {
      problems.add(
          Problem.invalid(
              Place.at("draws"),
              "draws is "
                  + number
                  + ", but must be from 1 to "
                  + InWords.count(Count.of(Simulation.MOST_DRAWS))
                  + ": percentiles are exact, so every future is kept.",
              "1000 is enough for ranges, 10000 for the far ends."));
    }
    if (seed.length() > LONGEST_SEED) {
      problems.add(
          Problem.invalid(
              Place.at("seed"),
              "seed has "
                  + InWords.count(Count.of(seed.length()))
                  + " characters, but may have "
                  + LONGEST_SEED
                  + " at most.",
              "A word or a number does: any other seed gives other futures."));
    }
    seed.codePoints()
        .filter(Draws::isUnprintable)
        .findFirst()
        .ifPresent(
            found ->
                problems.add(
                    Problem.invalid(
                        Place.at("seed"),
                        String.format(
                            Locale.ROOT,
                            "seed has the character U+%04X, which cannot be printed with the"
                                + " results.",
                            found),
                        "Any letters, digits, signs and spaces do.")));
    return problems.isEmpty()
        ? Checked.of(new Draws((int) number, seed), List.of())
        : Checked.refused(problems);
  }

  /** Whether a character is a control, half of a pair, or turns the direction of a line. */
  private static boolean isUnprintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default ->
          (character >= 0x202A && character <= 0x202E)
              || (character >= 0x2066 && character <= 0x2069);
    };
  }
}
