package uk.foresend;

import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import uk.foresend.assumption.DriverKey;
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
