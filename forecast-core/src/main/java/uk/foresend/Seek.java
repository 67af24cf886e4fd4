package uk.foresend;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.assumption.DriverKey;
import uk.foresend.problem.Place;
import uk.foresend.problem.Problem;
import uk.foresend.quantity.InWords;
import uk.foresend.quantity.Step;
import uk.foresend.result.Amount;
import uk.foresend.result.FigureKey;

/**
 * A question of what it takes: what change makes a figure reach a target, in the forecast or in a
 * share of futures.
 *
 * @param figure the figure
 * @param target what it is to be
 * @param change what may be changed
 * @param chance in what share of futures it is to be that or better; empty for the forecast
 */
public record Seek(FigureKey figure, Amount target, Change change, Optional<Chance> chance) {

  /** Asks of the forecast. */
  public Seek(FigureKey figure, Amount target, Change change) {
    this(figure, target, change, Optional.empty());
  }

  /**
   * A share of futures.
   *
   * @param share the share, above 0 and below 1
   * @param draws how many futures, from 1 to {@value #MOST_DRAWS}: each value tried takes as many
   * @param seed any text: the same gives the same futures
   */
  public record Chance(double share, int draws, String seed) {

    /** The most futures in which a value is tried. */
    public static final int MOST_DRAWS = 5_000;

    /** Returns what is wrong with it, all at once. */
    public List<Problem> problems() {
      List<Problem> problems = new ArrayList<>();
      if (!(share > 0 && share < 1)) {
        problems.add(
            Problem.invalid(
                Place.at("chance"),
                "chance is " + share + ", but must lie between 0 and 1, neither of them.",
                share >= 2 && share < 100
                    ? "Maybe you meant " + InWords.given(share) + "%."
                    : "0.8 or 80% is four futures in five."));
      }
      if (draws > MOST_DRAWS) {
        problems.add(
            Problem.invalid(
                Place.at("draws"),
                "draws is " + draws + ", but must be " + MOST_DRAWS + " at most.",
                "Some thirty values are tried, each in as many futures: 200 are enough."));
      }
      problems.addAll(Draws.of(draws, seed).problems());
      return problems;
    }
  }

  /** What may be changed. */
  public sealed interface Change permits OfNumber, OfLever {

    /** Returns what is made of it, by which of the two it is. */
    <R> R told(Function<OfNumber, R> number, Function<OfLever, R> lever);
  }

  /**
   * A number changed for good from a month on.
   *
   * @param key the number
   * @param way how it is changed
   * @param from the first month of the change
   * @param least the least factor or amount tried
   * @param most the greatest, above the least
   */
  public record OfNumber(DriverKey key, Way way, YearMonth from, double least, double most)
      implements Change {

    /** Returns what is wrong with its bounds. */
    public List<Problem> problems() {
      return least < most
          ? List.of()
          : List.of(
              Problem.invalid(
                  Place.at("least"),
                  "least is " + least + ", but must lie below most, " + most + ".",
                  ""));
    }

    @Override
    public <R> R told(Function<OfNumber, R> number, Function<OfLever, R> lever) {
      return number.apply(this);
    }
  }

  /**
   * A lever of the scenario delivered in part, from none of it to all.
   *
   * @param id the id of the lever
   */
  public record OfLever(String id) implements Change {

    @Override
    public <R> R told(Function<OfNumber, R> number, Function<OfLever, R> lever) {
      return lever.apply(this);
    }
  }

  /** How a number is changed. */
  public enum Way {
    MULTIPLY("×"),
    ADD("+");

    private final String sign;

    Way(String sign) {
      this.sign = sign;
    }

    /** Returns the word that is written for it. */
    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the sign it is written with. */
    String sign() {
      return sign;
    }

    /** Returns the change of a value from a month on. */
    Step step(YearMonth from, double value) {
      return switch (this) {
        case MULTIPLY -> new Step.Multiply(from, value);
        case ADD -> new Step.Add(from, value);
      };
    }
  }
}
